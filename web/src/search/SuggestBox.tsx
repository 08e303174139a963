import { Search } from 'lucide-react';
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { KindIcon } from '../subjects/KindIcon.tsx';
import { formatCount } from '../ui/format.ts';
import { Marked } from './Marked.tsx';
import { searchPath } from './searchAddress.ts';
import './suggest-box.css';

const SuggestionsQuery = graphql(`
  query Suggestions($query: String!) {
    search(query: $query, first: 6) {
      totalCount
      edges {
        node {
          titleMarked
          subject {
            id
            kind
            url
          }
        }
      }
    }
  }
`);

/** The large question: finds while one types. Down goes into what was found, Enter to all of it. */
export function SuggestBox({ label }: { label: ReactNode }) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLElement>(null);
  const navigate = useNavigate();
  const asked = useSettled(text.trim());
  const [{ data, stale, fetching }] = useQuery({
    query: SuggestionsQuery,
    variables: { query: asked },
    pause: asked.length < 2,
  });
  const hits = asked.length < 2 ? [] : (data?.search.edges ?? []);
  const shown = open && asked !== '' && text.trim() !== '' && hits.length > 0;

  const stop = {
    onKeyDown: (event: KeyboardEvent) => move(event, box.current, () => setOpen(false)),
    onBlur: (event: FocusEvent) => !box.current?.contains(event.relatedTarget) && setOpen(false),
  };

  return (
    <search className="suggest-box" ref={box}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void navigate(searchPath(text));
        }}
      >
        <label htmlFor="question">{label}</label>
        <div className="suggest-box-line">
          <input
            {...stop}
            id="question"
            type="search"
            name="q"
            autoComplete="off"
            enterKeyHint="search"
            aria-keyshortcuts="/"
            value={text}
            onFocus={() => setOpen(true)}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setOpen(true);
            }}
          />
          <button type="submit">
            <Search aria-hidden="true" />
            <span className="suggest-box-word">Search</span>
          </button>
        </div>
      </form>
      <output className="visually-hidden">
        {shown && !fetching && !stale
          ? `${formatCount(hits.length, 'suggestion')}. Down arrow to go through them.`
          : ''}
      </output>
      {shown && (
        <ul className="suggest-list">
          {hits.map(({ node }) => (
            <li key={node.subject.id}>
              <Link to={node.subject.url} {...stop}>
                <span className="suggest-title">
                  <Marked text={node.titleMarked} />
                </span>
                <KindIcon kind={node.subject.kind} />
              </Link>
            </li>
          ))}
          <li>
            <Link to={searchPath(text)} className="suggest-all" {...stop}>
              All {formatCount(data?.search.totalCount ?? 0, 'result')} for “{asked}”
            </Link>
          </li>
        </ul>
      )}
    </search>
  );
}

function move(event: KeyboardEvent, box: HTMLElement | null, close: () => void) {
  const stops = [...(box?.querySelectorAll<HTMLElement>('input, .suggest-list a') ?? [])];
  const now = stops.indexOf(document.activeElement as HTMLElement);
  if (event.key === 'Escape' && stops.length > 1) {
    event.preventDefault();
    close();
    stops[0]?.focus();
  }
  const next = event.key === 'ArrowDown' ? now + 1 : event.key === 'ArrowUp' ? now - 1 : -1;
  if (now < 0 || next < 0 || next >= stops.length) return;
  event.preventDefault();
  stops[next]!.focus();
}

/** The words once typing has paused. */
function useSettled(text: string) {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 120);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
