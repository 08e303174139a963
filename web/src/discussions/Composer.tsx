import { graphql } from '@knowledge-hub/schema';
import { useNavigate } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextWithImages } from '../files/TextWithImages.tsx';
import { disclosureWords } from './readers.ts';
import { noReply, replyDraftName, replyField } from './replyDraft.ts';
import { sendingKey } from './sendingKey.ts';
import { useDraft } from '../app/useDraft.ts';
import { useMentionable } from './useMentionable.ts';
import { useReplyLink } from './useReplyLink.ts';

const SendReply = graphql(`
  mutation Reply($threadId: ID!, $body: String!, $idempotencyKey: String) {
    reply(threadId: $threadId, body: $body, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

/** The reply being written. It is kept on this device until it is posted. */
export function Composer({ threadId, unnamed }: { threadId: string; unnamed: boolean }) {
  const [draft, change, drop] = useDraft(replyDraftName(threadId), noReply);
  const post = useCommand(SendReply);
  const say = useStatus();
  const navigate = useNavigate();
  const linkTo = useReplyLink();
  const people = useMentionable(threadId);
  const { failure } = post;

  const send = async () => {
    if (!draft.body.trim())
      return post.fail({ code: 'INVALID', message: '', fields: { [replyField]: 'Write your reply first.' } });
    const sending = sendingKey(draft, draft.body, () => crypto.randomUUID());
    change(sending);
    const data = await post.run({ threadId, body: draft.body, idempotencyKey: sending.key });
    if (!data) return;
    drop();
    say('Your reply is posted');
    await navigate(linkTo(data.reply.id), { replace: true, preventScrollReset: true });
  };
  return (
    <form
      className="composer no-print"
      id="composer"
      noValidate
      aria-labelledby="composer-title"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2 id="composer-title" className="visually-hidden">
        Reply
      </h2>
      {failure && <ErrorSummary {...failure} />}
      <TextWithImages
        name={replyField}
        label="Your reply"
        value={draft.body}
        readOnly={post.busy}
        error={failure?.fields[replyField]}
        people={people}
        onValue={(body) => change({ body })}
      />
      <div className="composer-foot">
        <Button type="submit" busy={post.busy} busyLabel="Posting…">
          Post reply
        </Button>
        {draft.body && <p className="muted small">Kept on this device until you post it.</p>}
      </div>
      {unnamed && <p className="small">You asked without your name, and reply without it.</p>}
      <p className="muted small">{disclosureWords}</p>
    </form>
  );
}
