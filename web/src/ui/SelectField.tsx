import type { SelectHTMLAttributes } from 'react';
import { describedBy, Field, fieldId, type FieldText } from './Field.tsx';

export type Option = { value: string; label: string };
type Props = FieldText & {
  name: string;
  options: Option[];
  empty?: string;
  onValue?: (value: string) => void;
} & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'name' | 'className'>;

/** One of a few: `options`, `empty` is the label of "none chosen", `onValue(value)`, and label, hint, error as in TextField. */
export function SelectField({ label, hint, error, optional, name, options, empty, onValue, ...rest }: Props) {
  return (
    <Field {...{ name, label, hint, error, optional }}>
      <select
        {...rest}
        className="input"
        id={fieldId(name)}
        name={name}
        aria-describedby={describedBy(name, { hint, error })}
        aria-invalid={error ? true : undefined}
        onChange={(event) => (rest.onChange?.(event), onValue?.(event.currentTarget.value))}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
