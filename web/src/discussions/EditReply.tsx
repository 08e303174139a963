import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { formatTime } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx';
import { TextWithImages } from '../files/TextWithImages.tsx';
import { useMentionable } from './useMentionable.ts';
import { useDraft } from '../app/useDraft.ts';

const EditReplyFields = graphql(`
  fragment EditReply on Reply {
    id
    body
    version
  }
`);

const Edit = graphql(`
  mutation EditReply($id: ID!, $version: Int!, $body: String!) {
    editReply(id: $id, version: $version, body: $body) {
      id
      version
    }
  }
`);

export const editReplyField = (id: string) => `reply-${id}`;
const nothing = { body: '', from: '', thread: '' };

type Props = { reply: FragmentType<typeof EditReplyFields>; threadId: string; onClose: () => void };

/** One's reply as a form in its place. What was changed is kept until it is saved or given up. */
export function EditReply({ reply, threadId, onClose }: Props) {
  const people = useMentionable(threadId);
  const it = readFragment(EditReplyFields, reply);
  const [opened] = useState({ body: it.body, from: String(it.version), thread: threadId });
  const [draft, change, drop] = useDraft(`edit.${it.id}`, nothing);
  const now = draft.from ? draft : opened;
  const save = useCommand(Edit);
  const say = useStatus();
  const name = editReplyField(it.id);
  const conflict = save.failure?.code === 'CONFLICT';
  const error = save.failure?.fields['body'];

  const send = async () => {
    // After a conflict one has seen the newer wording, and saves over that one.
    const version = conflict ? it.version : Number(now.from);
    if (!(await save.run({ id: it.id, version, body: now.body }))) return;
    drop();
    onClose();
    say(`Saved ${formatTime(new Date())}`);
  };
  return (
    <form
      className="stack letter-body"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {conflict && <ChangedMeanwhile text={it.body} />}
      {save.failure && !conflict && (
        <ErrorSummary message={save.failure.message} fields={error ? { [name]: error } : {}} />
      )}
      <TextWithImages
        name={name}
        label="Your reply"
        value={now.body}
        error={error}
        people={people}
        onValue={(body) => change({ body, from: now.from, thread: threadId })}
      />
      <div className="row">
        <Button type="submit" busy={save.busy} busyLabel="Saving…">
          {conflict ? 'Save mine instead' : 'Save'}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            drop();
            onClose();
          }}
        >
          {conflict ? 'Keep the other wording' : 'Cancel'}
        </Button>
      </div>
    </form>
  );
}
