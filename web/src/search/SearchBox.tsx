import { Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useAddressText } from '../app/useAddressText.ts';
import { searchPath } from './searchAddress.ts';
import './search-box.css';

/** The search that is always there. On the search page the results follow the typing; elsewhere Enter goes there. */
export function SearchBox() {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const searching = pathname === '/search';
  const [text, setText] = useAddressText('q', searching);

  useEffect(() => focusOnSlash(input), []);
  if (pathname === '/') return null;

  return (
    <search className="search-box">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!searching) void navigate(searchPath(text));
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
