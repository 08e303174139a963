import type { InputHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { describedBy, Field, fieldId, type FieldText } from './Field.tsx';

type Named = FieldText & { name: string; onValue?: (value: string) => void };
type Input = Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'className'>;
type Area = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'className'>;

/** One line of text: `name`, `label`, `hint`, `error`, `optional`, `narrow`, `onValue(text)` and what an input takes. */
export function TextField({
  label,
  hint,
  error,
  optional,
  name,
  onValue,
  narrow,
  ...rest
}: Named & Input & { narrow?: boolean }) {
  return (
    <Field {...{ name, label, hint, error, optional }}>
      <input
        type="text"
        {...rest}
        {...controlProps(name, hint, error)}
        className={narrow ? 'input input-narrow' : 'input'}
        onChange={(event) => (rest.onChange?.(event), onValue?.(event.currentTarget.value))}
      />
    </Field>
  );
}

/** Several lines of text, growing as one types: the same props as TextField and `rows`. */
export function TextAreaField({ label, hint, error, optional, name, onValue, ...rest }: Named & Area) {
  return (
    <Field {...{ name, label, hint, error, optional }}>
      <textarea
        {...rest}
        {...controlProps(name, hint, error)}
        className="input"
        onChange={(event) => (rest.onChange?.(event), onValue?.(event.currentTarget.value))}
      />
    </Field>
  );
}

const controlProps = (name: string, hint: FieldText['hint'], error: FieldText['error']) => ({
  id: fieldId(name),
  name,
  'aria-describedby': describedBy(name, { hint, error }),
  'aria-invalid': error ? true : undefined,
});
