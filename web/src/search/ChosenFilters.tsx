import { X } from 'lucide-react';
import { readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link, useSearchParams } from 'react-router';
import { formatDate } from '../ui/format.ts';
import { FacetFields } from './Facets.tsx';
import { writePounds } from './pounds.ts';
import {
  readAllChosen,
  readAllSpans,
  withChoice,
  withoutChoices,
  withSpan,
  type SpanName,
  type SpanText,
} from './searchAddress.ts';
import './chosen-filters.css';

/** What the search is narrowed by, each to be taken away. */
export function ChosenFilters({ facets }: { facets: readonly FragmentType<typeof FacetFields>[] }) {
  const [params] = useSearchParams();
  const read = facets.map((facet) => readFragment(FacetFields, facet));
  const labelOf = (name: string, value: string) =>
    read.find((facet) => facet.name === name)?.values.find((each) => each.value === value)?.label ?? inWords(value);
  const chosen = [
    ...readAllChosen(params).map(({ facet, value }) => ({
      words: labelOf(facet, value),
      without: withChoice(params, facet, value, false),
    })),
    ...readAllSpans(params).map(({ name, from, to }) => ({
      words: spanWords[name]({ from, to }),
      without: withSpan(params, name, { from: '', to: '' }),
    })),
  ];
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen-filters" aria-label="Narrowed by">
      {chosen.map(({ words, without }) => (
        <li key={words}>
          <Link to={`?${without}`} preventScrollReset>
            <span className="visually-hidden">Take away </span>
            {words}
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

/** Until the hub has told what a choice is called: UNDER_100K is "Under 100k". */
const inWords = (value: string) =>
  /^[A-Z][A-Z\d_]+$/.test(value) ? value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ') : value;

const spanWords: Record<SpanName, (span: SpanText) => string> = {
  DAY: ({ from, to }) => {
    if (from && to) return `${formatDate(from)} to ${formatDate(to)}`;
    return from ? `Since ${formatDate(from)}` : `Until ${formatDate(to)}`;
  },
  YEARLY_AMOUNT: ({ from, to }) => {
    if (from && to) return `${writePounds(from)} to ${writePounds(to)} a year`;
    return from ? `${writePounds(from)} a year or more` : `Up to ${writePounds(to)} a year`;
  },
};
