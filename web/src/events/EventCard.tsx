import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { DemonstrationTag } from '../subjects/DemonstrationTag.tsx';
import { KindIcon } from '../subjects/KindIcon.tsx';
import type { CardProps } from '../subjects/SubjectCard.tsx';
import { Card } from '../ui/Card.tsx';
import { Tag } from '../ui/Tag.tsx';
import { hasPassed, whenWords, zoneWords } from './eventTimes.ts';
import { placesWords, whereWords } from './eventWords.ts';

const EventCardFields = graphql(`
  fragment EventCard on Event {
    title
    url
    startsAt
    endsAt
    timeZone
    place
    online
    capacity
    bookedCount
    cancelledAt
    demonstration
    viewerBooking {
      status
    }
    community {
      id
      title
    }
  }
`);

/** An event in a list; `place={false}` where the list itself says whose it is. */
export function EventCard({
  event,
  found,
  heading,
  place = true,
}: { event: FragmentType<typeof EventCardFields>; place?: boolean } & CardProps) {
  const it = readFragment(EventCardFields, event);
  const over = hasPassed(it.endsAt);
  return (
    <Card
      to={it.url}
      title={found?.title ?? it.title}
      {...(heading ? { heading } : {})}
      above={
        <>
          <KindIcon kind="EVENT" />
          {it.cancelledAt && <Tag tone="danger">Called off</Tag>}
          {!it.cancelledAt && over && <Tag>Over</Tag>}
          {!it.cancelledAt && it.viewerBooking?.status === 'BOOKED' && <Tag tone="success">You have a place</Tag>}
          {!it.cancelledAt && it.viewerBooking?.status === 'WAITING' && <Tag tone="warning">You are waiting</Tag>}
          <DemonstrationTag shown={it.demonstration} />
        </>
      }
      text={found?.text ?? `${whenWords(it)} (${zoneWords(it.timeZone)})`}
      below={
        <>
          {found && <span>{whenWords(it)}</span>}
          {place && <span>{it.community.title}</span>}
          {whereWords(it) && <span>{whereWords(it)}</span>}
          {!it.cancelledAt && !over && placesWords(it) && <span>{placesWords(it)}</span>}
        </>
      }
    />
  );
}
