const mark = '#reply-';

/** Pages of replies that are read to find one; longer discussions are not searched to the end. */
export const mostPagesSearched = 20;

export const replyAnchor = (id: string) => `reply-${id}`;
export const replyHash = (id: string) => `${mark}${id}`;

/** The reply that an address points to. */
export const replyIn = (hash: string): string | null =>
  hash.startsWith(mark) && hash.length > mark.length ? hash.slice(mark.length) : null;

export type ReplySearch = 'none' | 'found' | 'next page' | 'wait' | 'missing';
type Read = { ids: string[]; pages: number; hasMore: boolean; busy: boolean };

/** What to do about the reply that the address points to, given the replies read so far. */
export function searchForReply(wanted: string | null, { ids, pages, hasMore, busy }: Read): ReplySearch {
  if (wanted === null) return 'none';
  if (ids.includes(wanted)) return 'found';
  if (busy) return 'wait';
  return hasMore && pages < mostPagesSearched ? 'next page' : 'missing';
}
