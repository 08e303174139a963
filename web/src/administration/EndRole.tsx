import { graphql } from '@knowledge-hub/schema';
import { AskOnce } from '../app/AskOnce.tsx';
import { useCommand } from '../app/useCommand.ts';
import { roleKindWords, roleWords } from '../people/roleWords.ts';
import type { HeldRole } from './AccountRow.tsx';

const EndRoleOf = graphql(`
  mutation EndRoleOf($id: ID!) {
    endRole(id: $id) {
      id
    }
  }
`);

type Props = { role: HeldRole; name: string; onClose: () => void; onEnded: () => void };

export function EndRole({ role, name, onClose, onEnded }: Props) {
  const end = useCommand(EndRoleOf);
  const confirm = async () => {
    if (await end.run({ id: role.id })) onEnded();
  };
  return (
    <AskOnce
      title={`End ${name}’s role?`}
      confirm="End the role today"
      busyLabel="Ending…"
      look="danger"
      command={end}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        <strong>{roleKindWords(role.role)}</strong>: {roleWords(role)}
      </p>
      <p>What it let them read and do ends with it, at once. What they wrote stays under their name.</p>
    </AskOnce>
  );
}
