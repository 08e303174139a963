import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { useCommand } from '../../app/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextAreaField } from '../../ui/TextField.tsx';
import type { Found } from '../../ui/Finder.tsx';
import type { ActionDialogProps } from './PublishDialog.tsx';
import { SuccessorField } from './SuccessorField.tsx';

const Archive = graphql(`
  mutation ArchiveCaseStudy($id: ID!, $reason: String!, $successorId: ID) {
    archiveCaseStudy(id: $id, reason: $reason, successorId: $successorId) {
      id
      stage
    }
  }
`);

/** Takes a study out of search: why, and what to read instead. */
export function ArchiveDialog({ id, open, onClose, onDone }: ActionDialogProps) {
  const [reason, setReason] = useState('');
  const [successor, setSuccessor] = useState<Found | null>(null);
  const archive = useCommand(Archive);
  const send = async () => {
    const message = 'Say why it is archived.';
    if (reason.trim() === '') return archive.fail({ code: 'INVALID', message, fields: { reason: message } });
    if (await archive.run({ id, reason, successorId: successor?.id ?? null })) onDone('Archived');
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Archive this study?"
      foot={
        <>
          <Button look="danger" busy={archive.busy} busyLabel="Archiving…" onClick={() => void send()}>
            Archive now
          </Button>
          <Button look="secondary" onClick={onClose}>
            Keep it
          </Button>
        </>
      }
    >
      {archive.failure && <ErrorSummary {...archive.failure} />}
      <p>It leaves search at once. Its page stays for those who link to it and shows what you write here.</p>
      <TextAreaField
        name="reason"
        label="Why is it archived?"
        hint="Such as: the service was brought back in house in 2026."
        value={reason}
        onValue={setReason}
        error={archive.failure?.fields['reason']}
      />
      <SuccessorField
        except={id}
        chosen={successor}
        onChosen={setSuccessor}
        error={archive.failure?.fields['successorId']}
      />
    </Dialog>
  );
}
