import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { formatDate, formatTime } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';
import { TextAreaField } from '../ui/TextField.tsx';
import './messages.css';

const MessageFields = graphql(`
  fragment Message on Message {
    id
    body
    sentAt
    reportedAt
    sender {
      id
      name
    }
  }
`);

const Report = graphql(`
  mutation ReportMessage($id: ID!, $reason: String!) {
    reportMessage(id: $id, reason: $reason) {
      id
    }
  }
`);

/** One message; its reader may show it to the administrators. */
export function Message({ message, me }: { message: FragmentType<typeof MessageFields>; me: string }) {
  const it = readFragment(MessageFields, message);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const report = useCommand(Report);
  const say = useStatus();
  const own = it.sender.id === me;
  const when = `${formatDate(it.sentAt)}, ${formatTime(it.sentAt)}`;
  const send = async () => {
    if (!(await report.run({ id: it.id, reason }))) return;
    setOpen(false);
    say('The administrators have been told');
  };
  return (
    <article aria-label={`${own ? 'You' : it.sender.name}, ${when}`} className="message">
      <p>
        <strong>{own ? 'You' : it.sender.name}</strong> <span className="muted small">{when}</span>
      </p>
      <p className="message-body">{it.body}</p>
      {!own && it.reportedAt && <p className="muted small">Reported on {formatDate(it.reportedAt)}</p>}
      {!own && !it.reportedAt && (
        <div>
          <Button look="quiet" aria-label={`Report the message of ${when}`} onClick={() => setOpen(true)}>
            Report
          </Button>
        </div>
      )}
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Report this message?"
        foot={
          <>
            <Button busy={report.busy} busyLabel="Sending…" onClick={() => void send()}>
              Show it to the administrators
            </Button>
            <Button look="secondary" onClick={() => setOpen(false)}>
              Not now
            </Button>
          </>
        }
      >
        <TextAreaField
          name="reason"
          label="What is wrong with it"
          hint="Administrators of the hub get the message and what you say here. Who wrote it is not told."
          rows={4}
          error={report.failure?.fields['reason'] ?? report.failure?.message}
          value={reason}
          onValue={setReason}
        />
      </Dialog>
    </article>
  );
}
