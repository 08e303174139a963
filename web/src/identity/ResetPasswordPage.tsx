import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { Link, useSearchParams } from 'react-router';
import { useViewer } from '../app/session.tsx';
import { useCommand } from '../app/useCommand.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Form } from './Form.tsx';
import { PasswordField } from './PasswordField.tsx';
import { missing } from './required.ts';

const ResetPassword = graphql(`
  mutation ResetPassword($token: String!, $password: String!) {
    resetPassword(token: $token, password: $password)
  }
`);

export function ResetPasswordPage() {
  const [params] = useSearchParams();
  const reset = useCommand(ResetPassword);
  const { renew } = useViewer();
  const [password, setPassword] = useState('');
  const [done, setDone] = useState(false);
  const { failure } = reset;
  const send = async () => {
    const empty = missing({ password: [password, 'Choose a password'] });
    if (empty) return reset.fail(empty);
    if (!(await reset.run({ token: params.get('token') ?? '', password }))) return;
    setDone(true);
    renew();
  };
  if (done)
    return (
      <div className="page identity-page">
        <PageHeader title="Your password is changed" sentence="Wherever you were signed in, you are signed out now." />
        <LinkButton to="/sign-in">Sign in</LinkButton>
      </div>
    );
  const refused = failure !== null && failure.fields['password'] === undefined && failure.code === 'INVALID';
  return (
    <div className="page identity-page">
      <PageHeader title="Choose a new password" />
      <Form
        send="Change password"
        onSend={() => void send()}
        busy={reset.busy}
        busyLabel="Changing…"
        failure={failure && refused ? { ...failure, fields: {} } : failure}
        beside={refused && <Link to="/forgot-password">Ask for a new link</Link>}
      >
        <PasswordField
          name="password"
          label="New password"
          hint="12 characters or more. Three or four words make a good one."
          autoComplete="new-password"
          error={failure?.fields['password']}
          value={password}
          onValue={setPassword}
        />
      </Form>
    </div>
  );
}
