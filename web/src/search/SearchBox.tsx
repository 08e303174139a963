import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useAddressText } from '../app/useAddressText.ts';
import { SearchCombobox } from './SearchCombobox.tsx';

/** The search that is always there. On the search page the results follow the typing; elsewhere it suggests. */
export function SearchBox() {
  const { pathname } = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const searching = pathname === '/search';
  const [text, setText] = useAddressText('q', searching);

  useEffect(() => focusOnSlash(input), []);
  if (pathname === '/') return null;

  return (
    <SearchCombobox
      id="site-search"
      label={<span className="visually-hidden">Search the hub</span>}
      placeholder="Search"
      text={text}
      onText={setText}
      suggests={!searching}
      input={input}
    />
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
