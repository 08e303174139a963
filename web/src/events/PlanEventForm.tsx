import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { useDraft } from '../app/useDraft.ts';
import { neverSent, sendingKey } from '../discussions/sendingKey.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { useStatus } from '../ui/Status.tsx';
import { inputOf, missingFrom, noEvent, noRepeat, repeatOf } from './eventDraft.ts';
import { EventFields } from './EventFields.tsx';
import { RepeatFields } from './RepeatFields.tsx';

const CreateEvent = graphql(`
  mutation CreateEvent($input: CreateEventInput!) {
    createEvent(input: $input) {
      id
      title
      url
    }
  }
`);

const beginnings = { ...noEvent, ...noRepeat, ...neverSent };

/** A new event, or several that recur. What is typed is kept on this device until it is planned. */
export function PlanEventForm({ communityId }: { communityId: string }) {
  const [draft, change, drop] = useDraft(`event.${communityId}`, beginnings);
  const create = useCommand(CreateEvent);
  const say = useStatus();
  const navigate = useNavigate();
  const [attempt, setAttempt] = useState(0);
  const { failure } = create;
  const fields = { value: draft, errors: failure?.fields ?? {}, onChange: change };

  const send = async () => {
    setAttempt(attempt + 1);
    const missing = missingFrom(draft);
    if (Object.keys(missing).length > 0) return create.fail({ code: 'INVALID', message: '', fields: missing });
    const input = { ...inputOf(draft), communityId, repeat: repeatOf(draft) };
    const sending = sendingKey(draft, JSON.stringify(input), () => crypto.randomUUID());
    change(sending);
    const data = await create.run({ input: { ...input, idempotencyKey: sending.key } });
    if (!data) return;
    drop();
    say(`${data.createEvent.title} is planned`);
    await navigate(data.createEvent.url);
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
      <EventFields {...fields}>
        <RepeatFields {...fields} />
      </EventFields>
      <div>
        <Button type="submit" busy={create.busy} busyLabel="Planning…">
          Plan the event
        </Button>
      </div>
    </form>
  );
}
