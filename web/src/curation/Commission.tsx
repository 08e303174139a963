import { useState } from 'react';
import { AskOnce } from '../app/AskOnce.tsx';
import type { Failed } from '../app/failure.ts';
import { TextAreaField } from '../ui/TextField.tsx';

type Props = {
  query: string;
  command: { busy: boolean; failure: Failed | null };
  onCommission: (note: string) => void;
  onClose: () => void;
};

/** Notes who was asked to write about what people search for. */
export function Commission({ query, command, onCommission, onClose }: Props) {
  const [note, setNote] = useState(`A case study about ${query}. Asked: `);
  return (
    <AskOnce
      title="Commission a case study"
      confirm="Note it as commissioned"
      busyLabel="Saving…"
      command={command}
      onConfirm={() => onCommission(note)}
      onClose={onClose}
    >
      <p>
        “{query}” moves to the list of what is commissioned until you mark it done. The hub sends nothing: ask the
        council as you usually do.
      </p>
      <TextAreaField
        name="note"
        label="Who is asked, and for what"
        rows={3}
        value={note}
        error={command.failure?.fields['note']}
        onValue={setNote}
      />
    </AskOnce>
  );
}
