import { useId, useState, type FormEvent, type InputHTMLAttributes } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from '../ui/Button.tsx';
import { readPounds, writePounds } from './pounds.ts';
import { readSpan, withSpan, type SpanName, type SpanText } from './searchAddress.ts';

/** Published, or last active, between two days. */
export const DateFilter = () => (
  <SpanFilter
    span="DAY"
    name="Published or active"
    ends={['From', 'To']}
    input={{ type: 'date' }}
    wrong={({ from, to }) => (from && to && from > to ? 'This day is before the first one.' : null)}
  />
);

/** What all yearly lines of a study come to. */
export const AmountFilter = () => (
  <SpanFilter
    span="YEARLY_AMOUNT"
    name="Pounds a year"
    hint="Saved, earned or avoided every year, such as £50k; sums that came once do not count."
    ends={['At least', 'At most']}
    input={{ type: 'text', inputMode: 'text', autoComplete: 'off' }}
    write={writePounds}
    read={readPounds}
    wrong={({ from, to }) => (from && to && Number(from) > Number(to) ? 'This is less than the least.' : null)}
  />
);

type Props = {
  span: SpanName;
  name: string;
  hint?: string;
  ends: [from: string, to: string];
  input: InputHTMLAttributes<HTMLInputElement>;
  write?: (value: string) => string;
  /** Null where what is written means nothing. */
  read?: (text: string) => string | null;
  wrong: (span: SpanText) => string | null;
};
type Fault = { end: 'from' | 'to'; words: string };

function SpanFilter({ span, name, hint, ends, input, write = same, read = same, wrong }: Props) {
  const [params, setParams] = useSearchParams();
  const [fault, setFault] = useState<Fault | null>(null);
  const faultId = useId();
  const now = readSpan(params, span);
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const [from, to] = [read(textOf(given, 'from')), read(textOf(given, 'to'))];
    const backwards = from !== null && to !== null ? wrong({ from, to }) : null;
    const found: Fault | null =
      from === null || to === null
        ? { end: from === null ? 'from' : 'to', words: 'Write an amount such as £50k or 50,000.' }
        : backwards
          ? { end: 'to', words: backwards }
          : null;
    setFault(found);
    if (!found) setParams(withSpan(params, span, { from: from!, to: to! }), { preventScrollReset: true });
  };
  return (
    <form className="facet span-filter" onSubmit={apply} noValidate>
      <fieldset>
        <legend className="facet-name">{name}</legend>
        {hint && <p className="facet-hint">{hint}</p>}
        <div className="span-filter-ends">
          {(['from', 'to'] as const).map((end, place) => (
            <label className="span-filter-end" key={end}>
              {ends[place]}
              <input
                {...input}
                name={end}
                defaultValue={write(now[end])}
                aria-invalid={fault?.end === end || undefined}
                aria-describedby={fault?.end === end ? faultId : undefined}
              />
            </label>
          ))}
        </div>
        <p className="span-filter-fault" id={faultId} aria-live="polite">
          {fault?.words}
        </p>
        <Button type="submit" look="secondary">
          Apply
          <span className="visually-hidden"> {name.toLowerCase()}</span>
        </Button>
      </fieldset>
    </form>
  );
}

const same = (text: string) => text;
const textOf = (given: FormData, end: string) => String(given.get(end) ?? '').trim();
