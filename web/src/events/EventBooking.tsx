import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { AskOnce } from '../app/AskOnce.tsx';
import { useSignInPath, useViewer } from '../app/session.tsx';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { useStatus } from '../ui/Status.tsx';
import { hasPassed } from './eventTimes.ts';

const EventBookingFields = graphql(`
  fragment EventBooking on Event {
    id
    capacity
    bookedCount
    waitingCount
    cancelledAt
    startsAt
    viewerBooking {
      status
      position
    }
    viewerCan {
      book
      cancelBooking
    }
  }
`);

const Book = graphql(`
  mutation BookEvent($id: ID!, $key: String) {
    bookEvent(id: $id, idempotencyKey: $key) {
      id
      viewerBooking {
        status
        position
      }
    }
  }
`);

const GiveUp = graphql(`
  mutation CancelEventBooking($id: ID!) {
    cancelEventBooking(id: $id) {
      id
    }
  }
`);

/** One's own place: taken, waited for, given up. */
export function EventBooking({ event }: { event: FragmentType<typeof EventBookingFields> }) {
  const it = readFragment(EventBookingFields, event);
  const { viewer, loading } = useViewer();
  const signIn = useSignInPath();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [asking, setAsking] = useState(false);
  const book = useCommand(Book);
  const giveUp = useCommand(GiveUp);
  const say = useStatus();
  const own = it.viewerBooking;
  const full = it.capacity != null && it.bookedCount >= it.capacity;

  const take = async () => {
    const data = await book.run({ id: it.id, key });
    if (!data) return;
    setKey(crypto.randomUUID());
    say(data.bookEvent.viewerBooking?.status === 'WAITING' ? 'You are in the queue' : 'You have a place');
  };
  const leave = async () => {
    if (!(await giveUp.run({ id: it.id }))) return;
    setAsking(false);
    say(own?.status === 'WAITING' ? 'You have left the queue' : 'Your place is free for somebody else');
  };

  if (it.cancelledAt) return null;
  return (
    <section className="event-booking no-print" aria-live="polite">
      <h2>{headingOf(own, hasPassed(it.startsAt), full)}</h2>
      {own?.status === 'WAITING' && (
        <p>
          You are number {own.position} in line. As soon as a place is free for you it is yours, and we tell you here
          and by mail.
        </p>
      )}
      {own?.status === 'BOOKED' && it.viewerCan.cancelBooking && (
        <p>We remind you the day before, and an hour before.</p>
      )}
      {it.viewerCan.book && (
        <>
          {full && <p>Join the queue: when a place comes free, it goes to whoever waits longest.</p>}
          <Button busy={book.busy} busyLabel="Booking…" onClick={() => void take()}>
            {full ? 'Join the queue' : 'Book a place'}
          </Button>
        </>
      )}
      {it.viewerCan.cancelBooking && (
        <Button look="secondary" onClick={() => setAsking(true)}>
          {own?.status === 'WAITING' ? 'Leave the queue' : 'Give up my place'}
        </Button>
      )}
      {!viewer && !loading && <LinkButton to={signIn}>Sign in to book</LinkButton>}
      {book.failure && <p role="alert">{book.failure.message}</p>}
      {asking && (
        <AskOnce
          title={own?.status === 'WAITING' ? 'Leave the queue?' : 'Give up your place?'}
          confirm={own?.status === 'WAITING' ? 'Leave the queue' : 'Give it up'}
          command={giveUp}
          onConfirm={() => void leave()}
          onClose={() => setAsking(false)}
        >
          <p>
            {it.waitingCount > 0
              ? 'People are waiting: if you come back later, you stand behind them.'
              : 'You can book again for as long as there are places.'}
          </p>
        </AskOnce>
      )}
    </section>
  );
}

const headingOf = (own: { status: string } | null | undefined, begun: boolean, full: boolean) => {
  if (own?.status === 'BOOKED') return begun ? 'You had a place' : 'You have a place';
  if (own?.status === 'WAITING') return begun ? 'No place came free' : 'You are in the queue';
  if (begun) return 'Booking has closed';
  return full ? 'All places are taken' : 'Come along';
};
