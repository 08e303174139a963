import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useCommand } from '../app/useCommand.ts';
import { UploadProgress } from '../files/UploadProgress.tsx';
import { useUpload } from '../files/useUpload.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { describedBy, Field, fieldId } from '../ui/Field.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextField } from '../ui/TextField.tsx';
import { accepted, acceptedWords } from './documentWords.ts';

const AddVersion = graphql(`
  mutation AddDocumentVersion($id: ID!, $uploadId: ID!, $note: String, $idempotencyKey: String) {
    addDocumentVersion(id: $id, uploadId: $uploadId, note: $note, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

/** A new file in place of the present one. */
export function NewVersion({ id }: { id: string }) {
  const [file, setFile] = useState<File>();
  const [note, setNote] = useState('');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const upload = useUpload();
  const add = useCommand(AddVersion);
  const say = useStatus();
  const failure = add.failure ?? upload.failure;

  const send = async () => {
    add.fail(file ? null : { code: 'INVALID', message: '', fields: { file: 'Choose a file.' } });
    if (!file) return;
    const uploadId = await upload.send(file, 'DOCUMENT');
    if (!uploadId || !(await add.run({ id, uploadId, note, idempotencyKey: key }))) return;
    say('The new version is there');
    setNote('');
    setFile(undefined);
    setKey(crypto.randomUUID());
  };
  return (
    <details className="library-arrange no-print">
      <summary>Add a new version</summary>
      <form
        // The browser keeps the file that was chosen; a new form has none.
        key={key}
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {failure && <ErrorSummary {...failure} />}
        <Field name="file" label="The file" hint={acceptedWords} error={failure?.fields['file']}>
          <input
            className="file-input"
            type="file"
            id={fieldId('file')}
            accept={accepted}
            aria-describedby={describedBy('file', { hint: acceptedWords, error: failure?.fields['file'] })}
            onChange={(event) => setFile(event.currentTarget.files?.[0])}
          />
        </Field>
        <TextField
          name="note"
          label="What is new"
          optional
          maxLength={500}
          value={note}
          error={failure?.fields['note']}
          onValue={setNote}
        />
        {upload.progress !== null && file && (
          <UploadProgress name={file.name} progress={upload.progress} onCancel={upload.cancel} />
        )}
        <div>
          <Button type="submit" look="secondary" busy={upload.progress !== null || add.busy} busyLabel="Sending…">
            Add this version
          </Button>
        </div>
      </form>
    </details>
  );
}
