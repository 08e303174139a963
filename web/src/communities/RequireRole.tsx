import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/ChoiceGroup.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useStatus } from '../ui/Status.tsx';
import { forWords } from './communityWords.ts';
import { focusPanel } from './focusPanel.ts';

const RequireRoleFields = graphql(`
  fragment RequireRole on Community {
    id
    requiredRole
  }
`);

const Require = graphql(`
  mutation RequireRole($id: ID!, $role: RoleKind) {
    requireRole(id: $id, role: $role) {
      id
      requiredRole
    }
  }
`);

const choices = [
  { value: '', label: 'Anyone', hint: 'Officers, councillors, and everybody else who has confirmed their address.' },
  { value: 'ELECTED_MEMBER', label: 'Councillors only', hint: 'Whoever holds a seat at any council at present.' },
  { value: 'OFFICER', label: 'Officers only', hint: 'Whoever works for any council at present.' },
];
const roleOf = (value: string) => (value === 'OFFICER' || value === 'ELECTED_MEMBER' ? value : null);

/** For whom a community is, with what a change means before it is made. */
export function RequireRole({ community }: { community: FragmentType<typeof RequireRoleFields> }) {
  const { id, requiredRole } = readFragment(RequireRoleFields, community);
  const now = requiredRole ?? '';
  const [chosen, setChosen] = useState<string>(now);
  const change = useCommand(Require);
  const say = useStatus();
  const save = async () => {
    if (!(await change.run({ id, role: roleOf(chosen) }))) return;
    focusPanel();
    say(`The community is now for ${forWords(roleOf(chosen))}`);
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== now) void save();
      }}
    >
      {change.failure && <ErrorSummary {...change.failure} />}
      <RadioGroup
        name="requiredRole"
        label={<span className="settings-title">Who may be in it</span>}
        hint="Roles are verified by the council’s e-mail address or by an administrator of the hub."
        choices={choices}
        chosen={[chosen]}
        error={change.failure?.fields['requiredRole']}
        onChosen={([value = '']) => setChosen(value)}
      />
      {chosen !== now && (
        <>
          <Notice tone="warning" title={`If it is for ${forWords(roleOf(chosen))} from now on`} live>
            {roleOf(chosen) ? (
              <ul>
                <li>Everybody else stops reading it at once, facilitators too.</li>
                <li>Members without the role keep their place. It counts again while they hold it.</li>
                <li>What they wrote stays.</li>
              </ul>
            ) : (
              <p>Everybody who has joined reads it again, whatever their role.</p>
            )}
          </Notice>
          <div className="row">
            <Button type="submit" busy={change.busy} busyLabel="Changing…">
              Change who may be in it
            </Button>
            <Button look="quiet" onClick={() => setChosen(now)}>
              Keep it as it is
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
