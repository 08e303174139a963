import { useCallback } from 'react';
import { useLocation } from 'react-router';
import { replyHash } from './replyAddress.ts';

/** The address of a reply on this page, keeping what the address says besides. */
export function useReplyLink() {
  const { search } = useLocation();
  return useCallback((id: string) => ({ search, hash: replyHash(id) }), [search]);
}
