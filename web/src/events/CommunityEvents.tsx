import { graphql } from '@knowledge-hub/schema';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useViewer } from '../app/session.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { CalendarFeed } from './CalendarFeed.tsx';
import { EventList } from './EventList.tsx';
import { Subscribe } from './Subscribe.tsx';
import './events.css';

const CommunityCalendarQuery = graphql(`
  query CommunityCalendar {
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

/** What a community plans, and what is over; `plan` for those who may plan. */
export function CommunityEvents({ id, plan }: { id: string; plan: boolean }) {
  const { viewer } = useViewer();
  const [params] = useSearchParams();
  const past = params.get('time') === 'past';
  const [{ data }] = useQuery({ query: CommunityCalendarQuery, pause: !viewer });
  const feed = data?.viewer?.calendarFeeds.find(({ community }) => community?.id === id);
  const action = plan && <LinkButton to={`/events/new?community=${id}`}>Plan an event</LinkButton>;
  return (
    <>
      <div className="community-panel-head">
        <h2 id="community-panel">{past ? 'Events that are over' : 'Events'}</h2>
        {!past && action}
      </div>
      <EventList
        key={String(past)}
        filter={{ time: past ? 'PAST' : 'UPCOMING', communityId: id }}
        place={false}
        empty={
          <EmptyState title={past ? 'Nothing is over yet' : 'Nothing is planned'}>
            <p>
              {past
                ? 'What took place stays here, with its slides and notes.'
                : plan
                  ? 'A short call with one question draws people together.'
                  : 'Facilitators plan events; what is over is listed below.'}
            </p>
          </EmptyState>
        }
      />
      <p className="events-more">
        <Link to={past ? '?tab=events' : '?tab=events&time=past'} preventScrollReset>
          {past ? 'Events to come' : 'Events that are over'}
        </Link>
      </p>
      {viewer && !past && (
        <div className="events-subscribe">
          {feed ? (
            <CalendarFeed feed={feed} />
          ) : (
            data && <Subscribe communityId={id}>Follow these events in your own calendar</Subscribe>
          )}
        </div>
      )}
    </>
  );
}
