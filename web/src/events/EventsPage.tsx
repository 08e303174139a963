import { useSearchParams } from 'react-router';
import { useSignInPath, useViewer } from '../app/session.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Missing } from '../ui/Missing.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { CalendarFeeds } from './CalendarFeeds.tsx';
import { EventList } from './EventList.tsx';
import './events.css';

const parts = {
  mine: { label: 'Coming up', filter: { time: 'UPCOMING', mine: true } },
  all: { label: 'All you can come to', filter: { time: 'UPCOMING' } },
  past: { label: 'Over', filter: { time: 'PAST', mine: true } },
} as const;
type Part = keyof typeof parts;

const nothing: Record<Part, { title: string; words: string }> = {
  mine: {
    title: 'Nothing is coming up',
    words: 'Here is what your communities plan, and what you have booked elsewhere.',
  },
  all: { title: 'No events are planned', words: 'Facilitators plan events in their communities.' },
  past: { title: 'Nothing yet', words: 'What is over stays here, with its slides and notes.' },
};

export function EventsPage() {
  const { viewer, loading } = useViewer();
  const signIn = useSignInPath();
  const [params] = useSearchParams();
  const asked = params.get('tab') ?? '';
  const part: Part = asked in parts ? (asked as Part) : 'mine';
  if (loading)
    return (
      <div className="page waiting">
        <Skeleton title cards={4} label="Loading events" />
      </div>
    );
  if (!viewer)
    return (
      <Missing title="Sign in to see events">
        <p>Events are for people of the sector: sign in to see what your communities plan.</p>
        <LinkButton to={signIn}>Sign in</LinkButton>
      </Missing>
    );
  return (
    <div className="page">
      <PageHeader title="Events" sentence="What your communities plan, and what you have booked." />
      <div className="with-side">
        <div>
          <Tabs
            label="Which events"
            tabs={Object.entries(parts).map(([name, { label }]) => ({
              to: name === 'mine' ? '.' : `?tab=${name}`,
              label,
              current: name === part,
            }))}
          />
          <section className="events-panel" aria-label={parts[part].label}>
            <EventList
              key={part}
              filter={parts[part].filter}
              heading={2}
              empty={
                <EmptyState
                  title={nothing[part].title}
                  action={
                    <LinkButton look="secondary" to="/communities">
                      Find a community
                    </LinkButton>
                  }
                >
                  <p>{nothing[part].words}</p>
                </EmptyState>
              }
            />
          </section>
        </div>
        <CalendarFeeds />
      </div>
    </div>
  );
}
