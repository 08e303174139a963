import { graphql } from '@knowledge-hub/schema';
import { useDraft } from '../app/useDraft.ts';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextAreaField } from '../ui/TextField.tsx';

const Write = graphql(`
  mutation WriteTo($personId: ID!, $body: String!, $idempotencyKey: String) {
    writeTo(personId: $personId, body: $body, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

const nothing = { body: '', key: '' };

/** The next message to somebody, kept on this device until it is sent. */
export function WriteMessage({ personId, name }: { personId: string; name: string }) {
  const [draft, change, drop] = useDraft(`message.${personId}`, nothing);
  const write = useCommand(Write);
  const say = useStatus();
  const { failure } = write;
  const send = async () => {
    if (!draft.body.trim())
      return write.fail({ code: 'INVALID', message: '', fields: { body: 'Write your message first.' } });
    const idempotencyKey = draft.key || crypto.randomUUID();
    change({ key: idempotencyKey });
    if (!(await write.run({ personId, body: draft.body, idempotencyKey }))) return;
    drop();
    say('Your message is sent');
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {failure && <ErrorSummary {...failure} />}
      <TextAreaField
        name="body"
        label={`Your message to ${name}`}
        hint="Sent by the hub. It may have to be disclosed if somebody asks under freedom of information law."
        rows={5}
        readOnly={write.busy}
        error={failure?.fields['body']}
        value={draft.body}
        onValue={(body) => change({ body, key: '' })}
      />
      <div>
        <Button type="submit" busy={write.busy} busyLabel="Sending…">
          Send message
        </Button>
      </div>
    </form>
  );
}
