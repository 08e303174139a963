import { Download } from 'lucide-react';
import { useState } from 'react';
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import { Button } from '../ui/Button.tsx';
import { saveFile } from '../ui/saveFile.ts';
import { readFailure } from './failure.ts';

type Props<Data, Variables extends AnyVariables> = {
  query: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  textOf: (data: Data) => string;
  /** Of the file, without its ending. */
  name: string;
};

/** A list as a file for a spreadsheet, made when it is asked for. */
export function DownloadCsv<Data, Variables extends AnyVariables>({
  query,
  variables,
  textOf,
  name,
}: Props<Data, Variables>) {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState('');
  const download = async () => {
    setBusy(true);
    setFailed('');
    const { data, error } = await client.query(query, variables, { requestPolicy: 'network-only' }).toPromise();
    setBusy(false);
    if (error) return setFailed(readFailure(error).message);
    saveFile(textOf(data!), 'text/csv', `${name}.csv`);
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
