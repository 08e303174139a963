import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { Commission } from './Commission.tsx';
import { SearchRow, SearchedRowFields, type Searched } from './SearchRow.tsx';
import type { ListName } from './searchesAddress.ts';
import { useCommand } from '../app/useCommand.ts';
import './searches.css';

export const HandleSearch = graphql(`
  mutation HandleSearch($query: String!, $handling: Handling!, $note: String) {
    handleSearchedQuery(query: $query, handling: $handling, note: $note) {
      id
    }
  }
`);

const handledWords = {
  DONE: (query: string) => `“${query}” is done.`,
  IGNORED: (query: string) => `“${query}” is ignored from now on.`,
  COMMISSIONED: (query: string) => `A case study about “${query}” is noted as commissioned.`,
};
export type Handling = keyof typeof handledWords;

type Props = {
  searches: readonly FragmentType<typeof SearchedRowFields>[];
  list: ListName;
  onHandled: (search: Searched, words: string) => void;
  onReopen: (query: string) => void;
};

/** Each search with its figures and what can be done about it. */
export function SearchTable({ searches, list, onHandled, onReopen }: Props) {
  const handle = useCommand(HandleSearch);
  const [commissioning, setCommissioning] = useState<Searched | null>(null);
  const put = async (search: Searched, handling: Handling, note?: string) => {
    const { query } = search;
    if (!(await handle.run({ query, handling, note: note ?? null }))) return;
    setCommissioning(null);
    onHandled(search, handledWords[handling](query));
  };
  return (
    <>
      {handle.failure && !commissioning && <p role="alert">{handle.failure.message}</p>}
      <table className="search-table">
        <caption className="visually-hidden">Searches</caption>
        <thead>
          <tr>
            <th scope="col">Search</th>
            <th scope="col">Times</th>
            <th scope="col">Found</th>
            <th scope="col">Opened</th>
          </tr>
        </thead>
        <tbody>
          {readFragment(SearchedRowFields, searches).map((search) => (
            <SearchRow
              key={search.query}
              search={search}
              list={list}
              onHandle={(handling) => void put(search, handling)}
              onCommission={() => setCommissioning(search)}
              onReopen={() => onReopen(search.query)}
            />
          ))}
        </tbody>
      </table>
      {commissioning && (
        <Commission
          query={commissioning.query}
          command={handle}
          onCommission={(note) => void put(commissioning, 'COMMISSIONED', note)}
          onClose={() => setCommissioning(null)}
        />
      )}
    </>
  );
}
