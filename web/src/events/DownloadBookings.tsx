import { Download } from 'lucide-react';
import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useClient } from 'urql';
import { readFailure } from '../app/failure.ts';
import { Button } from '../ui/Button.tsx';

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
    const address = URL.createObjectURL(new Blob([data!.eventBookingsCsv], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
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
