import { X } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import { describedBy, Field, fieldId, type FieldText } from './Field.tsx';
import { formatCount } from './format.ts';
import './finder.css';

export type Found = { id: string; name: string; note?: string | undefined };

type Props = FieldText & {
  name: string;
  text: string;
  onText: (text: string) => void;
  found: Found[];
  busy: boolean;
  /** One and several: what is looked for. */
  noun: [string, string];
  onFound: (found: Found) => void;
};

/** Looks something up by typing: what was found stands below as buttons; arrow down goes to them. */
export function Finder({ name, label, hint, error, optional, text, onText, found, busy, noun, onFound }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const input = document.getElementById(fieldId(name));
    const stops = [input, ...(list.current?.querySelectorAll('button') ?? [])];
    const next = stops[stops.indexOf(event.target as HTMLButtonElement) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  const told = text.trim() !== '' && !busy;
  return (
    <div className="finder">
      <Field {...{ name, label, hint, error, optional }}>
        <input
          className="input"
          id={fieldId(name)}
          name={name}
          type="text"
          autoComplete="off"
          aria-describedby={describedBy(name, { hint, error })}
          aria-invalid={error ? true : undefined}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
          onKeyDown={move}
        />
      </Field>
      <output className="finder-count">
        {told &&
          (found.length > 0 ? `${formatCount(found.length, ...noun)} found` : `No ${noun[0]} found with these words`)}
      </output>
      {found.length > 0 && (
        <ul className="finder-found" ref={list}>
          {found.map((each) => (
            <li key={each.id}>
              <button
                type="button"
                onClick={() => {
                  onFound(each);
                  focusSoon(name);
                }}
                onKeyDown={move}
              >
                {each.name}
                {each.note && <span className="finder-note">{each.note}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What was chosen with a Finder, each with its way out. */
export function Chosen({
  name,
  alone,
  label,
  chosen,
  onRemove,
  verb,
}: {
  /** The Finder's: focus goes there after a removal. */
  name: string;
  /** It stands in the Finder's place and is what the field's name leads to. */
  alone?: boolean;
  label?: string;
  chosen: Found[];
  onRemove: (found: Found) => void;
  /** What the button says instead of "Remove". */
  verb?: string;
}) {
  return (
    <div className="finder">
      {label && <p className="field-label">{label}</p>}
      <ul className="finder-chosen" aria-label={label ?? 'Chosen'}>
        {chosen.map((each, place) => (
          <li key={each.id}>
            <span>
              {each.name}
              {each.note && <span className="finder-note">{each.note}</span>}
            </span>
            <button
              type="button"
              id={alone && place === 0 ? fieldId(name) : undefined}
              onClick={() => {
                onRemove(each);
                focusSoon(name);
              }}
            >
              {verb ?? (
                <>
                  <X aria-hidden="true" />
                  Remove<span className="visually-hidden"> {each.name}</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Focuses the field once what was pressed has given way to it. */
const focusSoon = (name: string) => setTimeout(() => document.getElementById(fieldId(name))?.focus());
