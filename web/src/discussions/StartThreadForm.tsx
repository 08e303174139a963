import { graphql } from '@knowledge-hub/schema';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextField } from '../ui/TextField.tsx';
import { TextWithImages } from '../files/TextWithImages.tsx';
import { AskedBefore } from './AskedBefore.tsx';
import { FormChoice, FormDetails } from './FormFields.tsx';
import { disclosureWords, readerWords } from './readers.ts';
import { sendingKey } from './sendingKey.ts';
import { emptyStart, startInput } from './startDraft.ts';
import { useMentionable } from './useMentionable.ts';
import { formWord, isForm } from './threadForms.ts';
import { useDraft } from '../app/useDraft.ts';

const StartThread = graphql(`
  mutation StartThread($input: StartThreadInput!) {
    startThread(input: $input) {
      id
      url
    }
  }
`);

type Props = {
  aboutId: string;
  title: string;
  visibility: 'OPEN' | 'ON_REQUEST' | 'HIDDEN' | null;
  /** Whether one may ask without one's name here. */
  unnamed: boolean;
  /** Whether one may make announcements here. */
  announce: boolean;
  /** What somebody else has begun to word for them. */
  begun: { title: string; body: string };
};

export function StartThreadForm({ aboutId, title: place, visibility, unnamed, announce, begun }: Props) {
  const beginnings = useMemo(
    () => ({ ...emptyStart, title: begun.title, body: begun.body }),
    [begun.title, begun.body],
  );
  const [draft, change, drop] = useDraft([`thread.${aboutId}`, begun.title].filter(Boolean).join('.'), beginnings);
  const [attempt, setAttempt] = useState(0);
  const start = useCommand(StartThread);
  const say = useStatus();
  const navigate = useNavigate();
  const people = useMentionable(aboutId);
  const { failure } = start;
  const question = draft.form === 'QUESTION';
  const word = isForm(draft.form) ? formWord(draft.form).toLowerCase() : 'discussion';

  const send = async () => {
    setAttempt(attempt + 1);
    const { title, body } = draft;
    const fields = {
      ...(title.trim() ? {} : { title: question ? 'Write your question in a line.' : 'Give it a title.' }),
      ...(body.trim() ? {} : { body: 'Say a little more about it.' }),
    };
    if (Object.keys(fields).length > 0) return start.fail({ code: 'INVALID', message: '', fields });
    const input = startInput(draft, aboutId, unnamed, new Date());
    const sending = sendingKey(draft, JSON.stringify(input), () => crypto.randomUUID());
    change(sending);
    const data = await start.run({ input: { ...input, idempotencyKey: sending.key } });
    if (!data) return;
    drop();
    say(`Your ${word} is posted`);
    await navigate(data.startThread.url, { replace: true });
  };

  return (
    <form
      className="stack-large"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {failure && <ErrorSummary key={attempt} {...failure} />}
      <FormChoice draft={draft} change={change} announce={announce} />
      <TextField
        name="title"
        label={question ? 'Your question in a line' : 'Title'}
        hint={question ? 'As you would ask a colleague.' : 'What it is about, in a line.'}
        value={draft.title}
        readOnly={start.busy}
        error={failure?.fields['title']}
        onValue={(title) => change({ title })}
      />
      <TextWithImages
        name="body"
        label={question ? 'What others need to know to answer' : 'Your text'}
        hint="What you have, what you tried, what you are after. Leave out names of residents and staff."
        rows={8}
        value={draft.body}
        readOnly={start.busy}
        error={failure?.fields['body']}
        people={people}
        onValue={(body) => change({ body })}
      />
      <FormDetails draft={draft} change={change} fields={failure?.fields ?? {}} />
      {unnamed && draft.form !== 'ANNOUNCEMENT' && (
        <label className="choice">
          <input
            type="checkbox"
            name="anonymous"
            checked={draft.anonymous}
            onChange={(event) => change({ anonymous: event.currentTarget.checked })}
          />
          <span>
            Ask without my name
            <span className="field-hint">
              Neither members nor search see who asked, now or later. A facilitator can look it up for a reason, which
              is recorded and which you will read. Leave out what gives you away.
            </span>
          </span>
        </label>
      )}
      {failure?.fields['anonymous'] && <p role="alert">{failure.fields['anonymous']}</p>}
      <AskedBefore title={draft.title} body={draft.body} />
      <div className="measure">
        <Notice title={`${readerWords({ title: place, visibility })} will be able to read it`}>
          <p>{disclosureWords}</p>
        </Notice>
      </div>
      <div className="row">
        <Button type="submit" busy={start.busy} busyLabel="Posting…">
          {draft.form === 'DISCUSSION' ? 'Start discussion' : `Post ${word}`}
        </Button>
        {(draft.title || draft.body) && <p className="muted small">Kept on this device until you post it.</p>}
      </div>
    </form>
  );
}
