import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import { AskOnce } from '../app/AskOnce.tsx';
import { useCommand } from '../app/useCommand.ts';
import { RadioGroup } from '../ui/ChoiceGroup.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextField } from '../ui/TextField.tsx';
import { frequencies, frequencyNames, type Frequency } from './frequencyWords.ts';
import { longestName } from './longestName.ts';

const Save = graphql(`
  mutation SaveSearch($input: SaveSearchInput!) {
    saveSearch(input: $input) {
      id
    }
  }
`);

type Input =
  typeof Save extends TypedDocumentNode<unknown, infer Variables extends { input: object }>
    ? Variables['input']
    : never;
export type Asked = Pick<Input, 'query' | 'filter' | 'sort'> & { url: string };

const choices = frequencyNames.map((value) => ({
  value,
  label: frequencies[value].choice,
  hint: frequencies[value].hint,
}));

export function SaveSearchDialog({ onClose, ...asked }: Asked & { onClose: () => void }) {
  const [name, setName] = useState(() => nameFor(asked.query));
  const [frequency, setFrequency] = useState<Frequency>('WEEKLY');
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const save = useCommand(Save);
  const say = useStatus();
  const send = async () => {
    // Another answer to the same question is another request.
    const key = `${idempotencyKey}:${frequency}:${name}`.slice(0, 200);
    if (!(await save.run({ input: { ...asked, name, frequency, idempotencyKey: key } }))) return;
    onClose();
    say('Saved. It is under your name, in Saved searches.');
  };
  return (
    <AskOnce
      title="Save this search"
      confirm="Save"
      busyLabel="Saving…"
      command={save}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <TextField
        name="name"
        label="Name"
        autoComplete="off"
        maxLength={longestName}
        value={name}
        error={save.failure?.fields['name']}
        onValue={setName}
      />
      <RadioGroup
        name="frequency"
        label="Tell me of new results"
        choices={choices}
        chosen={[frequency]}
        onChosen={([chosen]) => setFrequency(chosen as Frequency)}
      />
    </AskOnce>
  );
}

/** The words themselves, as a title begins. */
function nameFor(query: string): string {
  const [first = '', ...rest] = [...(query || 'Everything')].slice(0, longestName);
  return first.toLocaleUpperCase('en-GB') + rest.join('');
}
