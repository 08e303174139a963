import { graphql } from '@knowledge-hub/schema';
import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { readFailure, type Failed } from '../app/failure.ts';
import { sendFile } from '../files/sendFile.ts';
import { Button, buttonClass } from '../ui/Button.tsx';
import { useStatus } from '../ui/Status.tsx';
import { formatCount } from '../ui/format.ts';
import { accepted, acceptedWords, titleOf } from './documentWords.ts';
import { SendingFile, type Sending } from './SendingFile.tsx';

const AddDocument = graphql(`
  mutation AddDocument($input: AddDocumentInput!) {
    addDocument(input: $input) {
      id
      title
      url
    }
  }
`);

const next = { current: 0 };
type Props = { communityId: string; folder: { id: string; name: string } | null };

/** Any number of files, one after another, each a document called as its file is; more is said of each on its page. */
export function AddDocuments({ communityId, folder }: Props) {
  const client = useClient();
  const say = useStatus();
  const [sendings, setSendings] = useState<Sending[]>([]);
  const stops = useRef(new Map<number, AbortController>());
  const queue = useRef(Promise.resolve());
  const change = (key: number, part: Partial<Sending>) =>
    setSendings((all) => all.map((each) => (each.key === key ? { ...each, ...part } : each)));

  const send = async ({ key, file, idempotencyKey }: Sending) => {
    const stop = new AbortController();
    stops.current.set(key, stop);
    change(key, { state: 'SENDING', progress: 0, failure: null });
    try {
      const onProgress = (progress: number) => change(key, { progress });
      const uploadId = await sendFile(client, file, {
        purpose: 'DOCUMENT',
        key: idempotencyKey,
        signal: stop.signal,
        onProgress,
      });
      const input = { communityId, uploadId, title: titleOf(file.name), folderId: folder?.id ?? null };
      const made = await client.mutation(AddDocument, { input: { ...input, idempotencyKey: `${idempotencyKey}+` } });
      if (made.error) throw readFailure(made.error);
      const { title, url } = made.data!.addDocument;
      change(key, { state: 'DONE', added: { title, url } });
      say(`${title} is added`);
    } catch (cause) {
      if (stop.signal.aborted) setSendings((all) => all.filter((each) => each.key !== key));
      else change(key, { state: 'FAILED', failure: (cause as Failed).fields?.['file'] ?? (cause as Failed).message });
    }
  };
  const enqueue = (some: Sending[]) => {
    for (const each of some) queue.current = queue.current.then(() => send(each));
  };
  const choose = (files: FileList | null) => {
    const some = [...(files ?? [])].map((file): Sending => ({
      key: next.current++,
      file,
      idempotencyKey: crypto.randomUUID(),
      state: 'WAITING',
      progress: 0,
      failure: null,
      added: null,
    }));
    setSendings((all) => [...all.filter(({ state }) => state !== 'DONE'), ...some]);
    enqueue(some);
  };
  const cancel = (key: number) => {
    stops.current.get(key)?.abort();
    setSendings((all) => all.filter((each) => each.key !== key));
  };
  const done = sendings.filter(({ state }) => state === 'DONE').length;

  return (
    <section className="library-add no-print" aria-label="Add documents">
      <label className={`${buttonClass('secondary')} library-choose`}>
        <Upload aria-hidden="true" />
        Add documents{folder ? ` to ${folder.name}` : ''}
        <input
          className="visually-hidden"
          type="file"
          multiple
          accept={accepted}
          aria-describedby="library-accepted"
          onChange={(event) => {
            choose(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p className="muted small" id="library-accepted">
        {acceptedWords}. Do not add personal data, nor what others may not read.
      </p>
      {sendings.length > 0 && (
        <ul className="library-sending" aria-label="Files being sent">
          {sendings.map((each) => (
            <SendingFile
              key={each.key}
              sending={each}
              onCancel={() => cancel(each.key)}
              onRetry={() => enqueue([each])}
            />
          ))}
        </ul>
      )}
      {done > 1 && (
        <Button look="quiet" onClick={() => setSendings((all) => all.filter(({ state }) => state !== 'DONE'))}>
          Hide the {formatCount(done, 'document')} added
        </Button>
      )}
    </section>
  );
}
