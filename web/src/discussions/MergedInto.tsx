import { Navigate, useLocation } from 'react-router';
import { replyHash } from './replyAddress.ts';

/** The address of a discussion that became part of another leads there: to the same reply, or to what opened it. */
export function MergedInto({ id, opening }: { id: string; opening: string | null }) {
  const { search, hash } = useLocation();
  return (
    <Navigate replace to={{ pathname: `/threads/${id}`, search, hash: hash || (opening ? replyHash(opening) : '') }} />
  );
}
