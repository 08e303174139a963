import type { ReactNode } from 'react';
import './field.css';

export type FieldText = { label: ReactNode; hint?: ReactNode; error?: string | undefined; optional?: boolean };

/** The id of the control of a field, which the error summary links to. */
export const fieldId = (name: string) => `field-${name}`;

/** The ids of hint and error, for `aria-describedby`. */
export const describedBy = (name: string, { hint, error }: Pick<FieldText, 'hint' | 'error'>) =>
  [hint && `${fieldId(name)}-hint`, error && `${fieldId(name)}-error`].filter(Boolean).join(' ') || undefined;

/** Label, hint and error around one control of your own, which carries `id={fieldId(name)}` and `describedBy(name, …)`. */
export function Field({
  name,
  label,
  hint,
  error,
  optional,
  children,
}: FieldText & { name: string; children: ReactNode }) {
  return (
    <div className={error ? 'field field-failed' : 'field'}>
      <label className="field-label" id={`${fieldId(name)}-label`} htmlFor={fieldId(name)}>
        {label}
        {optional && <span className="field-optional"> (optional)</span>}
      </label>
      <FieldNotes name={name} hint={hint} error={error} />
      {children}
    </div>
  );
}

/** The hint and the error of a field, in the order they are read. */
export function FieldNotes({ name, hint, error }: { name: string; hint?: ReactNode; error?: string | undefined }) {
  return (
    <>
      {hint && (
        <span className="field-hint" id={`${fieldId(name)}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="field-error" id={`${fieldId(name)}-error`}>
          <span className="visually-hidden">Error: </span>
          {error}
        </span>
      )}
    </>
  );
}
