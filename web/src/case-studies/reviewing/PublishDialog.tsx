import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { useCommand } from '../../app/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextAreaField } from '../../ui/TextField.tsx';

const Publish = graphql(`
  mutation PublishCaseStudy($id: ID!, $note: String) {
    publishCaseStudy(id: $id, note: $note) {
      id
      stage
    }
  }
`);

export type ActionDialogProps = {
  id: string;
  open: boolean;
  onClose: () => void;
  /** It was done; what to say about it. */
  onDone: (words: string) => void;
};

/** Asks once before everybody can read it. */
export function PublishDialog({ id, open, onClose, onDone, title }: ActionDialogProps & { title: string }) {
  const [note, setNote] = useState('');
  const publish = useCommand(Publish);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Publish this study?"
      foot={
        <>
          <Button
            busy={publish.busy}
            busyLabel="Publishing…"
            onClick={async () => (await publish.run({ id, note: note.trim() || null })) && onDone('Published')}
          >
            Publish now
          </Button>
          <Button look="secondary" onClick={onClose}>
            Not yet
          </Button>
        </>
      }
    >
      {publish.failure && <ErrorSummary {...publish.failure} />}
      <p>Everybody will be able to read and find “{title}”. In a year its contact is asked whether it still holds.</p>
      <TextAreaField
        name="note"
        label="A note to the author"
        hint="Only they, their colleagues and reviewers see it."
        optional
        value={note}
        onValue={setNote}
        error={publish.failure?.fields['note']}
      />
    </Dialog>
  );
}
