import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { useViewer } from '../app/session.tsx';
import { useCommand } from '../app/useCommand.ts';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Form } from './Form.tsx';
import { PasswordField } from './PasswordField.tsx';
import { missing } from './required.ts';

const RequestEmailChange = graphql(`
  mutation RequestEmailChange($email: String!, $password: String!) {
    requestEmailChange(email: $email, password: $password)
  }
`);

/** Where the hub writes to, and signs in by. The new address counts once its link is opened. */
export function ChangeEmail({ email: present }: { email: string }) {
  const { demonstration } = useViewer();
  const request = useCommand(RequestEmailChange);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { failure } = request;
  const send = async () => {
    const empty = missing({
      email: [email, 'Enter the new address'],
      password: [password, 'Enter your password'],
    });
    if (empty) return request.fail(empty);
    if (!(await request.run({ email: email.trim(), password }))) return;
    setSentTo(email.trim());
    setEmail('');
    setPassword('');
  };
  return (
    <section id="email" aria-labelledby="email-title">
      <h2 id="email-title">E-mail address</h2>
      <div className="stack">
        <p>
          You sign in with <strong>{present}</strong>. Others do not see it.
        </p>
        <div aria-live="polite">
          {sentTo && (
            <Notice tone="success" title="Open the link we sent">
              <p>
                If all is well, a message is on its way to {sentTo}. Your address changes when you open the link in it,
                within an hour. Then you sign in again, on every device.
              </p>
              {demonstration && (
                <p>
                  This is a demonstration: <a href="/dev/mail">read the mail it sent here</a>.
                </p>
              )}
            </Notice>
          )}
        </div>
        <Form
          send="Change address"
          onSend={() => void send()}
          busy={request.busy}
          busyLabel="Sending…"
          failure={failure}
        >
          <TextField
            name="email"
            label="New e-mail address"
            hint="We send a link there, and tell your present address."
            type="email"
            inputMode="email"
            autoComplete="email"
            error={failure?.fields['email']}
            value={email}
            onValue={setEmail}
          />
          <PasswordField
            name="password"
            label="Your password"
            autoComplete="current-password"
            error={failure?.fields['password']}
            value={password}
            onValue={setPassword}
          />
        </Form>
      </div>
    </section>
  );
}
