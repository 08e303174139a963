import { Download } from 'lucide-react';
import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useClient } from 'urql';
import { readFailure } from '../app/failure.ts';
import { Button } from '../ui/Button.tsx';
import { saveFile } from '../ui/saveFile.ts';

const BookingsCsvQuery = graphql(`
  query EventBookingsCsv($id: ID!) {
    eventBookingsCsv(id: $id)
  }
`);

/** The list as a file for a spreadsheet. */
export function DownloadBookings({ id, title }: { id: string; title: string }) {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState('');
  const download = async () => {
    setBusy(true);
    setFailed('');
    const { data, error } = await client.query(BookingsCsvQuery, { id }, { requestPolicy: 'network-only' }).toPromise();
    setBusy(false);
    if (error) return setFailed(readFailure(error).message);
    saveFile(data!.eventBookingsCsv, 'text/csv', `${title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.csv`);
  };
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
