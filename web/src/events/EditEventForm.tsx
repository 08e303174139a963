import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { useDraft } from '../app/useDraft.ts';
import { ChangedMeanwhile } from '../discussions/ChangedMeanwhile.tsx';
import { Button } from '../ui/Button.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { formatTime } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';
import { draftOf, type EventDraft, inputOf, missingFrom, noEvent } from './eventDraft.ts';
import { EventFields } from './EventFields.tsx';
import { whenWords } from './eventTimes.ts';
import { WhichDates } from './WhichDates.tsx';

const EditEventFields = graphql(`
  fragment EditEvent on Event {
    id
    url
    title
    description
    startsAt
    endsAt
    timeZone
    place
    link
    linkForBooked
    capacity
    materials
    version
    otherDates {
      id
    }
  }
`);

const Edit = graphql(`
  mutation EditEvent($id: ID!, $version: Int!, $input: EventInput!, $following: Boolean!) {
    editEvent(id: $id, version: $version, input: $input, following: $following) {
      id
      version
    }
  }
`);

const nothing = { ...noEvent, from: '' };

/** An event as it is, for its facilitators to change. */
export function EditEventForm({ event }: { event: FragmentType<typeof EditEventFields> }) {
  const it = readFragment(EditEventFields, event);
  const [draft, change, drop] = useDraft(`edit-event.${it.id}`, nothing);
  const [following, setFollowing] = useState(false);
  const save = useCommand(Edit);
  const say = useStatus();
  const navigate = useNavigate();
  const [attempt, setAttempt] = useState(0);
  const now = draft.from ? draft : { ...draftOf(it), from: String(it.version) };
  const conflict = save.failure?.code === 'CONFLICT';

  const send = async () => {
    setAttempt(attempt + 1);
    const missing = missingFrom(now);
    if (Object.keys(missing).length > 0) return save.fail({ code: 'INVALID', message: '', fields: missing });
    const version = conflict ? it.version : Number(now.from);
    if (!(await save.run({ id: it.id, version, input: inputOf(now), following }))) return;
    drop();
    say(`Saved ${formatTime(new Date())}`);
    await navigate(it.url);
  };

  return (
    <form
      className="stack-large"
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void send();
      }}
    >
      {conflict && <ChangedMeanwhile title={it.title} text={`${whenWords(it)}\n\n${it.description}`} />}
      {save.failure && !conflict && <ErrorSummary key={attempt} {...save.failure} />}
      <EventFields
        value={now}
        errors={save.failure?.fields ?? {}}
        onChange={(part: Partial<EventDraft>) => change({ ...now, ...part })}
      />
      {it.otherDates.length > 0 && <WhichDates following={following} onFollowing={setFollowing} />}
      <div className="row">
        <Button type="submit" busy={save.busy} busyLabel="Saving…">
          {conflict ? 'Save mine instead' : 'Save'}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            drop();
            void navigate(it.url);
          }}
        >
          {conflict ? 'Keep the other wording' : 'Cancel'}
        </Button>
      </div>
    </form>
  );
}
