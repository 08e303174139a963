import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { useCommand } from '../app/useCommand.ts';
import { RadioGroup } from '../ui/ChoiceGroup.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Form } from './Form.tsx';
import { missing } from './required.ts';

const TakeRoleCommand = graphql(`
  mutation TakeRole($organisationId: ID!, $role: RoleKind!, $title: String) {
    takeRole(organisationId: $organisationId, role: $role, title: $title) {
      id
    }
  }
`);

const choices = [
  { value: 'OFFICER', label: 'Officer', hint: 'You work for it.' },
  { value: 'ELECTED_MEMBER', label: 'Councillor', hint: 'You are elected to it.' },
];

/** The council one's e-mail address points to, and what one is there. */
export function TakeRole({
  organisation,
  heading = 2,
  onTaken,
}: {
  organisation: { id: string; name: string; councillorsConfirmed: boolean };
  heading?: 2 | 3;
  onTaken?: () => void;
}) {
  const Heading = `h${heading}` as 'h2';
  const take = useCommand(TakeRoleCommand);
  const say = useStatus();
  const [role, setRole] = useState('');
  const [title, setTitle] = useState('');
  const { failure } = take;

  const send = async () => {
    const empty = missing({ role: [role, 'Say whether you are an officer or a councillor'] });
    if (empty) return take.fail(empty);
    const taken = await take.run({
      organisationId: organisation.id,
      role: role === 'OFFICER' ? 'OFFICER' : 'ELECTED_MEMBER',
      title: title.trim() || null,
    });
    if (!taken) return;
    say(`You are shown with ${organisation.name} now`);
    onTaken?.();
  };

  return (
    <section className="stack" aria-labelledby="take-role">
      <Heading id="take-role">Are you at {organisation.name}?</Heading>
      <p>Your e-mail address says so. People see your name with your role and council.</p>
      <Form send="Yes, add this role" onSend={() => void send()} busy={take.busy} busyLabel="Adding…" failure={failure}>
        <RadioGroup
          name="role"
          label="What are you there?"
          hint={
            organisation.councillorsConfirmed
              ? 'This council confirms each of its councillors: ask for that role in your account instead.'
              : undefined
          }
          choices={organisation.councillorsConfirmed ? choices.slice(0, 1) : choices}
          chosen={[role]}
          onChosen={([value = '']) => setRole(value)}
          error={failure?.fields['role']}
        />
        <TextField
          name="title"
          label="Job title or position"
          hint="For example: trade waste manager, cabinet member for finance"
          optional
          autoComplete="organization-title"
          error={failure?.fields['title']}
          value={title}
          onValue={setTitle}
        />
      </Form>
    </section>
  );
}
