import { graphql } from '@knowledge-hub/schema';
import { FolderInput } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { AskOnce } from '../app/AskOnce.tsx';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useStatus } from '../ui/Status.tsx';

const PlacesQuery = graphql(`
  query PlacesToMoveTo {
    viewer {
      id
      memberships {
        id
        role
        status
        community {
          id
          name
        }
      }
    }
  }
`);

const Move = graphql(`
  mutation MoveThread($id: ID!, $toId: ID!) {
    moveThread(id: $id, toId: $toId) {
      id
    }
  }
`);

/** For facilitators of several communities: into another one of theirs. */
export function MoveThread({ id, from }: { id: string; from: string }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button look="secondary" icon={<FolderInput aria-hidden="true" />} onClick={() => setAsking(true)}>
        Move to another community
      </Button>
      {asking && <MoveDialog id={id} from={from} onClose={() => setAsking(false)} />}
    </>
  );
}

function MoveDialog({ id, from, onClose }: { id: string; from: string; onClose: () => void }) {
  const [{ data, error }, reload] = useQuery({ query: PlacesQuery });
  const [toId, setToId] = useState('');
  const move = useCommand(Move);
  const say = useStatus();
  const places = (data?.viewer?.memberships ?? [])
    .filter(({ role, status, community }) => role === 'FACILITATOR' && status === 'ACTIVE' && community.id !== from)
    .map(({ community }) => ({ value: community.id, label: community.name }));
  const confirm = async () => {
    if (!toId) return move.fail({ code: 'INVALID', message: '', fields: { toId: 'Choose where it goes.' } });
    if (!(await move.run({ id, toId }))) return;
    onClose();
    say(`Moved to ${places.find(({ value }) => value === toId)?.label}`);
  };
  return (
    <AskOnce
      title="Move this discussion?"
      confirm="Move it"
      busyLabel="Moving…"
      command={move}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        From then on the people there read it, with all its replies, and those here no longer do unless they are there
        too. A line in the discussion says where it came from.
      </p>
      {error && !data ? (
        <LoadFailure
          error={error}
          onRetry={() => reload({ requestPolicy: 'network-only' })}
          what="The list of your communities"
        />
      ) : !data ? (
        <Skeleton lines={2} label="Loading your communities" />
      ) : places.length === 0 ? (
        <p>You facilitate no other community: ask its facilitators to make you one of them first.</p>
      ) : (
        <SelectField
          name="toId"
          label="Where it goes"
          hint="Communities that you facilitate."
          empty="Choose a community"
          options={places}
          value={toId}
          error={move.failure?.fields['toId']}
          onValue={setToId}
        />
      )}
    </AskOnce>
  );
}
