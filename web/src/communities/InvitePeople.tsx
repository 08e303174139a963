import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useCommand } from '../app/useCommand.ts';
import { useDraft } from '../app/useDraft.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { formatCount } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';
import { TextAreaField } from '../ui/TextField.tsx';
import { focusPanel } from './focusPanel.ts';

const Invite = graphql(`
  mutation InviteToCommunity($id: ID!, $addresses: [String!]!, $idempotencyKey: String) {
    inviteToCommunity(id: $id, addresses: $addresses, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

const nobody = { addresses: '' };
const linesIn = (text: string) => text.split(/[\n,;]/);

/** Addresses, one a line, to which an invitation is mailed. */
export function InvitePeople({ id, hidden }: { id: string; hidden: boolean }) {
  const [draft, change, drop] = useDraft(`invite.${id}`, nobody);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [attempt, setAttempt] = useState(0);
  const invite = useCommand(Invite);
  const say = useStatus();
  const lines = linesIn(draft.addresses);
  const count = lines.filter((line) => line.trim()).length;
  const send = async () => {
    setAttempt(attempt + 1);
    if (count === 0)
      return invite.fail({ code: 'INVALID', message: '', fields: { addresses: 'Enter at least one e-mail address' } });
    if (!(await invite.run({ id, addresses: lines, idempotencyKey: key }))) return setKey(crypto.randomUUID());
    setKey(crypto.randomUUID());
    drop();
    focusPanel();
    say(`${formatCount(count, 'invitation')} on the way`);
  };
  return (
    <form
      className="stack measure"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {invite.failure && <ErrorSummary key={attempt} {...invite.failure} />}
      <TextAreaField
        name="addresses"
        label="E-mail addresses"
        hint="One on each line, 50 at most. People need no account yet. Each gets a link of their own that works once, for 14 days."
        rows={4}
        autoCapitalize="none"
        spellCheck={false}
        value={draft.addresses}
        error={invite.failure?.fields['addresses']}
        onValue={(addresses) => change({ addresses })}
      />
      {hidden && (
        <p className="muted small">
          The mail does not name this community, as it is by invitation only. Its name appears once the person has
          signed in with the address.
        </p>
      )}
      <div>
        <Button type="submit" busy={invite.busy} busyLabel="Sending…">
          {count > 1 ? `Send ${count} invitations` : 'Send invitation'}
        </Button>
      </div>
    </form>
  );
}
