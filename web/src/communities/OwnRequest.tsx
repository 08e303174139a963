import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useViewer } from '../app/session.tsx';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { formatDate } from '../ui/format.ts';
import { Notice } from '../ui/Notice.tsx';
import { useStatus } from '../ui/Status.tsx';
import { focusPageHeading } from '../app/focusNext.ts';
import { Leave } from './LeaveCommunity.tsx';

const OwnRequestFields = graphql(`
  fragment OwnRequest on Community {
    id
    visibility
    viewerMembership {
      status
      since
      note
      question
    }
  }
`);

/** What stands between the viewer and joining: a request that waits, or an address not confirmed yet. */
export function OwnRequest({ community }: { community: FragmentType<typeof OwnRequestFields> }) {
  const { id, viewerMembership: own } = readFragment(OwnRequestFields, community);
  const { viewer } = useViewer();
  const back = useCommand(Leave);
  const say = useStatus();
  const takeBack = async () => {
    if (!(await back.run({ id }))) return;
    focusPageHeading();
    say('Your request is taken back');
  };
  if (viewer && !viewer.emailVerified)
    return (
      <div className="measure">
        <Notice tone="warning" title="Confirm your e-mail address to join">
          <p>Follow the link that was sent to {viewer.email}.</p>
        </Notice>
      </div>
    );
  if (own?.status !== 'REQUESTED') return null;
  return (
    <div className="measure">
      <Notice title={`You asked to join on ${formatDate(own.since)}`}>
        <p>A facilitator will answer. Until then you see what everybody sees.</p>
        {own.note && (
          <p className="muted">
            {own.question ? `${own.question} Your answer` : 'Your note'}: “{own.note}”
          </p>
        )}
        <p>
          <Button look="secondary" busy={back.busy} busyLabel="Taking back…" onClick={() => void takeBack()}>
            Take the request back
          </Button>
        </p>
        {back.failure && <p role="alert">{back.failure.message}</p>}
      </Notice>
    </div>
  );
}
