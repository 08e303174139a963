import { lazy, Suspense, useState } from 'react';
import { graphql, readFragment, type DocumentType, type FragmentType } from '@knowledge-hub/schema';
import { AskOnce } from '../app/AskOnce.tsx';
import { useCommand } from '../app/useCommand.ts';
import { roleWords } from '../people/roleWords.ts';
import { Button } from '../ui/Button.tsx';
import { formatDate } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';
import { Tag } from '../ui/Tag.tsx';
import { stateTones, stateWords } from './requestWords.ts';

const AskForRole = lazy(async () => ({ default: (await import('./AskForRole.tsx')).AskForRole }));

const OwnRoleRequestsFields = graphql(`
  fragment OwnRoleRequests on Viewer {
    emailVerified
    roleRequests(first: 10) {
      edges {
        node {
          id
          role
          title
          startsOn
          endsOn
          askedAt
          expiresAt
          decidedAt
          state
          reason
          organisation {
            id
            name
          }
          viewerCan {
            withdraw
          }
        }
      }
    }
  }
`);
type Request = DocumentType<typeof OwnRoleRequestsFields>['roleRequests']['edges'][number]['node'];

const Withdraw = graphql(`
  mutation WithdrawRoleRequest($id: ID!) {
    withdrawRoleRequest(id: $id) {
      id
      state
    }
  }
`);

/** Roles one asked for, with what became of them, and the way to ask for another. */
export function OwnRoleRequests({ viewer }: { viewer: FragmentType<typeof OwnRoleRequestsFields> }) {
  const { emailVerified, roleRequests } = readFragment(OwnRoleRequestsFields, viewer);
  const [asking, setAsking] = useState(false);
  const [withdrawing, setWithdrawing] = useState<Request | null>(null);
  return (
    <div className="own-requests stack">
      {roleRequests.edges.length > 0 && (
        <>
          <h3>Roles you asked for</h3>
          <ul className="role-rows">
            {roleRequests.edges.map(({ node }) => (
              <li className="role-row" key={node.id}>
                <RequestLine request={node} />
                {node.viewerCan.withdraw && (
                  <Button
                    look="secondary"
                    aria-label={`Take it back: ${roleWords(node)}`}
                    onClick={() => setWithdrawing(node)}
                  >
                    Take it back
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {emailVerified && (
        <div className="stack-small">
          <p className="muted measure">
            A councillor with a private address, or at a council that your address does not show? Somebody there
            confirms your role.
          </p>
          <Button look="secondary" onClick={() => setAsking(true)}>
            Ask for a role
          </Button>
        </div>
      )}
      {asking && (
        <Suspense>
          <AskForRole onClose={() => setAsking(false)} />
        </Suspense>
      )}
      {withdrawing && <TakeBack request={withdrawing} onClose={() => setWithdrawing(null)} />}
    </div>
  );
}

function RequestLine({ request: it }: { request: Request }) {
  return (
    <div>
      <p>
        {roleWords(it)} <Tag tone={stateTones[it.state]}>{stateWords[it.state]}</Tag>
      </p>
      <p className="muted small">
        Asked on {formatDate(it.askedAt)}
        {it.state === 'WAITING' && `, waits until ${formatDate(it.expiresAt)}`}
        {it.state === 'EXPIRED' && `, nobody answered until ${formatDate(it.expiresAt)}`}
        {it.decidedAt &&
          it.state !== 'EXPIRED' &&
          `, ${stateWords[it.state].toLowerCase()} on ${formatDate(it.decidedAt)}`}
      </p>
      {it.reason && <p className="request-reason">{it.reason}</p>}
    </div>
  );
}

function TakeBack({ request, onClose }: { request: Request; onClose: () => void }) {
  const withdraw = useCommand(Withdraw);
  const say = useStatus();
  const confirm = async () => {
    if (!(await withdraw.run({ id: request.id }))) return;
    onClose();
    say('The request is taken back');
  };
  return (
    <AskOnce
      title="Take this request back?"
      confirm="Take it back"
      command={withdraw}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{roleWords(request)}</p>
      <p>Nobody is asked to confirm it any more. You may ask again.</p>
    </AskOnce>
  );
}
