import { graphql, readFragment, type DocumentType, type FragmentType } from '@knowledge-hub/schema';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { formatDate } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';
import { Tag } from '../ui/Tag.tsx';
import { focusPanel } from './focusPanel.ts';
import './invitation-line.css';

const InvitationFields = graphql(`
  fragment InvitationLine on Invitation {
    id
    email
    state
    invitedAt
    expiresAt
    acceptedAt
    revokedAt
    invitedBy {
      name
    }
  }
`);

const Renew = graphql(`
  mutation RenewInvitation($id: ID!) {
    renewInvitation(id: $id) {
      id
    }
  }
`);

const Revoke = graphql(`
  mutation RevokeInvitation($id: ID!) {
    revokeInvitation(id: $id) {
      id
    }
  }
`);

type Invitation = DocumentType<typeof InvitationFields>;
const words = {
  PENDING: ['accent', 'Waiting'],
  EXPIRED: ['warning', 'Expired'],
  ACCEPTED: ['success', 'Accepted'],
  REVOKED: ['plain', 'Taken back'],
} as const;

const whatBecame = ({ state, expiresAt, acceptedAt, revokedAt }: Invitation) =>
  ({
    PENDING: `Works until ${formatDate(expiresAt)}`,
    EXPIRED: `Worked until ${formatDate(expiresAt)}`,
    ACCEPTED: acceptedAt ? `Accepted on ${formatDate(acceptedAt)}` : '',
    REVOKED: revokedAt ? `Taken back on ${formatDate(revokedAt)}` : '',
  })[state];

/** One invitation: to whom, what became of it, and what can be done about it. */
export function InvitationLine({ invitation }: { invitation: FragmentType<typeof InvitationFields> }) {
  const it = readFragment(InvitationFields, invitation);
  const renew = useCommand(Renew);
  const revoke = useCommand(Revoke);
  const say = useStatus();
  const [tone, word] = words[it.state];
  const failure = renew.failure ?? revoke.failure;
  const sendAgain = async () => {
    if (await renew.run({ id: it.id })) say(`A new link is on the way to ${it.email}`);
  };
  const takeBack = async () => {
    if (!(await revoke.run({ id: it.id }))) return;
    focusPanel();
    say(`The invitation of ${it.email} is taken back`);
  };
  return (
    <div className="invitation-line">
      <div className="invitation-to">
        <p className="invitation-address">{it.email}</p>
        <p className="muted small">
          {whatBecame(it)}. Sent {formatDate(it.invitedAt)}
          {it.invitedBy ? ` by ${it.invitedBy.name}` : ''}.
        </p>
        {failure && <p role="alert">{failure.message}</p>}
      </div>
      <Tag tone={tone}>{word}</Tag>
      {(it.state === 'PENDING' || it.state === 'EXPIRED') && (
        <div className="row">
          <Button
            look="quiet"
            busy={renew.busy}
            busyLabel="Sending…"
            aria-label={`Send again to ${it.email}`}
            onClick={() => void sendAgain()}
          >
            Send again
          </Button>
          <Button
            look="quiet"
            busy={revoke.busy}
            busyLabel="Taking back…"
            aria-label={`Take back the invitation of ${it.email}`}
            onClick={() => void takeBack()}
          >
            Take back
          </Button>
        </div>
      )}
    </div>
  );
}
