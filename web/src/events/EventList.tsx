import type { ReactNode } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { EventCard } from './EventCard.tsx';

const EventListQuery = graphql(`
  query EventList($filter: EventFilter, $after: String) {
    events(filter: $filter, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...EventCard
        }
      }
    }
  }
`);

type Filter = { time: 'UPCOMING' | 'PAST'; communityId?: string; mine?: boolean };
type Props = { filter: Filter; place?: boolean; heading?: 2 | 3; empty: ReactNode };

/** Events, the soonest first, or of those that are over the latest. */
export function EventList({ filter, place = true, heading = 3, empty }: Props) {
  const list = usePages(EventListQuery, { filter }, (data) => data.events);
  return (
    <PagedList list={list} noun="events" what="The events" waiting={{ cards: 4 }} empty={empty}>
      {(nodes) => (
        <ul className="cards">
          {nodes.map((event) => (
            <li key={event.id}>
              <EventCard event={event} place={place} heading={heading} />
            </li>
          ))}
        </ul>
      )}
    </PagedList>
  );
}
