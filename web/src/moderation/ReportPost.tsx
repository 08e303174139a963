import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { AskOnce } from '../app/AskOnce.tsx';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/ChoiceGroup.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextAreaField } from '../ui/TextField.tsx';
import { type Reason, reasonChoices } from './reasonWords.ts';

const ReportThread = graphql(`
  mutation ReportThread($id: ID!, $reason: ReportReason!, $note: String) {
    reportThread(id: $id, reason: $reason, note: $note) {
      id
    }
  }
`);

const ReportReply = graphql(`
  mutation ReportReply($id: ID!, $reason: ReportReason!, $note: String) {
    reportReply(id: $id, reason: $reason, note: $note) {
      id
    }
  }
`);

type Props = { id: string; kind: 'thread' | 'reply'; label: string };

/** Tells those who facilitate what is wrong with something, without one's name. */
export function ReportPost({ id, kind, label }: Props) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState<Reason | null>(null);
  const [note, setNote] = useState('');
  const thread = useCommand(ReportThread);
  const reply = useCommand(ReportReply);
  const command = kind === 'thread' ? thread : reply;
  const say = useStatus();
  const confirm = async () => {
    if (!reason)
      return command.fail({ code: 'INVALID', message: '', fields: { reason: 'Choose what is wrong with it.' } });
    if (!(await command.run({ id, reason, note: note.trim() || null }))) return;
    setAsking(false);
    say('Reported. You are told what becomes of it');
  };
  return (
    <>
      <Button look="quiet" aria-label={label} onClick={() => setAsking(true)}>
        Report
      </Button>
      {asking && (
        <AskOnce
          title={kind === 'thread' ? 'Report this discussion?' : 'Report this reply?'}
          confirm="Report"
          command={command}
          onConfirm={() => void confirm()}
          onClose={() => setAsking(false)}
        >
          <p>It goes to those who run this place. Nobody learns that it was you, and you are told what they decide.</p>
          <RadioGroup
            name="reason"
            label="What is wrong with it?"
            choices={reasonChoices}
            chosen={reason ? [reason] : []}
            error={command.failure?.fields['reason']}
            onChosen={([chosen]) => setReason(chosen as Reason)}
          />
          <TextAreaField
            name="note"
            label="What should they know?"
            optional={reason !== 'OTHER'}
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
