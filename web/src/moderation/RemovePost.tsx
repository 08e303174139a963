import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { AskOnce } from '../app/AskOnce.tsx';
import { useCommand } from '../app/useCommand.ts';
import { Button, type ButtonLook } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/ChoiceGroup.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextAreaField } from '../ui/TextField.tsx';
import { type Reason, reasonChoices } from './reasonWords.ts';

const RemoveThread = graphql(`
  mutation RemoveThread($id: ID!, $reason: ReportReason!, $note: String!) {
    removeThread(id: $id, reason: $reason, note: $note) {
      id
    }
  }
`);

const RemoveReply = graphql(`
  mutation RemoveReply($id: ID!, $reason: ReportReason!, $note: String!) {
    removeReply(id: $id, reason: $reason, note: $note) {
      id
    }
  }
`);

type Props = {
  id: string;
  kind: 'thread' | 'reply';
  /** For whom does not see which it is. */
  label?: string;
  look?: ButtonLook;
  /** What it was reported for. */
  reported?: Reason | undefined;
  onRemoved?: () => void;
};

/** Takes something from everybody's sight, with a reason that its author reads. It can be put back. */
export function RemovePost({ id, kind, label, look = 'quiet', reported, onRemoved }: Props) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState<Reason | null>(reported ?? null);
  const [note, setNote] = useState('');
  const thread = useCommand(RemoveThread);
  const reply = useCommand(RemoveReply);
  const command = kind === 'thread' ? thread : reply;
  const say = useStatus();
  const what = kind === 'thread' ? 'discussion' : 'reply';
  const confirm = async () => {
    if (!reason) return command.fail({ code: 'INVALID', message: '', fields: { reason: 'Choose the reason.' } });
    if (!(await command.run({ id, reason, note }))) return;
    setAsking(false);
    say(`The ${what} is removed. Its author is told why`);
    onRemoved?.();
  };
  return (
    <>
      <Button look={look} {...(label ? { 'aria-label': label } : {})} onClick={() => setAsking(true)}>
        {kind === 'thread' ? 'Remove the discussion' : 'Remove'}
      </Button>
      {asking && (
        <AskOnce
          title={`Remove this ${what}?`}
          confirm={`Remove the ${what}`}
          look="danger"
          busyLabel="Removing…"
          command={command}
          onConfirm={() => void confirm()}
          onClose={() => setAsking(false)}
        >
          <p>
            Nobody reads or finds it from this moment, but its author and those who facilitate. You can put it back from
            the log.
          </p>
          <RadioGroup
            name="reason"
            label="Why?"
            hint="Members read this in the log, without whose it was."
            choices={reasonChoices}
            chosen={reason ? [reason] : []}
            error={command.failure?.fields['reason']}
            onChosen={([chosen]) => setReason(chosen as Reason)}
          />
          <TextAreaField
            name="note"
            label="To the author"
            hint="What they could change, and how to ask you about it. Only they and facilitators read it."
            rows={3}
            maxLength={1000}
            value={note}
            error={command.failure?.fields['note']}
            onValue={setNote}
          />
        </AskOnce>
      )}
    </>
  );
}
