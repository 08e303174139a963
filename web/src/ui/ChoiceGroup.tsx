import { FieldNotes, fieldId, type FieldText } from './Field.tsx';

export type Choice = { value: string; label: string; hint?: string };
type Props = FieldText & {
  name: string;
  choices: Choice[];
  chosen: string[];
  onChosen: (chosen: string[]) => void;
  columns?: boolean;
};

/** Any of several, as checkboxes, in `columns` when they are many: `choices`, `chosen` values, `onChosen(values)`, and label, hint, error as in TextField. */
export const CheckboxGroup = (props: Props) => <ChoiceGroup {...props} type="checkbox" />;

/** One of several, as radio buttons: the same, with `chosen` holding at most one value. */
export const RadioGroup = (props: Props) => <ChoiceGroup {...props} type="radio" />;

function ChoiceGroup({
  name,
  label,
  hint,
  error,
  optional,
  choices,
  chosen,
  onChosen,
  type,
  columns,
}: Props & { type: 'checkbox' | 'radio' }) {
  const change = (value: string, on: boolean) => {
    if (type === 'radio') return onChosen([value]);
    onChosen(on ? [...chosen, value] : chosen.filter((other) => other !== value));
  };
  const notes = [hint && `${fieldId(name)}-hint`, error && `${fieldId(name)}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      className={`field${error ? ' field-failed' : ''}${columns ? ' field-wide' : ''}`}
      aria-describedby={notes || undefined}
    >
      <legend className="field-label">
        {label}
        {optional && <span className="field-optional"> (optional)</span>}
      </legend>
      <FieldNotes name={name} hint={hint} error={error} />
      <div className={columns ? 'choices choices-columns' : 'choices'}>
        {choices.map(({ value, label: words, hint: note }, place) => (
          <label className="choice" key={value}>
            <input
              type={type}
              id={place === 0 ? fieldId(name) : undefined}
              name={name}
              value={value}
              checked={chosen.includes(value)}
              onChange={(event) => change(value, event.currentTarget.checked)}
            />
            <span>
              {words}
              {note && <span className="field-hint">{note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
