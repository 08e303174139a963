import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { fieldId } from '../ui/Field.tsx';

/** Opens a form in the place of a text, with focus in its field `name`, and gives focus back to `foot`'s button after. */
export function useEditing(name: string) {
  const [editing, setEditing] = useState(false);
  const foot = useRef<HTMLDivElement>(null);
  const open = () => {
    flushSync(() => setEditing(true));
    document.getElementById(fieldId(name))?.focus();
  };
  const close = () => {
    flushSync(() => setEditing(false));
    foot.current?.querySelector('button')?.focus();
  };
  return { editing, open, close, foot };
}
