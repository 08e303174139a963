import { useState, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { describedBy, Field, fieldId } from '../ui/Field.tsx';
import './password-field.css';

type Props = {
  name: string;
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  value: string;
  onValue: (value: string) => void;
  autoComplete: 'current-password' | 'new-password';
};

/** A password, which may be shown while it is typed. */
export function PasswordField({ name, label, hint, error, value, onValue, autoComplete }: Props) {
  const [shown, setShown] = useState(false);
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      <div className="password-field">
        <input
          className="input"
          type={shown ? 'text' : 'password'}
          id={fieldId(name)}
          name={name}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={describedBy(name, { hint, error })}
          aria-invalid={error ? true : undefined}
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        />
        <Button look="secondary" aria-pressed={shown} aria-controls={fieldId(name)} onClick={() => setShown(!shown)}>
          Show
          <span className="visually-hidden"> password</span>
        </Button>
      </div>
    </Field>
  );
}
