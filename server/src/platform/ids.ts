import { NotFound } from './errors.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const isId = (id: string): boolean => uuid.test(id);

/** An id that cannot be one looks like an id of nothing. */
export function checkedId(id: string, what?: string): string {
  if (!isId(id)) throw new NotFound(what);
  return id;
}
