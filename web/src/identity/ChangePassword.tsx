import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { useCommand } from '../app/useCommand.ts';
import { useStatus } from '../ui/Status.tsx';
import { Form } from './Form.tsx';
import { PasswordField } from './PasswordField.tsx';
import { missing } from './required.ts';

const ChangePasswordCommand = graphql(`
  mutation ChangePassword($currentPassword: String!, $newPassword: String!) {
    changePassword(currentPassword: $currentPassword, newPassword: $newPassword)
  }
`);

export function ChangePassword() {
  const change = useCommand(ChangePasswordCommand);
  const say = useStatus();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const { failure } = change;
  const send = async () => {
    const empty = missing({
      currentPassword: [currentPassword, 'Enter the password you have now'],
      newPassword: [newPassword, 'Choose a new password'],
    });
    if (empty) return change.fail(empty);
    if (!(await change.run({ currentPassword, newPassword }))) return;
    setCurrent('');
    setNew('');
    say('Your password is changed. Other devices are signed out');
  };
  return (
    <section id="password" aria-labelledby="password-title">
      <h2 id="password-title">Password</h2>
      <Form
        send="Change password"
        onSend={() => void send()}
        busy={change.busy}
        busyLabel="Changing…"
        failure={failure}
      >
        <PasswordField
          name="currentPassword"
          label="Password now"
          autoComplete="current-password"
          error={failure?.fields['currentPassword']}
          value={currentPassword}
          onValue={setCurrent}
        />
        <PasswordField
          name="newPassword"
          label="New password"
          hint="12 characters or more. Three or four words make a good one."
          autoComplete="new-password"
          error={failure?.fields['newPassword']}
          value={newPassword}
          onValue={setNew}
        />
      </Form>
    </section>
  );
}
