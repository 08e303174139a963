import { Copy } from 'lucide-react';
import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { AskOnce } from '../app/AskOnce.tsx';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { formatDate } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';
import { TextField } from '../ui/TextField.tsx';

const CalendarFeedFields = graphql(`
  fragment CalendarFeed on CalendarFeed {
    id
    url
    since
    community {
      id
      title
    }
  }
`);

const Renew = graphql(`
  mutation RenewCalendarFeed($id: ID!) {
    renewCalendarFeed(id: $id) {
      id
      url
    }
  }
`);

const Revoke = graphql(`
  mutation RevokeCalendarFeed($id: ID!) {
    revokeCalendarFeed(id: $id)
  }
`);

/** One secret address, and what can be done with it. */
export function CalendarFeed({ feed }: { feed: FragmentType<typeof CalendarFeedFields> }) {
  const { id, url, since, community } = readFragment(CalendarFeedFields, feed);
  const [asking, setAsking] = useState<'renew' | 'revoke' | null>(null);
  const renew = useCommand(Renew);
  const revoke = useCommand(Revoke);
  const say = useStatus();
  const name = community ? community.title : 'All my events';
  const copy = async () => {
    await navigator.clipboard.writeText(url).then(
      () => say('Address copied'),
      () => say('Select the address and copy it'),
    );
  };
  const confirmRenewal = async () => {
    if (!(await renew.run({ id }))) return;
    setAsking(null);
    say('There is a new address');
  };
  const confirmEnd = async () => {
    if (!(await revoke.run({ id }))) return;
    setAsking(null);
    document.getElementById('calendars')?.focus();
    say('The address leads nowhere any more');
  };
  return (
    <section className="calendar-feed" aria-label={name}>
      <h3>{name}</h3>
      <TextField
        name={`feed-${id}`}
        label="Secret address"
        hint={`Since ${formatDate(since)}. Whoever has it can read what you can.`}
        readOnly
        value={url}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="row">
        <Button look="secondary" icon={<Copy aria-hidden="true" />} onClick={() => void copy()}>
          Copy
        </Button>
        <Button look="quiet" onClick={() => setAsking('renew')}>
          New address
        </Button>
        <Button look="quiet" onClick={() => setAsking('revoke')}>
          Stop
        </Button>
      </div>
      {asking === 'renew' && (
        <AskOnce
          title="Take a new address?"
          confirm="Take a new one"
          command={renew}
          onConfirm={() => void confirmRenewal()}
          onClose={() => setAsking(null)}
        >
          <p>The present one leads nowhere from then on: calendars that use it need the new one.</p>
        </AskOnce>
      )}
      {asking === 'revoke' && (
        <AskOnce
          title={`Stop the calendar “${name}”?`}
          confirm="Stop it"
          look="danger"
          command={revoke}
          onConfirm={() => void confirmEnd()}
          onClose={() => setAsking(null)}
        >
          <p>Calendars that use its address find nothing there any more.</p>
        </AskOnce>
      )}
    </section>
  );
}
