import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { searchPath, withText } from './searchAddress.ts';
import './search-box.css';

const pauseWhileTyping = 150;

/** The search that is always there. On the search page the results follow the typing; elsewhere Enter goes there. */
export function SearchBox() {
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const searching = pathname === '/search';
  const asked = searching ? (params.get('q') ?? '') : '';
  const [text, setText] = useState(asked);
  const sent = useRef(asked);

  useEffect(() => {
    if (asked === sent.current) return;
    sent.current = asked;
    setText(asked);
  }, [asked]);

  useEffect(() => {
    if (!searching || text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      void navigate(
        { pathname, search: withText(params, text).toString() },
        { replace: true, preventScrollReset: true },
      );
    }, pauseWhileTyping);
    return () => clearTimeout(timer);
  }, [searching, text, params, pathname, navigate]);

  useEffect(() => focusOnSlash(input), []);
  if (pathname === '/') return null;

  return (
    <search className="search-box">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sent.current = text;
          void navigate(searching ? { pathname, search: withText(params, text).toString() } : searchPath(text));
        }}
      >
        <label className="visually-hidden" htmlFor="site-search">
          Search the hub
        </label>
        <input
          ref={input}
          id="site-search"
          type="search"
          name="q"
          autoComplete="off"
          enterKeyHint="search"
          placeholder="Search"
          aria-keyshortcuts="/"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit">
          <Search aria-hidden="true" />
          <span className="visually-hidden">Search</span>
        </button>
      </form>
    </search>
  );
}

function focusOnSlash(input: { current: HTMLInputElement | null }) {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.target as Element).closest('input, textarea, select, [contenteditable], dialog')) return;
    const target = input.current ?? document.querySelector<HTMLInputElement>('search input');
    if (!target) return;
    event.preventDefault();
    target.focus();
    target.select();
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}
