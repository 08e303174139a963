import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CheckMail } from './CheckMail.tsx';
import { Form } from './Form.tsx';
import { missing } from './required.ts';

const RequestPasswordReset = graphql(`
  mutation RequestPasswordReset($email: String!) {
    requestPasswordReset(email: $email)
  }
`);

export function ForgotPasswordPage() {
  const request = useCommand(RequestPasswordReset);
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState(false);
  const { failure } = request;
  const send = async () => {
    const empty = missing({ email: [email, 'Enter your e-mail address'] });
    if (empty) return request.fail(empty);
    if (await request.run({ email: email.trim() })) setSent(true);
  };
  if (sent)
    return (
      <CheckMail title="Check your e-mail" email={email.trim()}>
        <p>If there is an account for that address, the message holds a link to choose a new password.</p>
        <p>
          <Link to="/sign-in">Back to signing in</Link>
        </p>
      </CheckMail>
    );
  return (
    <div className="page identity-page">
      <PageHeader title="Forgotten password" sentence="We send you a link to choose a new one." />
      <Form
        send="Send the link"
        onSend={() => void send()}
        busy={request.busy}
        busyLabel="Sending…"
        failure={failure}
        beside={<Link to="/sign-in">Back to signing in</Link>}
      >
        <TextField
          name="email"
          label="E-mail address"
          type="email"
          inputMode="email"
          autoComplete="username"
          error={failure?.fields['email']}
          value={email}
          onValue={setEmail}
        />
      </Form>
    </div>
  );
}
