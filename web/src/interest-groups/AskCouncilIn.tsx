import { graphql } from '@knowledge-hub/schema';
import { useViewer } from '../app/session.tsx';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useStatus } from '../ui/Status.tsx';

const Ask = graphql(`
  mutation AskCouncilIn($communityId: ID!, $organisationId: ID!) {
    askCouncilIn(communityId: $communityId, organisationId: $organisationId) {
      id
    }
  }
`);

type Own = { status: string; organisation: { id: string; name: string } };

/** For people of councils that are not in it yet. */
export function AskCouncilIn({ communityId, own }: { communityId: string; own: Own[] }) {
  const { viewer } = useViewer();
  const ask = useCommand(Ask);
  const say = useStatus();
  const waiting = own.filter(({ status }) => status === 'REQUESTED');
  const mine = (viewer?.roles ?? []).filter(
    ({ current, role }) => current && (role === 'OFFICER' || role === 'ELECTED_MEMBER'),
  );
  const known = new Set(own.map(({ organisation }) => organisation.id));
  const councils = [...new Map(mine.map(({ organisation }) => [organisation.id, organisation])).values()];
  const others = councils.filter(({ id }) => !known.has(id));
  const send = async (organisationId: string, name: string) => {
    if (await ask.run({ communityId, organisationId })) say(`The request of ${name} is with the facilitators`);
  };
  return (
    <>
      {waiting.map(({ organisation }) => (
        <Notice key={organisation.id} title={`${organisation.name} has asked to join`}>
          <p>The facilitators will answer. Who asked becomes its first representative.</p>
        </Notice>
      ))}
      {others.map(({ id, name }) => (
        <p key={id}>
          <Button look="secondary" busy={ask.busy} busyLabel="Asking…" onClick={() => void send(id, name)}>
            Ask for {name} to join
          </Button>
        </p>
      ))}
      {ask.failure && <p role="alert">{ask.failure.message}</p>}
    </>
  );
}
