import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { Link, useSearchParams } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CheckMail } from './CheckMail.tsx';
import { Form } from './Form.tsx';
import { PasswordField } from './PasswordField.tsx';
import { missing } from './required.ts';
import { SendVerification } from './SendVerification.tsx';

const SignUp = graphql(`
  mutation SignUp($name: String!, $email: String!, $password: String!, $invitation: String) {
    signUp(name: $name, email: $email, password: $password, invitation: $invitation)
  }
`);

export function SignUpPage() {
  const [params] = useSearchParams();
  const invitation = params.get('invitation');
  const signUp = useCommand(SignUp);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [sent, setSent] = useState(false);
  const { failure } = signUp;

  const send = async () => {
    const empty = missing({
      name: [name, 'Enter your name'],
      email: [email, 'Enter your e-mail address'],
      password: [password, 'Choose a password'],
    });
    if (empty) return signUp.fail(empty);
    if (await signUp.run({ name: name.trim(), email: email.trim(), password, invitation })) setSent(true);
  };

  if (sent)
    return (
      <CheckMail title="Check your e-mail" email={email.trim()}>
        <p>
          Open the link in it to confirm that the address is yours.{' '}
          {invitation ? 'It leads on to your invitation.' : 'Then you can say which council you are at.'}
        </p>
        <SendVerification email={email} />
      </CheckMail>
    );

  return (
    <div className="page identity-page">
      <PageHeader
        title="Create an account"
        sentence="For officers, councillors and the people who work with councils."
      />
      <Form send="Create account" onSend={() => void send()} busy={signUp.busy} busyLabel="Creating…" failure={failure}>
        <TextField
          name="name"
          label="Your name"
          hint="As colleagues know you. Others see it with your role and council."
          autoComplete="name"
          error={failure?.fields['name']}
          value={name}
          onValue={setName}
        />
        <TextField
          name="email"
          label="Work e-mail address"
          hint={
            invitation
              ? 'The address to which the invitation was mailed. Others do not see it.'
              : 'With a council address, we can suggest your council. Others do not see it.'
          }
          type="email"
          inputMode="email"
          autoComplete="username"
          error={failure?.fields['email']}
          value={email}
          onValue={setEmail}
        />
        <PasswordField
          name="password"
          label="Password"
          hint="12 characters or more. Three or four words make a good one."
          autoComplete="new-password"
          error={failure?.fields['password']}
          value={password}
          onValue={setPassword}
        />
      </Form>
      <p className="form-after">
        Have an account?{' '}
        <Link to={invitation ? `/sign-in?then=${encodeURIComponent(`/invitations/${invitation}`)}` : '/sign-in'}>
          Sign in
        </Link>
      </p>
    </div>
  );
}
