import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useCommand } from '../app/useCommand.ts';
import { useStatus } from '../ui/Status.tsx';
import { TextAreaField } from '../ui/TextField.tsx';
import { AskOnce } from '../app/AskOnce.tsx';
import { focusPanel } from './focusPanel.ts';

const Refuse = graphql(`
  mutation RefuseMembership($id: ID!, $reason: String) {
    refuseMembership(id: $id, reason: $reason) {
      id
    }
  }
`);

export function RefuseRequest({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const refuse = useCommand(Refuse);
  const say = useStatus();
  const confirm = async () => {
    if (!(await refuse.run({ id, reason: reason.trim() || null }))) return;
    onClose();
    focusPanel();
    say(`The request of ${name} is refused`);
  };
  return (
    <AskOnce
      title={`Refuse ${name}?`}
      confirm="Refuse"
      look="danger"
      command={refuse}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>They may ask again.</p>
      <TextAreaField
        name="reason"
        label="Reason"
        hint="Kept in the record of what facilitators did."
        optional
        rows={2}
        maxLength={1000}
        value={reason}
        error={refuse.failure?.fields['reason']}
        onValue={setReason}
      />
    </AskOnce>
  );
}
