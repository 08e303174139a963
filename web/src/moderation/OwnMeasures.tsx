import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { formatDate, formatTime } from '../ui/format.ts';
import { Notice } from '../ui/Notice.tsx';
import { useStatus } from '../ui/Status.tsx';
import { banWords } from './measureWords.ts';

const OwnMeasuresFields = graphql(`
  fragment OwnMeasures on Community {
    visibility
    viewerSanctions {
      id
      kind
      reason
      until
    }
  }
`);

const Acknowledge = graphql(`
  mutation AcknowledgeSanction($id: ID!) {
    acknowledgeSanction(id: $id) {
      id
      seenAt
    }
  }
`);

const titles = {
  WARNING: 'A facilitator has warned you',
  MUTE: 'You may read here, and not write for a time',
  BAN: 'You cannot join at present',
} as const;

/** What is in force against oneself in a community, and the way out of it. */
export function OwnMeasures({ community }: { community: FragmentType<typeof OwnMeasuresFields> }) {
  const { visibility, viewerSanctions } = readFragment(OwnMeasuresFields, community);
  const acknowledge = useCommand(Acknowledge);
  const say = useStatus();
  return viewerSanctions.map(({ id, kind, reason, until }) => (
    <Notice key={id} tone="warning" title={titles[kind]}>
      <p>“{reason}”</p>
      {kind === 'BAN' && <p>{banWords(visibility === 'OPEN')}</p>}
      {until && (
        <p>
          Until {formatDate(until)}, {formatTime(until)}.
        </p>
      )}
      {kind === 'WARNING' && (
        <p>
          <Button
            look="secondary"
            busy={acknowledge.busy}
            onClick={() => void acknowledge.run({ id }).then((done) => done && say('You may write again'))}
          >
            I have read this
          </Button>
        </p>
      )}
      {acknowledge.failure && <p role="alert">{acknowledge.failure.message}</p>}
    </Notice>
  ));
}
