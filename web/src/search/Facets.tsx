import { useState } from 'react';
import { graphql, readFragment, type DocumentType, type FragmentType } from '@knowledge-hub/schema';
import { useSearchParams } from 'react-router';
import { Button } from '../ui/Button.tsx';
import { formatNumber } from '../ui/format.ts';
import { facetNames, readChosen, withChoice, type FacetName } from './searchAddress.ts';
import './facets.css';

export const FacetFields = graphql(`
  fragment Facet on Facet {
    name
    values {
      value
      label
      count
    }
  }
`);
type Facet = DocumentType<typeof FacetFields>;
type Value = Facet['values'][number];

const questions: Record<FacetName, string> = {
  KIND: 'What',
  THEME: 'Theme',
  ORGANISATION_TYPE: 'Council type',
  REGION: 'Region',
  NATION: 'Nation',
  YEAR: 'Year',
};
const few = 7;

/** Everything a search can be narrowed by, with how many each choice would find. Several in one group widen it. */
export function Facets({ facets }: { facets: readonly FragmentType<typeof FacetFields>[] }) {
  const read = facets.map((facet) => readFragment(FacetFields, facet));
  return (
    <div className="facets">
      {facetNames.map((name) => (
        <FacetGroup key={name} name={name} values={read.find((facet) => facet.name === name)?.values ?? []} />
      ))}
    </div>
  );
}

function FacetGroup({ name, values }: { name: FacetName; values: readonly Value[] }) {
  const [params, setParams] = useSearchParams();
  const [all, setAll] = useState(false);
  const chosen = readChosen(params, name);
  const gone = chosen.filter((value) => !values.some((each) => each.value === value));
  const known = [...values, ...gone.map((value) => ({ value, label: value, count: 0 }))];
  if (known.length === 0) return null;
  const shown =
    all || known.length <= few + 2 ? known : known.filter(({ value }, place) => place < few || chosen.includes(value));
  return (
    <fieldset className="facet">
      <legend className="facet-name">{questions[name]}</legend>
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
      {known.length > shown.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          All {known.length}
          <span className="visually-hidden"> choices for {questions[name].toLowerCase()}</span>
        </Button>
      )}
    </fieldset>
  );
}
