import { Download } from 'lucide-react';
import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { useSearchParams } from 'react-router';
import { useClient } from 'urql';
import { Button } from '../ui/Button.tsx';
import { formatCount, formatNumber } from '../ui/format.ts';
import { saveFile } from '../ui/saveFile.ts';
import { useStatus } from '../ui/Status.tsx';
import { readLikeMine, readSort, readText } from './searchAddress.ts';
import { readFilter } from './searchFilter.ts';

const ExportQuery = graphql(`
  query ExportSearch($query: String!, $filter: SearchFilter, $sort: SearchSort!, $likeMine: Boolean) {
    searchCsv(query: $query, filter: $filter, sort: $sort, likeMine: $likeMine) {
      text
      rowCount
      totalCount
    }
  }
`);
const most = 1_000;

/** The results as a file for a spreadsheet, in the order on screen. */
export function ExportCsv({ totalCount }: { totalCount: number }) {
  const [params] = useSearchParams();
  const [busy, setBusy] = useState(false);
  const client = useClient();
  const say = useStatus();
  const take = async () => {
    setBusy(true);
    const variables = {
      query: readText(params).trim(),
      filter: readFilter(params),
      sort: readSort(params),
      likeMine: readLikeMine(params),
    };
    const { data } = await client.query(ExportQuery, variables, { requestPolicy: 'network-only' }).toPromise();
    setBusy(false);
    if (!data) return say('The file could not be made. Try again in a minute.');
    const { text, rowCount, totalCount: all } = data.searchCsv;
    saveFile(text, 'text/csv', `${fileWords(variables.query)}.csv`);
    say(
      rowCount < all
        ? `The first ${formatNumber(rowCount)} of ${formatCount(all, 'result')} are in the file.`
        : `${formatCount(rowCount, 'result')} ${rowCount === 1 ? 'is' : 'are'} in the file.`,
    );
  };
  return (
    <Button look="quiet" icon={<Download aria-hidden="true" />} busy={busy} busyLabel="Making the file…" onClick={take}>
      {totalCount > most ? `Export CSV (first ${formatNumber(most)})` : 'Export CSV'}
    </Button>
  );
}

const fileWords = (text: string) =>
  `knowledge-hub-${
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 40) || 'search'
  }`.replace(/-+$/, '');
