import { CalendarPlus } from 'lucide-react';
import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { whenHere, whenWords, zoneWords } from './eventTimes.ts';
import { takenWords } from './eventWords.ts';

const EventFactsFields = graphql(`
  fragment EventFacts on Event {
    id
    startsAt
    endsAt
    timeZone
    place
    online
    link
    capacity
    bookedCount
    waitingCount
    community {
      id
      title
      url
    }
  }
`);

/** When, where, for how many, and by whom. */
export function EventFacts({ event }: { event: FragmentType<typeof EventFactsFields> }) {
  const it = readFragment(EventFactsFields, event);
  const here = whenHere(it);
  return (
    <dl className="event-facts">
      <div>
        <dt>When</dt>
        <dd>
          {whenWords(it)} <span className="muted">({zoneWords(it.timeZone)})</span>
          {here && <span className="event-here">Where you are: {here}</span>}
        </dd>
      </div>
      {it.place && (
        <div>
          <dt>Where</dt>
          <dd>{it.place}</dd>
        </div>
      )}
      {it.online && (
        <div>
          <dt>Online</dt>
          <dd>
            {it.link ? (
              <a href={it.link} rel="noreferrer">
                Join online
              </a>
            ) : (
              'The link appears here once you have a place.'
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>Places</dt>
        <dd>{takenWords(it)}</dd>
      </div>
      <div>
        <dt>Planned by</dt>
        <dd>
          <Link to={it.community.url}>{it.community.title}</Link>
        </dd>
      </div>
      <div className="no-print">
        <dt>Calendar</dt>
        <dd>
          <a className="event-file" href={`/events/${it.id}/calendar.ics`} download="event.ics">
            <CalendarPlus aria-hidden="true" /> Add to your calendar
          </a>
        </dd>
      </div>
    </dl>
  );
}
