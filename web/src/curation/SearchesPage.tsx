import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { focusById } from '../app/focusNext.ts';
import { useCommand } from '../app/useCommand.ts';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { formatCount } from '../ui/format.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { Undo, undoId } from '../ui/Undo.tsx';
import { OnlyFor } from '../app/OnlyFor.tsx';
import { CurateTabs } from './CurateTabs.tsx';
import { DownloadSearches } from './DownloadSearches.tsx';
import { SearchControls } from './SearchControls.tsx';
import { listNames, lists, readAsked, withParam } from './searchesAddress.ts';
import type { Searched } from './SearchRow.tsx';
import { HandleSearch, SearchTable } from './SearchTable.tsx';
import { SearchTotals } from './SearchTotals.tsx';

const SearchesQuery = graphql(`
  query SearchesPage(
    $list: SearchedList!
    $days: Int!
    $askedBy: [ViewerKind!]
    $after: String
    $totals: Boolean! = true
  ) {
    searchTotals(days: $days, askedBy: $askedBy) @include(if: $totals) {
      ...SearchTotals
    }
    searchedQueries(list: $list, days: $days, askedBy: $askedBy, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          query
          ...SearchedRow
        }
      }
    }
  }
`);

const ReopenSearch = graphql(`
  mutation ReopenSearch($query: String!) {
    reopenSearchedQuery(query: $query)
  }
`);

export function SearchesPage() {
  return (
    <OnlyFor able="curate" label="Searches">
      <Searches />
    </OnlyFor>
  );
}

/** What people look for and do not find, and what to do about it. */
function Searches() {
  const [params] = useSearchParams();
  const { name, ...asked } = readAsked(params);
  const list = usePages(SearchesQuery, asked, (data) => data.searchedQueries, { later: { totals: false } });
  const [handled, setHandled] = useState<{ search: Searched; words: string } | null>(null);
  const reopen = useCommand(ReopenSearch);
  const handleAgain = useCommand(HandleSearch);
  const failure = reopen.failure ?? handleAgain.failure;

  const gone = (search: Searched, words: string) => {
    setHandled({ search, words });
    focusById(undoId);
  };
  /** As it was before, which may have been put aside in another way. */
  const undo = async ({ query, handled: before }: Searched) => {
    if (!before) return bringBack(query);
    const { handling, note } = before;
    if (!(await handleAgain.run({ query, handling, note: note ?? null }))) return;
    setHandled(null);
    focusById('searches');
  };
  const bringBack = async (query: string) => {
    if (!(await reopen.run({ query }))) return;
    setHandled(null);
    focusById('searches');
  };

  return (
    <div className="page">
      <CurateTabs />
      <PageHeader
        title="What people search for"
        sentence="Counted by day and by kind of reader. Nothing here tells who searched."
        action={<DownloadSearches asked={asked} disabled={list.totalCount === 0} />}
      />
      <SearchControls params={params} />
      {list.data?.searchTotals && <SearchTotals totals={list.data.searchTotals} days={asked.days} />}
      <Tabs
        label="Lists of searches"
        tabs={listNames.map((each) => ({
          to: `?${withParam(params, 'list', each === 'top' ? '' : each)}`,
          label: lists[each].label,
          current: each === name,
        }))}
      />
      <section id="searches" className="searches" tabIndex={-1} aria-label={lists[name].label} aria-busy={list.stale}>
        <p className="muted">{lists[name].sentence}</p>
        {handled && (
          <Undo words={handled.words} busy={reopen.busy || handleAgain.busy} onUndo={() => void undo(handled.search)} />
        )}
        {failure && <p role="alert">{failure.message}</p>}
        <output className="searches-count">
          {list.data && !list.error && !list.stale && formatCount(list.totalCount, 'search', 'different searches')}
        </output>
        <PagedList
          list={list}
          noun="searches"
          what="The list of searches"
          empty={
            <EmptyState title={lists[name].none}>
              <p>{lists[name].why}</p>
            </EmptyState>
          }
        >
          {(nodes) => (
            <SearchTable searches={nodes} list={name} onHandled={gone} onReopen={(query) => void bringBack(query)} />
          )}
        </PagedList>
      </section>
    </div>
  );
}
