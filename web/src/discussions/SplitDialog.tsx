import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { CheckboxGroup } from '../ui/ChoiceGroup.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { formatDate } from '../ui/format.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextAreaField, TextField } from '../ui/TextField.tsx';
import { firstWords } from './firstWords.ts';

const RepliesQuery = graphql(`
  query RepliesToSplit($id: ID!) {
    thread(id: $id) {
      id
      title
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
              name
            }
          }
        }
      }
    }
  }
`);

const SplitCommand = graphql(`
  mutation SplitThread($input: SplitThreadInput!) {
    splitThread(input: $input) {
      id
      url
    }
  }
`);

/** Asks which replies go, and how the new discussion begins. */
export function SplitDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const [{ data, error }, reload] = useQuery({ query: RepliesQuery, variables: { id } });
  const [chosen, setChosen] = useState<string[]>([]);
  const [title, setTitle] = useState('');
  const [words, setWords] = useState<string | null>(null);
  const [key] = useState(() => crypto.randomUUID());
  const split = useCommand(SplitCommand);
  const say = useStatus();
  const navigate = useNavigate();
  const thread = data?.thread;
  const body = words ?? (thread ? `This went on from [${thread.title.replace(/[[\]\\]/g, '')}](/threads/${id}).` : '');
  const choices = (thread?.replies.edges ?? [])
    .map(({ node }) => node)
    .filter(({ deleted, anonymous, removedFor }) => !deleted && !anonymous && !removedFor)
    .map((reply) => ({
      value: reply.id,
      label: `${reply.author?.name ?? 'A former member'}, ${formatDate(reply.createdAt)}`,
      hint: firstWords(reply.body, 120),
    }));
  const { failure } = split;

  const send = async () => {
    const fields = {
      ...(chosen.length > 0 ? {} : { replyIds: 'Choose the replies that go.' }),
      ...(title.trim() ? {} : { title: 'Give the new discussion a title.' }),
      ...(body.trim() ? {} : { body: 'Say how it came about.' }),
    };
    if (Object.keys(fields).length > 0) return split.fail({ code: 'INVALID', message: '', fields });
    const done = await split.run({ input: { threadId: id, replyIds: chosen, title, body, idempotencyKey: key } });
    if (!done) return;
    onClose();
    say('They are a discussion of their own now');
    await navigate(done.splitThread.url);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Make a new discussion of replies"
      foot={
        <Button busy={split.busy} busyLabel="Splitting…" onClick={() => void send()}>
          Make the discussion
        </Button>
      }
    >
      <div className="stack">
        {failure && <ErrorSummary {...failure} />}
        <p>
          They leave this discussion, where a line says where they went. Links to them still lead there. You can undo
          this for a week, until somebody writes in the new one.
        </p>
        {error && !data ? (
          <LoadFailure
            error={error}
            onRetry={() => reload({ requestPolicy: 'network-only' })}
            what="The list of replies"
          />
        ) : !data ? (
          <Skeleton lines={4} label="Loading the replies" />
        ) : choices.length === 0 ? (
          <p>There is no reply that could go.</p>
        ) : (
          <CheckboxGroup
            name="replyIds"
            label="Replies that go"
            hint="What was said without a name stays here."
            error={failure?.fields['replyIds']}
            choices={choices}
            chosen={chosen}
            onChosen={setChosen}
          />
        )}
        <TextField
          name="title"
          label="Title of the new discussion"
          value={title}
          error={failure?.fields['title']}
          onValue={setTitle}
        />
        <TextAreaField
          name="body"
          label="How you open it"
          rows={3}
          value={body}
          error={failure?.fields['body']}
          onValue={setWords}
        />
      </div>
    </Dialog>
  );
}
