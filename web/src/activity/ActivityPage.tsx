import { graphql } from '@knowledge-hub/schema';
import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { NotThere } from '../app/NotThere.tsx';
import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { formatCount, formatDate, formatTime } from '../ui/format.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { ActivityTables } from './ActivityTables.tsx';
import { DownloadActivity } from './DownloadActivity.tsx';
import { QuestionsPicture } from './QuestionsPicture.tsx';
import './activity.css';

const ActivityQuery = graphql(`
  query CommunityActivity($slug: String!) {
    community(slug: $slug) {
      id
      slug
      name
      url
      viewerCan {
        facilitate
      }
      activity {
        month
        questions
        answeredSoon
        answered
        threads
        crossed
        countedAt
        ...ActivityTables
      }
    }
  }
`);

const spans = [12, 24];

/** What came of a community, month by month, for those who facilitate it. */
export function ActivityPage() {
  const { slug = '' } = useParams();
  const [search] = useSearchParams();
  const span = search.get('months') === '24' ? 24 : 12;
  const [{ data, error }, reload] = useQuery({ query: ActivityQuery, variables: { slug } });
  if (error && !data)
    return <LoadFailure page error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <div className="page waiting">
        <Skeleton title cards={4} label="Loading the figures" />
      </div>
    );
  const it = data.community;
  if (!it?.viewerCan.facilitate) return <NotThere />;
  const months = it.activity.slice(0, span);
  const [present] = months;
  return (
    <div className="page activity-page">
      <PageHeader
        above={
          <Breadcrumbs
            trail={[
              { to: '/communities', label: 'Communities' },
              { to: it.url, label: it.name },
              { to: `${it.url}/facilitate`, label: 'Facilitate' },
            ]}
          />
        }
        title="Activity"
        sentence="Whether people get answers here, and how far it reaches. Only its facilitators see this."
      />
      {present ? (
        <>
          <Tabs
            label="How far back"
            tabs={spans.map((each) => ({
              to: each === 12 ? `${it.url}/activity` : `${it.url}/activity?months=${each}`,
              label: `${each} months`,
              current: each === span,
            }))}
          />
          <p className="lead activity-summary">{summaryOf(months)}</p>
          <QuestionsPicture months={months} />
          <ActivityTables months={months} />
          <div className="activity-foot">
            <DownloadActivity id={it.id} slug={it.slug} months={months.length} />
            <p className="muted small">
              Counted on {formatDate(present.countedAt)} at {formatTime(present.countedAt)}. The last four months are
              counted again each hour, the others once a day. Months are those of London.
            </p>
          </div>
        </>
      ) : (
        <EmptyState title="Not counted yet">
          <p>The figures of a new community come within a quarter of an hour. Look again later.</p>
        </EmptyState>
      )}
    </div>
  );
}

type Summed = { questions: number; answeredSoon: number; answered: number; threads: number; crossed: number };

/** What the months say together, in a sentence. */
function summaryOf(months: readonly Summed[]): string {
  const sum = (name: keyof Summed) => months.reduce((total, month) => total + month[name], 0);
  const [questions, open, crossed] = [sum('questions'), sum('questions') - sum('answered'), sum('crossed')];
  const over = `In the last ${months.length} months`;
  if (questions === 0) return `${over} nobody asked a question here.`;
  const waiting = open === 0 ? 'none waits now' : `${open} ${open === 1 ? 'waits' : 'wait'} now`;
  return `${over} people asked ${formatCount(questions, 'question')}: ${sum('answeredSoon')} had an answer within three days, and ${waiting}. ${
    crossed === 0 ? 'No discussion' : formatCount(crossed, 'discussion')
  } brought a reply from another council.`;
}
