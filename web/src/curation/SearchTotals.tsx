import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { formatNumber } from '../ui/format.ts';
import { TrendWords } from './TrendWords.tsx';
import './searches.css';

const SearchTotalsFields = graphql(`
  fragment SearchTotals on SearchTotals {
    asked
    askedBefore
    nothingFound
    nothingFoundBefore
    opened
    openedBefore
    degraded
  }
`);

type Props = { totals: FragmentType<typeof SearchTotalsFields>; days: number };

/** How search is doing as a whole, against the time before. */
export function SearchTotals({ totals, days }: Props) {
  const it = readFragment(SearchTotalsFields, totals);
  return (
    <dl className="search-totals" aria-label={`Last ${days} days against the ${days} before`}>
      <div>
        <dt>Searches</dt>
        <dd>
          <strong>{formatNumber(it.asked)}</strong>
          <TrendWords now={it.asked} before={it.askedBefore} />
        </dd>
      </div>
      <div>
        <dt>Found nothing</dt>
        <dd>
          <strong>{share(it.nothingFound, it.asked)}</strong>
          <Before part={it.nothingFoundBefore} whole={it.askedBefore} />
        </dd>
      </div>
      <div>
        <dt>Opened something</dt>
        <dd>
          <strong>{share(it.opened, it.asked)}</strong>
          <Before part={it.openedBefore} whole={it.askedBefore} />
        </dd>
      </div>
      {it.degraded > 0 && (
        <div>
          <dt>Answered by the simpler search</dt>
          <dd>
            <strong>{formatNumber(it.degraded)}</strong>
          </dd>
        </div>
      )}
    </dl>
  );
}

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)}%`);

const Before = ({ part, whole }: { part: number; whole: number }) => (
  <span className="muted small">{whole === 0 ? 'none before' : `${share(part, whole)} before`}</span>
);
