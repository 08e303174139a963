import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { AskOnce } from '../app/AskOnce.tsx';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { useStatus } from '../ui/Status.tsx';

const CloseCommunityFields = graphql(`
  fragment CloseCommunity on Community {
    id
    closedAt
  }
`);

const Close = graphql(`
  mutation CloseCommunity($id: ID!, $closed: Boolean!) {
    closeCommunity(id: $id, closed: $closed) {
      id
      closedAt
    }
  }
`);

/** Ends a community's work without losing it, or begins it again. */
export function CloseCommunity({ community }: { community: FragmentType<typeof CloseCommunityFields> }) {
  const { id, closedAt } = readFragment(CloseCommunityFields, community);
  const [asking, setAsking] = useState(false);
  const close = useCommand(Close);
  const say = useStatus();
  const change = async (closed: boolean) => {
    if (!(await close.run({ id, closed }))) return;
    setAsking(false);
    say(closed ? 'The community is closed' : 'The community is open again');
  };
  return (
    <section className="stack">
      <h3>{closedAt ? 'Open it again' : 'Close the community'}</h3>
      <p>
        {closedAt
          ? 'It is closed: it can be read by those who could, and nobody writes or joins.'
          : 'When its work is done: nobody writes or joins any more, and whoever could read it still can.'}
      </p>
      <p>
        {closedAt ? (
          <Button look="secondary" busy={close.busy} onClick={() => void change(false)}>
            Open it again
          </Button>
        ) : (
          <Button look="secondary" onClick={() => setAsking(true)}>
            Close the community
          </Button>
        )}
      </p>
      {asking && (
        <AskOnce
          title="Close this community?"
          confirm="Close the community"
          command={close}
          onConfirm={() => void change(true)}
          onClose={() => setAsking(false)}
        >
          <p>Nobody writes or joins any more. You can open it again at any time.</p>
        </AskOnce>
      )}
    </section>
  );
}
