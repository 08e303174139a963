import { graphql } from '@knowledge-hub/schema';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextField } from '../ui/TextField.tsx';
import { MarkdownField } from '../ui/MarkdownField.tsx';
import { AskedBefore } from './AskedBefore.tsx';
import { disclosureWords, readerWords } from './readers.ts';
import { neverSent, sendingKey } from './sendingKey.ts';
import { useDraft } from '../app/useDraft.ts';

const StartThread = graphql(`
  mutation StartThread($input: StartThreadInput!) {
    startThread(input: $input) {
      id
      url
    }
  }
`);

const empty = { title: '', body: '', question: true, anonymous: false, ...neverSent };
type Props = {
  aboutId: string;
  title: string;
  visibility: 'OPEN' | 'ON_REQUEST' | 'HIDDEN' | null;
  /** Whether one may ask without one's name here. */
  unnamed: boolean;
  /** What somebody else has begun to word for them. */
  begun: { title: string; body: string };
};

export function StartThreadForm({ aboutId, title: place, visibility, unnamed, begun }: Props) {
  const beginnings = useMemo(() => ({ ...empty, title: begun.title, body: begun.body }), [begun.title, begun.body]);
  const [draft, change, drop] = useDraft([`thread.${aboutId}`, begun.title].filter(Boolean).join('.'), beginnings);
  const [attempt, setAttempt] = useState(0);
  const start = useCommand(StartThread);
  const say = useStatus();
  const navigate = useNavigate();
  const { failure } = start;

  const send = async () => {
    setAttempt(attempt + 1);
    const { title, body, question } = draft;
    const anonymous = unnamed && draft.anonymous;
    const fields = {
      ...(title.trim() ? {} : { title: question ? 'Write your question in a line.' : 'Give it a title.' }),
      ...(body.trim() ? {} : { body: 'Say a little more about it.' }),
    };
    if (Object.keys(fields).length > 0) return start.fail({ code: 'INVALID', message: '', fields });
    const input = { aboutId, title, body, question, ...(anonymous ? { anonymous } : {}) };
    const sending = sendingKey(draft, JSON.stringify(input), () => crypto.randomUUID());
    change(sending);
    const data = await start.run({ input: { ...input, idempotencyKey: sending.key } });
    if (!data) return;
    drop();
    say(question ? 'Your question is posted' : 'Your discussion is started');
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
      <label className="choice">
        <input
          type="checkbox"
          name="question"
          checked={draft.question}
          onChange={(event) => change({ question: event.currentTarget.checked })}
        />
        <span>
          This is a question
          <span className="field-hint">You can accept one reply as the answer, so that others find it.</span>
        </span>
      </label>
      <TextField
        name="title"
        label={draft.question ? 'Your question in a line' : 'Title'}
        hint={draft.question ? 'As you would ask a colleague.' : 'What it is about, in a line.'}
        value={draft.title}
        readOnly={start.busy}
        error={failure?.fields['title']}
        onValue={(title) => change({ title })}
      />
      <MarkdownField
        name="body"
        label={draft.question ? 'What others need to know to answer' : 'Your text'}
        hint="What you have, what you tried, what you are after. Leave out names of residents and staff."
        rows={8}
        value={draft.body}
        readOnly={start.busy}
        error={failure?.fields['body']}
        onValue={(body) => change({ body })}
      />
      {unnamed && (
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
          {draft.question ? 'Post question' : 'Start discussion'}
        </Button>
        {(draft.title || draft.body) && <p className="muted small">Kept on this device until you post it.</p>}
      </div>
    </form>
  );
}
