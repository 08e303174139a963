import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { AskOnce } from '../app/AskOnce.tsx';
import { useCommand } from '../app/useCommand.ts';
import { useStatus } from '../ui/Status.tsx';
import { TextField } from '../ui/TextField.tsx';
import { longestName } from './longestName.ts';

const Rename = graphql(`
  mutation RenameSavedSearch($input: UpdateSavedSearchInput!) {
    updateSavedSearch(input: $input) {
      id
    }
  }
`);

export function RenameDialog({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const [wanted, setWanted] = useState(name);
  const rename = useCommand(Rename);
  const say = useStatus();
  const send = async () => {
    if (!(await rename.run({ input: { id, name: wanted } }))) return;
    onClose();
    say('Saved');
  };
  return (
    <AskOnce
      title="Rename this search"
      confirm="Save"
      busyLabel="Saving…"
      command={rename}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <TextField
        name="name"
        label="Name"
        autoComplete="off"
        maxLength={longestName}
        value={wanted}
        error={rename.failure?.fields['name']}
        onValue={setWanted}
      />
    </AskOnce>
  );
}
