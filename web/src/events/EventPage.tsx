import { graphql } from '@knowledge-hub/schema';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { FrontBehind } from '../communities/FrontBehind.tsx';
import { Materials } from '../handouts/Materials.tsx';
import { DemonstrationTag } from '../subjects/DemonstrationTag.tsx';
import { KindIcon } from '../subjects/KindIcon.tsx';
import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Prose } from '../ui/Prose.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { CancelEvent } from './CancelEvent.tsx';
import { EventBooking } from './EventBooking.tsx';
import { EventFacts } from './EventFacts.tsx';
import { EventPeople } from './EventPeople.tsx';
import { whenWords } from './eventTimes.ts';
import './events.css';

const EventPageQuery = graphql(`
  query EventPage($id: ID!) {
    event(id: $id) {
      id
      title
      description
      startsAt
      endsAt
      timeZone
      cancelledAt
      cancelReason
      demonstration
      community {
        id
        title
        url
      }
      otherDates {
        id
        url
        startsAt
        endsAt
        timeZone
      }
      viewerCan {
        edit
        cancel
        readBookings
      }
      ...Materials
      ...EventFacts
      ...EventBooking
      ...CancelEvent
    }
  }
`);

export function EventPage() {
  const { id = '' } = useParams();
  const [{ data, error }, reload] = useQuery({ query: EventPageQuery, variables: { id } });
  const event = data?.event;
  if (error && !event)
    return <LoadFailure page error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <div className="page waiting">
        <Skeleton title lines={8} label="Loading event" />
      </div>
    );
  if (!event) return <FrontBehind id={id} what="This event" missing="Event not found" />;
  const { community, viewerCan } = event;
  return (
    <div className="page">
      <PageHeader
        above={
          <Breadcrumbs
            trail={[
              { to: '/communities', label: 'Communities' },
              { to: community.url, label: community.title },
              { to: `${community.url}?tab=events`, label: 'Events' },
            ]}
          />
        }
        title={event.title}
        sentence={whenWords(event)}
        action={
          viewerCan.edit && (
            <LinkButton look="secondary" to={`/events/${event.id}/edit`}>
              Edit
            </LinkButton>
          )
        }
      >
        <p className="event-tags">
          <KindIcon kind="EVENT" />
          <DemonstrationTag shown={event.demonstration} />
        </p>
        {event.cancelledAt && (
          <Notice tone="danger" title="This event was called off">
            {event.cancelReason && <p>{event.cancelReason}</p>}
          </Notice>
        )}
      </PageHeader>
      <div className="with-side event">
        <div className="event-words">
          {event.description && <Prose text={event.description} headings={2} />}
          <Materials event={event} />
          {event.otherDates.length > 0 && (
            <section aria-labelledby="other-dates">
              <h2 id="other-dates">Other dates</h2>
              <ul className="event-dates">
                {event.otherDates.map((other) => (
                  <li key={other.id}>
                    <Link to={other.url}>{whenWords(other)}</Link>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {viewerCan.readBookings && <EventPeople id={event.id} title={event.title} />}
          {viewerCan.cancel && <CancelEvent event={event} />}
        </div>
        <aside className="event-aside" aria-label="Coming to this event">
          <EventBooking event={event} />
          <EventFacts event={event} />
        </aside>
      </div>
    </div>
  );
}
