import { graphql } from '@knowledge-hub/schema';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { useStatus } from '../ui/Status.tsx';

const Accept = graphql(`
  mutation AcceptAnswer($threadId: ID!, $replyId: ID) {
    acceptAnswer(threadId: $threadId, replyId: $replyId) {
      id
      acceptedReply {
        id
      }
    }
  }
`);

type Props = { threadId: string; replyId: string; accepted: boolean; name: string };

/** For whoever asked: this reply answers the question, or does no longer. */
export function AcceptAnswer({ threadId, replyId, accepted, name }: Props) {
  const accept = useCommand(Accept);
  const say = useStatus();
  const press = async () => {
    if (!(await accept.run({ threadId, replyId: accepted ? null : replyId }))) return;
    say(accepted ? 'No answer is accepted now' : `The reply from ${name} is the answer`);
  };
  return (
    <>
      <Button look="quiet" busy={accept.busy} busyLabel="Saving…" onClick={() => void press()}>
        {accepted ? 'No longer the answer' : 'Accept as the answer'}
      </Button>
      {accept.failure && <span role="alert">{accept.failure.message}</span>}
    </>
  );
}
