import { Search, X } from 'lucide-react';
import { useId, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useNavigate } from 'react-router';
import { formatCount } from '../ui/format.ts';
import { forgetSearches, readRecentSearches, rememberSearch } from './recentSearches.ts';
import { searchPath } from './searchAddress.ts';
import { optionGroups, type SearchOption } from './searchOptions.ts';
import { SearchOptions } from './SearchOptions.tsx';
import { useSuggestions } from './useSuggestions.ts';
import './search-combobox.css';

type Props = {
  id: string;
  label: ReactNode;
  text: string;
  onText: (text: string) => void;
  /** Whether it suggests; where the results themselves follow the typing, it need not. */
  suggests: boolean;
  large?: boolean;
  placeholder?: string;
  input?: RefObject<HTMLInputElement | null>;
};

/**
 * The search of the site: suggests while one types. Arrows go through the list while focus stays in the field, Enter takes
 * what is active or searches, Escape closes. Without an answer from the hub it searches all the same.
 */
export function SearchCombobox({ id, label, text, onText, suggests, large = false, placeholder, input }: Props) {
  const own = useRef<HTMLInputElement>(null);
  const field = input ?? own;
  const box = useRef<HTMLDivElement>(null);
  const listId = useId();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const [recent, setRecent] = useState<readonly string[]>([]);
  const { suggestions, answered } = useSuggestions(text, suggests && open);

  const groups = suggests && open ? optionGroups(text, suggestions, recent) : [];
  const options = groups.flatMap((group) => group.options);
  const shown = options.length > 0;
  const current = options.find(({ key }) => key === active) ?? null;
  const idOf = ({ key }: SearchOption) => `${listId}-${options.findIndex((each) => each.key === key)}`;

  const show = () => {
    setRecent(readRecentSearches());
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    setActive(null);
  };
  const choose = (option: SearchOption) => {
    if (option.as === 'forget') {
      forgetSearches();
      return close();
    }
    if (option.as !== 'suggestion') rememberSearch(option.text);
    close();
    field.current?.blur();
  };
  const search = () => {
    rememberSearch(text);
    close();
    if (suggests) void navigate(searchPath(text));
  };
  const move = (by: 1 | -1) => {
    if (!shown) return show();
    // Beyond either end lies the field itself.
    const place = current ? options.indexOf(current) + by : by === 1 ? 0 : options.length - 1;
    setActive(options[place]?.key ?? null);
    const next = options[place];
    if (next) document.getElementById(idOf(next))?.scrollIntoView({ block: 'nearest' });
  };
  const keys: Record<string, (event: KeyboardEvent) => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Escape: () => (shown ? close() : onText('')),
    Enter: () => {
      if (!current) return search();
      choose(current);
      if (current.as !== 'forget') void navigate(current.to);
    },
  };

  return (
    <search
      className={large ? 'search-combobox search-combobox-large' : 'search-combobox'}
      data-open={shown}
      onBlur={(event: FocusEvent) => !box.current?.contains(event.relatedTarget) && close()}
    >
      <div className="search-combobox-box" ref={box}>
        <label htmlFor={id}>{label}</label>
        <div className="search-combobox-line">
          <input
            ref={field}
            id={id}
            type="text"
            role="combobox"
            name="q"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck="false"
            enterKeyHint="search"
            placeholder={placeholder}
            aria-keyshortcuts="/"
            aria-expanded={shown}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={current ? idOf(current) : undefined}
            value={text}
            onFocus={show}
            onClick={show}
            onChange={(event) => {
              onText(event.currentTarget.value);
              setActive(null);
              setOpen(true);
            }}
            onKeyDown={(event) => {
              const act = event.nativeEvent.isComposing || event.altKey ? undefined : keys[event.key];
              if (!act) return;
              event.preventDefault();
              act(event);
            }}
          />
          <button type="button" className="search-combobox-submit" onClick={search}>
            <Search aria-hidden="true" />
            <span className={large ? 'search-combobox-word' : 'visually-hidden'}>Search</span>
          </button>
          <button type="button" className="search-combobox-close" onClick={close}>
            <X aria-hidden="true" />
            <span className="visually-hidden">Close the suggestions</span>
          </button>
        </div>
        {shown && (
          <SearchOptions
            id={listId}
            label="Suggestions"
            groups={groups}
            active={current?.key ?? null}
            idOf={idOf}
            onChoose={choose}
          />
        )}
        <output className="visually-hidden">
          {shown && answered ? formatCount(suggestions.length, 'suggestion') : ''}
        </output>
      </div>
    </search>
  );
}
