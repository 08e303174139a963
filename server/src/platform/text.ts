import { Invalid } from './errors.ts';

type Limits = { most: number; least?: number; name: string };

/** Trimmed text within its limits, counted in code points. Throws Invalid naming the field. */
export function checkedText(field: string, text: string | null | undefined, { most, least = 0, name }: Limits): string {
  const trimmed = (text ?? '').trim();
  const length = [...trimmed].length;
  if (length < least)
    throw new Invalid({ [field]: least === 1 ? `Enter ${name}.` : `Use at least ${least} characters for ${name}.` });
  if (length > most)
    throw new Invalid({ [field]: `Use at most ${most.toLocaleString('en-GB')} characters for ${name}.` });
  return trimmed;
}

/** A readable last part of an address; not unique by itself. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[̀-ͯ]/g, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 70)
    .replace(/-+$/, '') || 'untitled';
