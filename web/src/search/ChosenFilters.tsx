import { X } from 'lucide-react';
import { readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link, useSearchParams } from 'react-router';
import { FacetFields } from './Facets.tsx';
import { readAllChosen, withChoice, withoutChoices } from './searchAddress.ts';
import './chosen-filters.css';

/** What the search is narrowed by, each to be taken away. */
export function ChosenFilters({ facets }: { facets: readonly FragmentType<typeof FacetFields>[] }) {
  const [params] = useSearchParams();
  const chosen = readAllChosen(params);
  if (chosen.length === 0) return null;
  const read = facets.map((facet) => readFragment(FacetFields, facet));
  const labelOf = (name: string, value: string) =>
    read.find((facet) => facet.name === name)?.values.find((each) => each.value === value)?.label ?? value;
  return (
    <ul className="chosen-filters" aria-label="Narrowed by">
      {chosen.map(({ facet, value }) => (
        <li key={facet + value}>
          <Link to={`?${withChoice(params, facet, value, false)}`} preventScrollReset>
            <span className="visually-hidden">Take away </span>
            {labelOf(facet, value)}
            <X aria-hidden="true" />
          </Link>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <Link className="chosen-filters-all" to={`?${withoutChoices(params)}`} preventScrollReset>
            Clear all
          </Link>
        </li>
      )}
    </ul>
  );
}
