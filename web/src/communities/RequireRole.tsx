import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useCommand } from '../app/useCommand.ts';
import { AskOnce } from '../app/AskOnce.tsx';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/ChoiceGroup.tsx';
import { formatCount } from '../ui/format.ts';
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

const ShutOut = graphql(`
  query MembersShutOut($id: ID!, $role: RoleKind!) {
    membersShutOut(communityId: $id, role: $role)
  }
`);

const choices = [
  { value: '', label: 'Anyone', hint: 'Officers, councillors, and everybody else who has confirmed their address.' },
  { value: 'ELECTED_MEMBER', label: 'Councillors only', hint: 'Whoever holds a seat at any council at present.' },
  { value: 'OFFICER', label: 'Officers only', hint: 'Whoever works for any council at present.' },
];
const roleOf = (value: string) => (value === 'OFFICER' || value === 'ELECTED_MEMBER' ? value : null);

/** For whom a community is; what a change means is said before it is made. */
export function RequireRole({ community }: { community: FragmentType<typeof RequireRoleFields> }) {
  const { id, requiredRole } = readFragment(RequireRoleFields, community);
  const now = requiredRole ?? '';
  const [chosen, setChosen] = useState<string>(now);
  const [asking, setAsking] = useState(false);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== now) setAsking(true);
      }}
    >
      <RadioGroup
        name="requiredRole"
        label={<span className="settings-title">Who may be in it</span>}
        hint="Roles are verified by the council’s e-mail address, or confirmed by the council or LGA staff."
        choices={choices}
        chosen={[chosen]}
        onChosen={([value = '']) => setChosen(value)}
      />
      {chosen !== now && (
        <div className="row">
          <Button type="submit">Change who may be in it</Button>
          <Button look="quiet" onClick={() => setChosen(now)}>
            Keep it as it is
          </Button>
        </div>
      )}
      {asking && <ChangeIt id={id} role={roleOf(chosen)} onClose={() => setAsking(false)} />}
    </form>
  );
}

type Role = ReturnType<typeof roleOf>;

function ChangeIt({ id, role, onClose }: { id: string; role: Role; onClose: () => void }) {
  const change = useCommand(Require);
  const say = useStatus();
  const save = async () => {
    if (!(await change.run({ id, role }))) return;
    onClose();
    focusPanel();
    say(`The community is now for ${forWords(role)}`);
  };
  return (
    <AskOnce
      title={`From now on for ${forWords(role)}?`}
      confirm="Change it"
      look={role ? 'danger' : 'primary'}
      busyLabel="Changing…"
      command={change}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      {role ? (
        <>
          <WhoLoses id={id} role={role} />
          <ul>
            <li>Everybody else stops reading it at once, facilitators too.</li>
            <li>Members without the role keep their place. It counts again while they hold it.</li>
            <li>What they wrote stays.</li>
          </ul>
        </>
      ) : (
        <p>Everybody who has joined reads it again, whatever their role.</p>
      )}
    </AskOnce>
  );
}

/** How many would be shut out; when that cannot be counted, the rest still says what happens. */
function WhoLoses({ id, role }: { id: string; role: NonNullable<Role> }) {
  const variables = { id, role };
  const [{ data, error }] = useQuery({ query: ShutOut, variables, requestPolicy: 'network-only' });
  const count = data?.membersShutOut;
  return (
    <output>
      {error && 'How many members would lose access could not be counted just now.'}
      {!error && count == null && 'Counting who would lose access…'}
      {count === 0 && 'Nobody who is a member now would lose access.'}
      {!!count && (
        <strong>{formatCount(count, 'member')} would lose access: they do not hold this role at present.</strong>
      )}
    </output>
  );
}
