import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { formatTime } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';
import { TextField } from '../ui/TextField.tsx';
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx';
import { TextWithImages } from '../files/TextWithImages.tsx';
import { useMentionable } from './useMentionable.ts';
import { useDraft } from '../app/useDraft.ts';

const EditThreadFields = graphql(`
  fragment EditThread on Thread {
    id
    title
    body
    version
  }
`);

const Edit = graphql(`
  mutation EditThread($id: ID!, $version: Int!, $title: String!, $body: String!) {
    editThread(id: $id, version: $version, title: $title, body: $body) {
      id
      version
    }
  }
`);

export const editTitleField = 'opening-title';
const bodyField = 'opening-body';
const nothing = { title: '', body: '', from: '' };

/** The opening as a form in its place. What was changed is kept until it is saved or given up. */
export function EditThread({
  thread,
  onClose,
}: {
  thread: FragmentType<typeof EditThreadFields>;
  onClose: () => void;
}) {
  const it = readFragment(EditThreadFields, thread);
  const [opened] = useState({ title: it.title, body: it.body, from: String(it.version) });
  const [draft, change, drop] = useDraft(`opening.${it.id}`, nothing);
  const now = draft.from ? draft : opened;
  const save = useCommand(Edit);
  const say = useStatus();
  const people = useMentionable(it.id);
  const conflict = save.failure?.code === 'CONFLICT';
  const fields = save.failure?.fields ?? {};

  const put = (part: Partial<typeof nothing>) => change({ ...now, ...part });
  const send = async () => {
    const version = conflict ? it.version : Number(now.from);
    if (!(await save.run({ id: it.id, version, title: now.title, body: now.body }))) return;
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
      {conflict && <ChangedMeanwhile text={it.body} title={it.title} />}
      {save.failure && !conflict && (
        <ErrorSummary
          message={save.failure.message}
          fields={{
            ...(fields['title'] ? { [editTitleField]: fields['title'] } : {}),
            ...(fields['body'] ? { [bodyField]: fields['body'] } : {}),
          }}
        />
      )}
      <TextField
        name={editTitleField}
        label="Title"
        value={now.title}
        error={fields['title']}
        onValue={(title) => put({ title })}
      />
      <TextWithImages
        name={bodyField}
        label="Your text"
        value={now.body}
        error={fields['body']}
        people={people}
        onValue={(body) => put({ body })}
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
