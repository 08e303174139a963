import { graphql } from '@knowledge-hub/schema';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { PersonLine } from '../people/PersonLine.tsx';
import { formatDate } from '../ui/format.ts';
import { Tag } from '../ui/Tag.tsx';
import { DownloadBookings } from './DownloadBookings.tsx';

const EventPeopleQuery = graphql(`
  query EventPeople($id: ID!, $after: String) {
    event(id: $id) {
      id
      bookings(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            status
            position
            at
            person {
              id
              ...PersonLine
            }
          }
        }
      }
    }
  }
`);

/** Who comes, and who waits: for those who run the event. */
export function EventPeople({ id, title }: { id: string; title: string }) {
  const list = usePages(EventPeopleQuery, { id }, (data) => data.event?.bookings, { param: 'people' });
  return (
    <section aria-labelledby="people">
      <div className="event-people-head">
        <h2 id="people">Who comes</h2>
        {list.totalCount > 0 && <DownloadBookings id={id} title={title} />}
      </div>
      <PagedList
        list={list}
        noun="people"
        what="The list of people"
        waiting={{ lines: 4 }}
        empty={<p className="muted">Nobody has booked yet. Facilitators alone see this list.</p>}
      >
        {(nodes) => (
          <ul className="event-people">
            {nodes.map((booking) => (
              <li key={booking.id}>
                <PersonLine person={booking.person} after={`booked ${formatDate(booking.at)}`} />
                {booking.status === 'WAITING' && <Tag tone="warning">Waiting, number {booking.position}</Tag>}
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </section>
  );
}
