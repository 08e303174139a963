import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from '../ui/Button.tsx';
import { formatCount, formatNumber } from '../ui/format.ts';
import type { FacetValue } from './Facets.tsx';
import { readChosen, withChoice, type FacetName } from './searchAddress.ts';

const questions: Record<FacetName, { name: string; hint?: string }> = {
  KIND: { name: 'What' },
  THEME: { name: 'Theme' },
  ORGANISATION_TYPE: { name: 'Council type' },
  REGION: { name: 'Region' },
  NATION: { name: 'Nation' },
  POPULATION: { name: 'Population' },
  EVIDENCE: { name: 'Evidence', hint: 'The best-supported figure of a case study counts.' },
  YEAR: { name: 'Year' },
};
const few = 7;
/** More than this are searched rather than read. */
const many = 10;

/** One thing to choose of. What is chosen stays in sight, whatever it counts and whatever is looked for in a long list. */
export function FacetGroup({ name, values }: { name: FacetName; values: readonly FacetValue[] }) {
  const [params, setParams] = useSearchParams();
  const [all, setAll] = useState(false);
  const [sought, setSought] = useState('');
  const hintId = useId();
  const { name: question, hint } = questions[name];
  const chosen = readChosen(params, name);
  const gone = chosen.filter((value) => !values.some((each) => each.value === value));
  const known = [...values, ...gone.map((value) => ({ value, label: value, count: 0 }))];
  if (known.length === 0) return null;
  const seeking = sought.trim() !== '';
  const fits = ({ label }: FacetValue) => folded(label).includes(folded(sought.trim()));
  const short = known.length <= few + 2 || all;
  const shown = known.filter((each, place) =>
    chosen.includes(each.value) ? true : seeking ? fits(each) : short || place < few,
  );
  return (
    <fieldset className="facet" aria-describedby={hint && hintId}>
      <legend className="facet-name">{question}</legend>
      {hint && (
        <p className="facet-hint" id={hintId}>
          {hint}
        </p>
      )}
      {known.length > many && (
        <input
          className="facet-sought"
          type="search"
          aria-label={`Find in ${question.toLowerCase()}`}
          placeholder={`Find in ${question.toLowerCase()}`}
          autoComplete="off"
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && seeking && (event.preventDefault(), setSought(''))}
        />
      )}
      {shown.map(({ value, label, count }) => (
        <label className="facet-value" key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              setParams(withChoice(params, name, value, event.currentTarget.checked), { preventScrollReset: true })
            }
          />
          <span className="facet-label">{label}</span>
          <span className="facet-count">
            {formatNumber(count)}
            <span className="visually-hidden"> results</span>
          </span>
        </label>
      ))}
      {known.length > many && (
        <output className={seeking && !known.some(fits) ? 'facet-none' : 'visually-hidden'}>
          {seeking ? (known.some(fits) ? formatCount(known.filter(fits).length, 'choice') : 'None of that name') : ''}
        </output>
      )}
      {!seeking && known.length > shown.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          All {known.length}
          <span className="visually-hidden"> choices for {question.toLowerCase()}</span>
        </Button>
      )}
    </fieldset>
  );
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
