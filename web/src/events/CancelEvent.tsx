import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { AskOnce } from '../app/AskOnce.tsx';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextAreaField } from '../ui/TextField.tsx';
import { WhichDates } from './WhichDates.tsx';

const CancelEventFields = graphql(`
  fragment CancelEvent on Event {
    id
    bookedCount
    waitingCount
    otherDates {
      id
    }
  }
`);

const Cancel = graphql(`
  mutation CancelEvent($id: ID!, $reason: String, $following: Boolean!) {
    cancelEvent(id: $id, reason: $reason, following: $following) {
      id
    }
  }
`);

/** Calling it off, with a reason for those who wanted to come. */
export function CancelEvent({ event }: { event: FragmentType<typeof CancelEventFields> }) {
  const it = readFragment(CancelEventFields, event);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [following, setFollowing] = useState(false);
  const cancel = useCommand(Cancel);
  const say = useStatus();
  const confirm = async () => {
    if (!(await cancel.run({ id: it.id, reason: reason.trim() || null, following }))) return;
    setAsking(false);
    say('The event is called off');
  };
  const told = it.bookedCount + it.waitingCount;
  return (
    <div className="no-print">
      <Button look="secondary" onClick={() => setAsking(true)}>
        Call this event off
      </Button>
      {asking && (
        <AskOnce
          title="Call this event off?"
          confirm="Call it off"
          look="danger"
          command={cancel}
          onConfirm={() => void confirm()}
          onClose={() => setAsking(false)}
        >
          <p>
            It stays here and says so.{' '}
            {told > 0 ? 'Those who booked or wait are told, here and by mail.' : 'Nobody has booked.'} There is no way
            back.
          </p>
          <TextAreaField
            name="reason"
            label="Reason"
            hint="For those who wanted to come."
            optional
            rows={2}
            maxLength={1000}
            value={reason}
            error={cancel.failure?.fields['reason']}
            onValue={setReason}
          />
          {it.otherDates.length > 0 && <WhichDates following={following} onFollowing={setFollowing} />}
        </AskOnce>
      )}
    </div>
  );
}
