import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { useStatus } from '../ui/Status.tsx';

const SendVerificationAgain = graphql(`
  mutation SendVerification($email: String!) {
    sendVerification(email: $email)
  }
`);

/** Sends the confirming link once more. The answer is the same whether or not there is such an account. */
export function SendVerification({ email }: { email: string }) {
  const again = useCommand(SendVerificationAgain);
  const [sent, setSent] = useState(false);
  const say = useStatus();
  const send = async () => {
    if (!(await again.run({ email: email.trim() }))) return;
    setSent(true);
    say('If there is an account to confirm, the link is on its way');
  };
  return (
    <div className="stack-small">
      <p>
        <Button look="secondary" busy={again.busy} busyLabel="Sending…" onClick={() => void send()}>
          {sent ? 'Send it once more' : 'Send the link again'}
        </Button>
      </p>
      {again.failure && <p className="field-error">{again.failure.message}</p>}
    </div>
  );
}
