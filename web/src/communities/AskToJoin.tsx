import { graphql } from '@knowledge-hub/schema';
import { useCommand } from '../app/useCommand.ts';
import { useDraft } from '../app/useDraft.ts';
import { useStatus } from '../ui/Status.tsx';
import { TextAreaField } from '../ui/TextField.tsx';
import { AskOnce } from '../app/AskOnce.tsx';
import { focusPageHeading } from '../app/focusNext.ts';

export const Join = graphql(`
  mutation Join($id: ID!, $note: String) {
    joinCommunity(id: $id, note: $note) {
      id
      status
    }
  }
`);

const noNote = { note: '' };

type Props = { id: string; name: string; question?: string | null | undefined; onClose: () => void };

/** The request to a community's facilitators, with a note, or an answer to what they ask. */
export function AskToJoin({ id, name, question, onClose }: Props) {
  const [draft, change, drop] = useDraft(`ask.${id}`, noNote);
  const ask = useCommand(Join);
  const say = useStatus();
  const send = async () => {
    if (question && !draft.note.trim())
      return ask.fail({ code: 'INVALID', message: '', fields: { note: 'Answer the question' } });
    const data = await ask.run({ id, note: draft.note.trim() || null });
    if (!data) return;
    drop();
    onClose();
    focusPageHeading();
    say('Your request is with the facilitators');
  };
  return (
    <AskOnce
      title={`Ask to join ${name}`}
      confirm="Send request"
      command={ask}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <p>The facilitators see your name, role and council, and answer you.</p>
      <TextAreaField
        name="note"
        label={question ?? 'A note for the facilitators'}
        hint={question ? 'Only the facilitators see your answer.' : 'What you do, and what you hope to find here.'}
        optional={!question}
        rows={3}
        maxLength={1000}
        value={draft.note}
        error={ask.failure?.fields['note']}
        onValue={(note) => change({ note })}
      />
    </AskOnce>
  );
}
