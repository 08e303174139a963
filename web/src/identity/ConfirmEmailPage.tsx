import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { Link, useSearchParams } from 'react-router';
import { useViewer } from '../app/session.tsx';
import { useCommand } from '../app/useCommand.ts';
import { focusPageHeading } from '../app/focusNext.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Form } from './Form.tsx';

const ConfirmEmailChange = graphql(`
  mutation ConfirmEmailChange($token: String!) {
    confirmEmailChange(token: $token)
  }
`);

/** Where the link leads that was mailed to a new address. It asks, for some mail programs open links by themselves. */
export function ConfirmEmailPage() {
  const [params] = useSearchParams();
  const { renew } = useViewer();
  const confirm = useCommand(ConfirmEmailChange);
  const [done, setDone] = useState(false);
  const send = async () => {
    if (!(await confirm.run({ token: params.get('token') ?? '' }))) return;
    setDone(true);
    renew();
    focusPageHeading();
  };
  if (done)
    return (
      <div className="page identity-page">
        <PageHeader title="Your address has changed" sentence="Sign in with the new one, on every device." />
        <LinkButton to="/sign-in">Sign in</LinkButton>
      </div>
    );
  return (
    <div className="page identity-page">
      <PageHeader
        title="Use this address"
        sentence="From now on you sign in with the address that this link was sent to, and the hub writes there."
      />
      <Form
        send="Change my address"
        onSend={() => void send()}
        busy={confirm.busy}
        busyLabel="Changing…"
        failure={confirm.failure && { ...confirm.failure, fields: {} }}
        beside={<Link to="/account#email">Back to your account</Link>}
      >
        <p>All your devices are signed out when it changes.</p>
      </Form>
    </div>
  );
}
