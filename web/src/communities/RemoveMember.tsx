import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useCommand } from '../app/useCommand.ts';
import { useStatus } from '../ui/Status.tsx';
import { TextAreaField } from '../ui/TextField.tsx';
import { AskOnce } from '../app/AskOnce.tsx';
import { focusPanel } from './focusPanel.ts';

const Remove = graphql(`
  mutation RemoveMember($id: ID!, $reason: String) {
    removeMember(id: $id, reason: $reason) {
      id
    }
  }
`);

type Props = { id: string; name: string; community: string; onClose: () => void };

export function RemoveMember({ id, name, community, onClose }: Props) {
  const [reason, setReason] = useState('');
  const remove = useCommand(Remove);
  const say = useStatus();
  const confirm = async () => {
    if (!(await remove.run({ id, reason: reason.trim() || null }))) return;
    onClose();
    focusPanel();
    say(`${name} is no longer in ${community}`);
  };
  return (
    <AskOnce
      title={`Remove ${name}?`}
      confirm="Remove"
      look="danger"
      command={remove}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>What they wrote stays, under their name.</p>
      <TextAreaField
        name="reason"
        label="Reason"
        hint="Kept in the record of what facilitators did."
        optional
        rows={2}
        maxLength={1000}
        value={reason}
        error={remove.failure?.fields['reason']}
        onValue={setReason}
      />
    </AskOnce>
  );
}
