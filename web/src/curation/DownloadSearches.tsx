import { Download } from 'lucide-react';
import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useClient } from 'urql';
import { readFailure } from '../app/failure.ts';
import { Button } from '../ui/Button.tsx';
import type { readAsked } from './searchesAddress.ts';
import { saveFile } from '../ui/saveFile.ts';

const CsvQuery = graphql(`
  query SearchesCsv($list: SearchedList!, $days: Int!, $askedBy: [ViewerKind!]) {
    searchedQueriesCsv(list: $list, days: $days, askedBy: $askedBy)
  }
`);

type Props = { asked: Omit<ReturnType<typeof readAsked>, 'name'>; disabled: boolean };

/** The list as a file for a spreadsheet. */
export function DownloadSearches({ asked, disabled }: Props) {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState('');
  const download = async () => {
    setBusy(true);
    setFailed('');
    const { data, error } = await client.query(CsvQuery, asked, { requestPolicy: 'network-only' }).toPromise();
    setBusy(false);
    if (error) setFailed(readFailure(error).message);
    else
      saveFile(data!.searchedQueriesCsv, 'text/csv', `searches-${asked.list.toLowerCase().replaceAll('_', '-')}.csv`);
  };
  if (disabled) return null;
  return (
    <>
      <Button
        look="secondary"
        icon={<Download aria-hidden="true" />}
        busy={busy}
        busyLabel="Preparing…"
        onClick={() => void download()}
      >
        Download as CSV
      </Button>
      {failed && <p role="alert">{failed}</p>}
    </>
  );
}
