import { graphql } from '@knowledge-hub/schema';
import { useCommand } from '../app/useCommand.ts';
import { focusById } from '../app/focusNext.ts';
import { Button } from '../ui/Button.tsx';
import { useStatus } from '../ui/Status.tsx';

const MarkThreadsRead = graphql(`
  mutation MarkThreadsRead($aboutId: ID!) {
    markThreadsRead(aboutId: $aboutId) {
      unreadThreadCount
    }
  }
`);

/** All discussions of a place are read now; `next` is where focus goes when the button is gone. */
export function MarkAllRead({ aboutId, next }: { aboutId: string; next: string }) {
  const mark = useCommand(MarkThreadsRead);
  const say = useStatus();
  const press = async () => {
    if (!(await mark.run({ aboutId }))) return;
    say('All discussions here are marked as read');
    focusById(next);
  };
  return (
    <>
      <Button look="quiet" busy={mark.busy} onClick={() => void press()}>
        Mark all as read
      </Button>
      {mark.failure && <span role="alert">{mark.failure.message}</span>}
    </>
  );
}
