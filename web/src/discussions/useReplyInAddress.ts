import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { replyAnchor, replyIn, searchForReply } from './replyAddress.ts';

type List = { nodes: { id: string }[]; hasMore: boolean; loadingMore: boolean; stale: boolean; error?: unknown };

/** Goes to the reply that the address points to, reading on page by page until it is there. */
export function useReplyInAddress({ nodes, hasMore, loadingMore, stale, error }: List) {
  const { hash, search: asked, key } = useLocation();
  const navigate = useNavigate();
  const shownFor = useRef('');
  const wanted = replyIn(hash);
  const pages = Math.max(Number(new URLSearchParams(asked).get('shown')) || 1, 1);
  const ids = nodes.map(({ id }) => id);
  const search = searchForReply(wanted, { ids, pages, hasMore, busy: loadingMore || stale || error !== undefined });

  useEffect(() => {
    if (search !== 'next page') return;
    const next = new URLSearchParams(asked);
    next.set('shown', String(pages + 1));
    void navigate({ search: `?${next}`, hash }, { replace: true, preventScrollReset: true });
  }, [search, pages, asked, hash, navigate]);

  useEffect(() => {
    const visit = `${key} ${hash}`;
    if (search !== 'found' || wanted === null || shownFor.current === visit) return;
    shownFor.current = visit;
    // After the page's own heading has taken focus.
    const timer = setTimeout(() => {
      const reply = document.getElementById(replyAnchor(wanted));
      reply?.focus({ preventScroll: true });
      reply?.scrollIntoView({ block: 'start' });
    }, 60);
    return () => clearTimeout(timer);
  }, [search, wanted, key, hash]);

  return { wanted, search };
}
