import { graphql } from '@knowledge-hub/schema';
import { DownloadCsv } from '../app/DownloadCsv.tsx';
import type { readAsked } from './searchesAddress.ts';

const CsvQuery = graphql(`
  query SearchesCsv($list: SearchedList!, $days: Int!, $askedBy: [ViewerKind!]) {
    searchedQueriesCsv(list: $list, days: $days, askedBy: $askedBy)
  }
`);

type Props = { asked: Omit<ReturnType<typeof readAsked>, 'name'>; disabled: boolean };

/** The list as a file for a spreadsheet. */
export const DownloadSearches = ({ asked, disabled }: Props) =>
  !disabled && (
    <DownloadCsv
      query={CsvQuery}
      variables={asked}
      textOf={({ searchedQueriesCsv }) => searchedQueriesCsv}
      name={`searches-${asked.list.toLowerCase().replaceAll('_', '-')}`}
    />
  );
