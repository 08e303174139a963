import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { Link, Navigate, useSearchParams } from 'react-router';
import { useViewer } from '../app/session.tsx';
import { useCommand } from '../app/useCommand.ts';
import { Notice } from '../ui/Notice.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Form } from './Form.tsx';
import { PasswordField } from './PasswordField.tsx';
import { missing } from './required.ts';
import { safeReturn } from './safeReturn.ts';
import { SendVerification } from './SendVerification.tsx';

const SignIn = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      id
    }
  }
`);

export function SignInPage() {
  const [params] = useSearchParams();
  const { viewer, renew } = useViewer();
  const signIn = useCommand(SignIn);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  if (viewer) return <Navigate replace to={safeReturn(params.get('then'))} />;

  const send = async () => {
    const empty = missing({ email: [email, 'Enter your e-mail address'], password: [password, 'Enter your password'] });
    if (empty) return signIn.fail(empty);
    if (await signIn.run({ email: email.trim(), password })) renew();
  };
  const { failure } = signIn;

  return (
    <div className="page identity-page">
      <PageHeader title="Sign in" />
      <Form
        send="Sign in"
        onSend={() => void send()}
        busy={signIn.busy}
        busyLabel="Signing in…"
        failure={failure}
        beside={<Link to="/forgot-password">Forgotten password</Link>}
      >
        <TextField
          name="email"
          label="E-mail address"
          type="email"
          autoComplete="username"
          inputMode="email"
          error={failure?.fields['email']}
          value={email}
          onValue={setEmail}
        />
        <PasswordField
          name="password"
          label="Password"
          autoComplete="current-password"
          error={failure?.fields['password']}
          value={password}
          onValue={setPassword}
        />
      </Form>
      <div className="form-after stack">
        {failure?.code === 'UNAUTHENTICATED' && (
          <Notice title="Have you just created your account?">
            <p>You can sign in once you have confirmed your e-mail address with the link we sent.</p>
            <SendVerification email={email} />
          </Notice>
        )}
        <p>
          New here? <Link to="/sign-up">Create an account</Link>
        </p>
      </div>
    </div>
  );
}
