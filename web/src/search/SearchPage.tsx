import { useEffect, useEffectEvent } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { useSearchParams } from 'react-router';
import { useCountedSearch } from '../curation/useCountedSearch.ts';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { usePages } from '../app/usePages.ts';
import { SaveSearch } from '../saved-searches/SaveSearch.tsx';
import { formatCount, quoted } from '../ui/format.ts';
import { Notice } from '../ui/Notice.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Pager } from '../ui/Pager.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ChosenFilters } from './ChosenFilters.tsx';
import { ExportCsv } from './ExportCsv.tsx';
import { Facets } from './Facets.tsx';
import { FilterSheet } from './FilterSheet.tsx';
import { LikeMineSwitch } from './LikeMineSwitch.tsx';
import { NothingFound } from './NothingFound.tsx';
import { readLikeMine, readSort, readText } from './searchAddress.ts';
import { readFilter } from './searchFilter.ts';
import { SearchHit } from './SearchHit.tsx';
import { SearchNotes } from './SearchNotes.tsx';
import { SortRow } from './SortRow.tsx';
import './search-page.css';

const SearchPageQuery = graphql(`
  query SearchPage(
    $query: String!
    $filter: SearchFilter
    $sort: SearchSort!
    $likeMine: Boolean
    $after: String
    $facets: Boolean! = true
  ) {
    search(query: $query, filter: $filter, sort: $sort, likeMine: $likeMine, first: 20, after: $after) {
      totalCount
      degraded
      facets @include(if: $facets) {
        ...Facet
      }
      likeMine {
        ...LikeMine
      }
      ...SearchNotes
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          subject {
            id
          }
          ...SearchHit
        }
      }
    }
  }
`);

export function SearchPage() {
  const [params] = useSearchParams();
  const text = readText(params).trim();
  const found = usePages(
    SearchPageQuery,
    { query: text, filter: readFilter(params), sort: readSort(params), likeMine: readLikeMine(params) },
    (data) => data.search,
    { later: { facets: false } },
  );
  const { data, nodes, totalCount, error } = found;
  const facets = data?.search.facets ?? [];
  const results = useCountedSearch(text, data !== undefined && !found.stale && !error);
  useAskAgain(data?.search.degraded ?? false, found.reload);

  return (
    <div className="page search-page">
      <PageHeader
        title={text ? `Results for ${quoted(text)}` : 'Everything on the hub'}
        windowTitle={text ? `${text}: search` : 'Search'}
      />
      <aside className="search-facets" aria-label="Narrow the results">
        {data ? <Facets facets={facets} /> : <Skeleton lines={12} label="Loading filters" />}
      </aside>
      <section className="search-results" aria-label="Results" aria-busy={found.stale}>
        <div className="search-row">
          <output className="search-count">{data && !error ? formatCount(totalCount, 'result') : ''}</output>
          <FilterSheet facets={facets} totalCount={totalCount} />
          <SortRow />
          {data?.search.likeMine && <LikeMineSwitch state={data.search.likeMine} />}
          <SaveSearch query={text} filter={readFilter(params)} sort={readSort(params)} />
        </div>
        <ChosenFilters facets={facets} />
        {data && !error && totalCount > 0 && <SearchNotes results={data.search} />}
        {data?.search.degraded && !error && (
          <Notice tone="warning" title="A simpler search is answering">
            <p>
              The full search is away for a moment. Words must be spelled as they were written, and less is found. It
              comes back by itself.
            </p>
          </Notice>
        )}
        {error ? (
          <LoadFailure error={error} onRetry={found.reload} what="The results" />
        ) : found.loading ? (
          <Skeleton cards={6} label="Searching" />
        ) : totalCount === 0 ? (
          <NothingFound text={text} />
        ) : (
          <ul className="cards search-cards" ref={results}>
            {nodes.map((hit) => (
              <li key={hit.subject.id}>
                <SearchHit hit={hit} />
              </li>
            ))}
          </ul>
        )}
        {!error && (
          <Pager
            shown={nodes.length}
            total={totalCount}
            noun="results"
            hasMore={found.hasMore}
            busy={found.loadingMore}
            onMore={found.showMore}
          />
        )}
        {!error && totalCount > 0 && <ExportCsv totalCount={totalCount} />}
      </section>
    </div>
  );
}

const askAgainAfter = 5_000;

/** While the simpler search answers, asks now and then whether the full one is back. */
function useAskAgain(degraded: boolean, reload: () => void) {
  const ask = useEffectEvent(() => document.visibilityState === 'visible' && reload());
  useEffect(() => {
    if (!degraded) return;
    const timer = setInterval(ask, askAgainAfter);
    return () => clearInterval(timer);
  }, [degraded]);
}
