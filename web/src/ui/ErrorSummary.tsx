import { useEffect, useRef } from 'react';
import { fieldId } from './Field.tsx';
import './notice.css';

type Props = { message: string; fields?: Record<string, string>; title?: string };

/** What stopped a form, above it and taking focus: `message`, `fields` by name as links to them. Mount it afresh for each attempt. */
export function ErrorSummary({ message, fields = {}, title = 'There is a problem' }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const named = Object.entries(fields);
  return (
    <div className="notice notice-danger" role="alert" tabIndex={-1} ref={box}>
      <h2 className="notice-title">{title}</h2>
      {named.length === 0 && <p>{message}</p>}
      {named.length > 0 && (
        <ul>
          {named.map(([name, words]) => (
            <li key={name}>
              <a href={`#${fieldId(name)}`} onClick={(event) => focusField(event, name)}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function focusField(event: { preventDefault: () => void }, name: string) {
  const control = document.getElementById(fieldId(name));
  if (!control) return;
  event.preventDefault();
  control.focus();
  control.scrollIntoView({ block: 'center' });
}
