import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Lock, LockOpen, Pin, PinOff } from 'lucide-react';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { useStatus } from '../ui/Status.tsx';
import { RemovePost } from '../moderation/RemovePost.tsx';
import { SplitThread } from './SplitThread.tsx';
import { FeatureThread } from './FeatureThread.tsx';
import { MergeThread } from './MergeThread.tsx';
import { MoveThread } from './MoveThread.tsx';
import { DiscloseAuthor } from './DiscloseAuthor.tsx';

const ModerationFields = graphql(`
  fragment Moderation on Thread {
    id
    pinned
    featuredWhy
    locked
    about {
      id
      kind
    }
    ...DiscloseAuthor
  }
`);

const PinThread = graphql(`
  mutation PinThread($id: ID!, $pinned: Boolean!) {
    pinThread(id: $id, pinned: $pinned) {
      id
      pinned
    }
  }
`);

const LockThread = graphql(`
  mutation LockThread($id: ID!, $locked: Boolean!) {
    lockThread(id: $id, locked: $locked) {
      id
      locked
    }
  }
`);

/** What facilitators may do with a discussion. */
export function Moderation({ thread }: { thread: FragmentType<typeof ModerationFields> }) {
  const it = readFragment(ModerationFields, thread);
  const { id, pinned, locked } = it;
  const pin = useCommand(PinThread);
  const lock = useCommand(LockThread);
  const say = useStatus();
  const pressPin = async () => {
    if (await pin.run({ id, pinned: !pinned })) say(pinned ? 'No longer pinned' : 'Pinned to the top');
  };
  const pressLock = async () => {
    if (await lock.run({ id, locked: !locked }))
      say(locked ? 'Unlocked: replies are open again' : 'Locked: nothing can be added');
  };
  const failure = pin.failure ?? lock.failure;
  return (
    <section className="moderation">
      <h2>For facilitators</h2>
      <Button
        look="secondary"
        icon={pinned ? <PinOff aria-hidden="true" /> : <Pin aria-hidden="true" />}
        busy={pin.busy}
        onClick={() => void pressPin()}
      >
        {pinned ? 'Unpin' : 'Pin to the top'}
      </Button>
      <Button
        look="secondary"
        icon={locked ? <LockOpen aria-hidden="true" /> : <Lock aria-hidden="true" />}
        busy={lock.busy}
        onClick={() => void pressLock()}
      >
        {locked ? 'Unlock' : 'Lock'}
      </Button>
      <FeatureThread id={id} why={it.featuredWhy} />
      <p className="muted">A locked discussion can be read, but nothing can be added.</p>
      <RemovePost id={id} kind="thread" look="secondary" />
      <SplitThread id={id} />
      <MergeThread id={id} />
      {it.about.kind === 'COMMUNITY' && <MoveThread id={id} from={it.about.id} />}
      <DiscloseAuthor thread={it} />
      {failure && <p role="alert">{failure.message}</p>}
    </section>
  );
}
