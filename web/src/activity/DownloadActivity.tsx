import { Download } from 'lucide-react';
import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useClient } from 'urql';
import { readFailure } from '../app/failure.ts';
import { Button } from '../ui/Button.tsx';
import { saveFile } from '../ui/saveFile.ts';

const ActivityCsvQuery = graphql(`
  query CommunityActivityCsv($id: ID!, $months: Int!) {
    communityActivityCsv(id: $id, months: $months)
  }
`);

/** The months that are shown, as a file for a spreadsheet. */
export function DownloadActivity({ id, slug, months }: { id: string; slug: string; months: number }) {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState('');
  const download = async () => {
    setBusy(true);
    setFailed('');
    const asked = client.query(ActivityCsvQuery, { id, months }, { requestPolicy: 'network-only' });
    const { data, error } = await asked.toPromise();
    setBusy(false);
    if (error) return setFailed(readFailure(error).message);
    saveFile(data!.communityActivityCsv, 'text/csv', `activity-${slug}.csv`);
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
