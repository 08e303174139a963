import { graphql } from '@knowledge-hub/schema';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { CalendarFeed } from './CalendarFeed.tsx';
import { Subscribe } from './Subscribe.tsx';

const CalendarFeedsQuery = graphql(`
  query CalendarFeeds {
    viewer {
      id
      calendarFeeds {
        id
        community {
          id
        }
        ...CalendarFeed
      }
    }
  }
`);

/** The viewer's calendars by their secret addresses: copied, renewed, taken back. */
export function CalendarFeeds() {
  const [{ data, error }, reload] = useQuery({ query: CalendarFeedsQuery });
  const feeds = data?.viewer?.calendarFeeds ?? [];
  return (
    <aside className="calendar-feeds" aria-label="In your own calendar">
      <h2 id="calendars" tabIndex={-1}>
        In your own calendar
      </h2>
      <p>Outlook, Google and phone calendars can follow these events by a secret address and stay up to date.</p>
      {error && !data && (
        <LoadFailure error={error} what="Your calendars" onRetry={() => reload({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <Skeleton lines={3} label="Loading calendars" />}
      {feeds.length > 0 && (
        <ul className="stack-large">
          {feeds.map((feed) => (
            <li key={feed.id}>
              <CalendarFeed feed={feed} />
            </li>
          ))}
        </ul>
      )}
      {data && !feeds.some(({ community }) => !community) && <Subscribe>Get an address for all my events</Subscribe>}
      {data && <p className="muted">For one community alone, look under Events on its page.</p>}
    </aside>
  );
}
