import { graphql } from '@knowledge-hub/schema';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { useStatus } from '../ui/Status.tsx';

const ChangeMembershipRole = graphql(`
  mutation ChangeMembershipRole($id: ID!, $role: MembershipRole!) {
    changeMembershipRole(id: $id, role: $role) {
      id
      role
    }
  }
`);

type Props = { id: string; name: string; role: 'MEMBER' | 'FACILITATOR' };

/** Shares the running of a community with somebody, or takes that back. */
export function ChangeRole({ id, name, role }: Props) {
  const command = useCommand(ChangeMembershipRole);
  const say = useStatus();
  const runs = role === 'FACILITATOR';
  const press = async () => {
    if (!(await command.run({ id, role: runs ? 'MEMBER' : 'FACILITATOR' }))) return;
    say(runs ? `${name} is now a member` : `${name} is now a facilitator`);
  };
  const words = runs ? 'Make member' : 'Make facilitator';
  return (
    <>
      <Button
        look="quiet"
        busy={command.busy}
        busyLabel="Saving…"
        aria-label={`${words}: ${name}`}
        onClick={() => void press()}
      >
        {words}
      </Button>
      {command.failure && <span role="alert">{command.failure.message}</span>}
    </>
  );
}
