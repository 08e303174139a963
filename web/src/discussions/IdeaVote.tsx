import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { ArrowBigUp } from 'lucide-react';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { formatCount } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';
import './poll.css';

const IdeaFields = graphql(`
  fragment IdeaVote on Thread {
    id
    form
    voteCount
    viewerVoted
    viewerCan {
      vote
    }
  }
`);

const VoteForIdea = graphql(`
  mutation VoteForIdea($threadId: ID!, $inFavour: Boolean!) {
    voteForIdea(threadId: $threadId, inFavour: $inFavour) {
      id
    }
  }
`);

/** How many are for an idea, and the viewer's own voice. */
export function IdeaVote({ thread }: { thread: FragmentType<typeof IdeaFields> }) {
  const { id, form, voteCount, viewerVoted, viewerCan } = readFragment(IdeaFields, thread);
  const vote = useCommand(VoteForIdea);
  const say = useStatus();
  if (form !== 'IDEA') return null;
  const press = async () => {
    if (!(await vote.run({ threadId: id, inFavour: !viewerVoted }))) return;
    say(viewerVoted ? 'Your vote is taken back' : 'Your vote is counted');
  };
  return (
    <div className="idea-vote">
      {viewerCan.vote && (
        <Button
          look={viewerVoted ? 'primary' : 'secondary'}
          icon={<ArrowBigUp aria-hidden="true" />}
          aria-pressed={viewerVoted}
          busy={vote.busy}
          onClick={() => void press()}
        >
          I am for it
        </Button>
      )}
      <span className="muted">{formatCount(voteCount, 'vote')}</span>
      {vote.failure && <span role="alert">{vote.failure.message}</span>}
    </div>
  );
}
