import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

const heading = () => document.querySelector<HTMLElement>('main h1:not([data-loading])');

/** After going to another page, moves focus to its heading as soon as there is one, unless the person has moved on. */
export function useHeadingFocus() {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    // Someone typing a search goes on typing.
    if (document.activeElement?.closest('search')) return;
    const stop = new AbortController();
    const move = () => {
      const found = heading();
      if (!found) return;
      found.tabIndex = -1;
      found.focus({ preventScroll: true });
      stop.abort();
    };
    const watch = new MutationObserver(move);
    stop.signal.addEventListener('abort', () => watch.disconnect());
    for (const event of ['keydown', 'pointerdown'])
      addEventListener(event, () => stop.abort(), { signal: stop.signal });
    watch.observe(document.querySelector('main')!, { childList: true, subtree: true });
    move();
    return () => stop.abort();
  }, [pathname]);
}
