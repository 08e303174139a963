import { graphql, type DocumentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useViewer } from '../app/session.tsx';
import { useCommand } from '../app/useCommand.ts';
import { firstWords } from '../discussions/firstWords.ts';
import { Button } from '../ui/Button.tsx';
import { CheckboxGroup } from '../ui/ChoiceGroup.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { formatDate, formatList } from '../ui/format.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextField } from '../ui/TextField.tsx';

const PostsQuery = graphql(`
  query PostsToRetell($id: ID!) {
    thread(id: $id) {
      id
      body
      createdAt
      anonymous
      author {
        id
        name
      }
      acceptedReply {
        id
      }
      replies(first: 100) {
        edges {
          node {
            id
            body
            createdAt
            deleted
            anonymous
            removedFor
            author {
              id
              name
            }
          }
        }
      }
    }
  }
`);
type Told = NonNullable<DocumentType<typeof PostsQuery>['thread']>;

const RetellCommand = graphql(`
  mutation RetellThread($input: RetellThreadInput!) {
    retellThread(input: $input) {
      id
      slug
    }
  }
`);

/** Asks what of a discussion a case study is to tell, and says who is asked. */
export function RetellDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { viewer } = useViewer();
  const [{ data, error }, reload] = useQuery({ query: PostsQuery, variables: { id } });
  const [chosen, setChosen] = useState<string[] | null>(null);
  const [title, setTitle] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const retell = useCommand(RetellCommand);
  const say = useStatus();
  const navigate = useNavigate();
  const thread = data?.thread;
  const posts = thread ? postsOf(thread) : [];
  const accepted = thread?.acceptedReply?.id;
  const postIds = chosen ?? posts.filter((post) => post.id === id || post.id === accepted).map((post) => post.id);
  const others = new Set(
    posts.flatMap(({ id: postId, author }) =>
      author && postIds.includes(postId) && author.id !== viewer?.person.id ? [author.name] : [],
    ),
  );
  const { failure } = retell;

  const send = async () => {
    const fields = {
      ...(title.trim() ? {} : { title: 'Give the case study a title.' }),
      ...(postIds.length > 0 ? {} : { postIds: 'Choose what the case study is to tell.' }),
    };
    if (Object.keys(fields).length > 0) return retell.fail({ code: 'INVALID', message: '', fields });
    const done = await retell.run({ input: { threadId: id, postIds, title, idempotencyKey: key } });
    if (!done) return;
    onClose();
    say(others.size > 0 ? 'Your draft is begun, and they are asked' : 'Your draft is begun');
    await navigate(`/case-studies/${done.retellThread.slug}/edit`);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Make a case study of this"
      foot={
        <Button busy={retell.busy} busyLabel="Beginning…" onClick={() => void send()}>
          {others.size > 0 ? 'Ask them, and begin the draft' : 'Begin the draft'}
        </Button>
      }
    >
      <div className="stack">
        {failure && <ErrorSummary {...failure} />}
        <p>
          What was said here stays here until whoever said it agrees. Your own words go into the draft at once; others
          are asked, and you get their words once they say yes, with thanks to them on the case study.
        </p>
        <TextField
          name="title"
          label="Title of the case study"
          hint="Your colleagues read it, and whoever is asked; later reviewers and everybody."
          value={title}
          error={failure?.fields['title']}
          onValue={setTitle}
        />
        {error && !data ? (
          <LoadFailure
            error={error}
            onRetry={() => reload({ requestPolicy: 'network-only' })}
            what="The list of posts"
          />
        ) : !data ? (
          <Skeleton lines={4} label="Loading the posts" />
        ) : posts.length === 0 ? (
          <p>There is nothing here that could be told: it was said without a name, or by people who have left.</p>
        ) : (
          <CheckboxGroup
            name="postIds"
            label="What it is to tell"
            hint="At most 20. What was said without a name stays here."
            error={failure?.fields['postIds']}
            choices={posts.map((post) => ({
              value: post.id,
              label: `${post.author?.name}, ${formatDate(post.createdAt)}${post.id === accepted ? ', the accepted answer' : ''}`,
              hint: firstWords(post.body, 120),
            }))}
            chosen={postIds}
            onChosen={setChosen}
          />
        )}
        <p className="muted" aria-live="polite">
          {others.size === 0 ? 'Nobody else is asked.' : `These are asked: ${formatList([...others])}.`}
        </p>
      </div>
    </Dialog>
  );
}

/** Those with a name, and somebody who can agree. */
const postsOf = (thread: Told) => {
  const replies = thread.replies.edges
    .map(({ node }) => node)
    .filter(({ deleted, removedFor }) => !deleted && !removedFor);
  return [thread, ...replies].filter(({ anonymous, author }) => !anonymous && author);
};
