import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { useCommand } from '../../app/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextAreaField } from '../../ui/TextField.tsx';
import type { ActionDialogProps } from './PublishDialog.tsx';

const AskForChanges = graphql(`
  mutation AskForChanges($id: ID!, $note: String!) {
    askForChanges(id: $id, note: $note) {
      id
      stage
    }
  }
`);

/** Sends a study back with what to change. */
export function AskForChangesDialog({ id, open, onClose, onDone }: ActionDialogProps) {
  const [note, setNote] = useState('');
  const ask = useCommand(AskForChanges);
  const send = async () => {
    const message = 'Say what to change.';
    if (note.trim() === '') return ask.fail({ code: 'INVALID', message, fields: { note: message } });
    if (await ask.run({ id, note })) onDone('Sent back with your note');
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Ask for changes"
      foot={
        <>
          <Button busy={ask.busy} busyLabel="Sending…" onClick={() => void send()}>
            Send back to the author
          </Button>
          <Button look="secondary" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      {ask.failure && <ErrorSummary {...ask.failure} />}
      <TextAreaField
        name="note"
        label="What should change?"
        hint="Say what is missing or unclear, and why a reader would need it. The author, their colleagues and reviewers see it."
        rows={6}
        value={note}
        onValue={setNote}
        error={ask.failure?.fields['note']}
      />
    </Dialog>
  );
}
