import { Link, useSearchParams } from 'react-router';
import { readSort, sorts, withSort, type Sort } from './searchAddress.ts';

/** The orders the results can be in, each at its own address. */
export function SortRow() {
  const [params] = useSearchParams();
  const now = readSort(params);
  return (
    <nav className="sort-row" aria-label="Sort the results">
      <ul className="sort-row-list">
        {(Object.keys(sorts) as Sort[]).map((sort) => (
          <li key={sort}>
            <Link to={`?${withSort(params, sort)}`} preventScrollReset aria-current={sort === now ? 'true' : undefined}>
              {sorts[sort]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
