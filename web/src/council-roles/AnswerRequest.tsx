import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { AskOnce } from '../app/AskOnce.tsx';
import { focusById } from '../app/focusNext.ts';
import { useCommand } from '../app/useCommand.ts';
import { roleKindWords } from '../people/roleWords.ts';
import { useStatus } from '../ui/Status.tsx';
import { TextAreaField, TextField } from '../ui/TextField.tsx';
import type { WaitingRequest } from './RoleRequestLine.tsx';

const Confirm = graphql(`
  mutation ConfirmRoleRequest($id: ID!, $endsOn: Date) {
    confirmRoleRequest(id: $id, endsOn: $endsOn) {
      id
      state
    }
  }
`);

const Refuse = graphql(`
  mutation RefuseRoleRequest($id: ID!, $reason: String!) {
    refuseRoleRequest(id: $id, reason: $reason) {
      id
      state
    }
  }
`);

type Props = { request: WaitingRequest; confirms: boolean; onClose: () => void };

export const AnswerRequest = ({ confirms, ...props }: Props) =>
  confirms ? <ConfirmIt {...props} /> : <RefuseIt {...props} />;

type Answer = Omit<Props, 'confirms'>;

function ConfirmIt({ request: { id, person, role, organisation, ...asked }, onClose }: Answer) {
  const confirm = useCommand(Confirm);
  const say = useStatus();
  const [endsOn, setEndsOn] = useState(asked.endsOn ?? '');
  const send = async () => {
    if (!(await confirm.run({ id, endsOn: endsOn || null }))) return;
    onClose();
    focusById('role-requests');
    say(`${person.name} is ${roleKindWords(role).toLowerCase()} at ${organisation.name} now`);
  };
  return (
    <AskOnce
      title={`Confirm ${person.name}?`}
      confirm="Confirm the role"
      busyLabel="Confirming…"
      command={confirm}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <p>
        They are shown as {roleKindWords(role).toLowerCase()} at {organisation.name} from now on, and may read and do
        what that lets them.
      </p>
      <TextField
        name="endsOn"
        type="date"
        narrow
        label="Until"
        hint="The last day, such as that of the next election. Access ends with it."
        optional
        error={confirm.failure?.fields['endsOn']}
        value={endsOn}
        onValue={setEndsOn}
      />
    </AskOnce>
  );
}

function RefuseIt({ request: { id, person }, onClose }: Answer) {
  const refuse = useCommand(Refuse);
  const say = useStatus();
  const [reason, setReason] = useState('');
  const send = async () => {
    if (!(await refuse.run({ id, reason }))) return;
    onClose();
    focusById('role-requests');
    say(`The request of ${person.name} is refused`);
  };
  return (
    <AskOnce
      title={`Refuse ${person.name}?`}
      confirm="Refuse"
      look="danger"
      command={refuse}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <TextAreaField
        name="reason"
        label="Reason"
        hint="They read it, here and by mail. They may ask again."
        rows={3}
        maxLength={1000}
        error={refuse.failure?.fields['reason']}
        value={reason}
        onValue={setReason}
      />
    </AskOnce>
  );
}
