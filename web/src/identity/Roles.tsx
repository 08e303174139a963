import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useCommand } from '../app/useCommand.ts';
import { OwnRoleRequests } from '../council-roles/OwnRoleRequests.tsx';
import { roleWords } from '../people/roleWords.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { formatDate } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';
import { TakeRole } from './TakeRole.tsx';

const RolesFields = graphql(`
  fragment Roles on Viewer {
    roles {
      id
      role
      title
      startsOn
      endsOn
      current
      organisation {
        id
        name
      }
    }
    suggestedOrganisation {
      id
      name
      councillorsConfirmed
    }
    ...OwnRoleRequests
  }
`);

const EndRole = graphql(`
  mutation EndRole($id: ID!) {
    endRole(id: $id) {
      id
    }
  }
`);

/** What one is and was, at which council. */
export function Roles({ viewer }: { viewer: FragmentType<typeof RolesFields> }) {
  const held = readFragment(RolesFields, viewer);
  const { roles, suggestedOrganisation } = held;
  const say = useStatus();
  const end = useCommand(EndRole);
  const [ending, setEnding] = useState<(typeof roles)[number] | null>(null);
  const finish = async () => {
    if (!ending || !(await end.run({ id: ending.id }))) return;
    setEnding(null);
    say('The role has ended');
  };
  return (
    <section id="roles" aria-labelledby="roles-title">
      <h2 id="roles-title">Roles</h2>
      {roles.length === 0 && !suggestedOrganisation && (
        <p className="measure">
          You have no role at a council yet. Your e-mail address does not belong to one we know: ask for your role, and
          somebody at the council confirms it.
        </p>
      )}
      {roles.length > 0 && (
        <ul className="role-rows">
          {roles.map((role) => (
            <li className="role-row" key={role.id}>
              <div>
                <p>{roleWords(role)}</p>
                <p className="muted small">
                  Since {formatDate(role.startsOn)}
                  {role.endsOn && `, until ${formatDate(role.endsOn)}`}
                </p>
              </div>
              {role.current && (
                <Button look="secondary" onClick={() => setEnding(role)}>
                  End this role
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {suggestedOrganisation && <TakeRole heading={3} organisation={suggestedOrganisation} />}
      <OwnRoleRequests viewer={held} />
      <Dialog
        open={ending !== null}
        onClose={() => setEnding(null)}
        title="End this role?"
        foot={
          <>
            <Button look="danger" busy={end.busy} busyLabel="Ending…" onClick={() => void finish()}>
              End the role today
            </Button>
            <Button look="secondary" onClick={() => setEnding(null)}>
              Keep it
            </Button>
          </>
        }
      >
        <p>{ending && roleWords(ending)}</p>
        <p>What this role lets you read and do ends with it. What you wrote stays.</p>
        {end.failure && <p className="field-error">{end.failure.message}</p>}
      </Dialog>
    </section>
  );
}
