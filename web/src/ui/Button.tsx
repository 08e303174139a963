import { useEffect, useState, type ButtonHTMLAttributes, type ReactNode } from 'react';
import './button.css';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';
type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
  look?: ButtonLook;
  icon?: ReactNode;
  busy?: boolean;
  busyLabel?: string;
};

export const buttonClass = (look: ButtonLook) => (look === 'primary' ? 'button' : `button button-${look}`);

/** A button. `look`, `icon` before the words, `busy` ignores presses, `busyLabel` ("Saving…") appears when it is slow. */
export function Button({ look = 'primary', icon, busy = false, busyLabel, children, onClick, ...rest }: Props) {
  const slow = useSlow(busy) && busyLabel !== undefined;
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass(look)}
      aria-disabled={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      {icon}
      {busyLabel === undefined ? (
        children
      ) : (
        <span className="button-labels">
          <span data-shown={!slow}>{children}</span>
          <span data-shown={slow}>{busyLabel}</span>
        </span>
      )}
    </button>
  );
}

function useSlow(busy: boolean) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => setSlow(true), 400);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [busy]);
  return slow;
}
