import { graphql } from '@knowledge-hub/schema';
import { focusPageHeading } from '../app/focusNext.ts';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useCommand } from '../app/useCommand.ts';
import { usePages } from '../app/usePages.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { formatCount } from '../ui/format.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Pager } from '../ui/Pager.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useStatus } from '../ui/Status.tsx';
import { AdministrationTabs } from './AdministrationTabs.tsx';
import { AdministratorsOnly } from './AdministratorsOnly.tsx';
import { ParkedJobRow } from './ParkedJobRow.tsx';

const ParkedJobsQuery = graphql(`
  query ParkedJobsPage($after: String) {
    parkedJobs(first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...ParkedJobRow
        }
      }
    }
  }
`);

const RetryParkedJobs = graphql(`
  mutation RetryParkedJobs {
    retryParkedJobs
  }
`);

export function ParkedJobsPage() {
  return (
    <AdministratorsOnly label="Stuck jobs">
      <ParkedJobs />
    </AdministratorsOnly>
  );
}

/** Mails, and news for the search, that were tried again and again and then given up. */
function ParkedJobs() {
  const list = usePages(ParkedJobsQuery, {}, (data) => data.parkedJobs);
  const retryAll = useCommand(RetryParkedJobs);
  const say = useStatus();
  const retry = async () => {
    const done = await retryAll.run({});
    if (!done) return;
    focusPageHeading();
    say(`${formatCount(done.retryParkedJobs, 'job is', 'jobs are')} tried again`);
  };
  return (
    <div className="page">
      <AdministrationTabs />
      <PageHeader
        title="Stuck jobs"
        sentence="Mails, and changes on their way into the search, that failed too often to be tried again by themselves."
        action={
          list.totalCount > 1 && (
            <Button look="secondary" busy={retryAll.busy} busyLabel="Trying…" onClick={() => void retry()}>
              Try all again
            </Button>
          )
        }
      />
      {retryAll.failure && <p role="alert">{retryAll.failure.message}</p>}
      {list.loading ? (
        <Skeleton cards={4} label="Stuck jobs" />
      ) : list.error && list.nodes.length === 0 ? (
        <LoadFailure error={list.error} onRetry={list.reload} what="The list" />
      ) : list.nodes.length === 0 ? (
        <EmptyState title="Nothing is stuck">
          <p>
            A job that fails is tried again by itself for some hours. If it still fails, it waits here, with the reason.
          </p>
        </EmptyState>
      ) : (
        <ul className="administration-rows">
          {list.nodes.map((job) => (
            <li key={job.id}>
              <ParkedJobRow job={job} />
            </li>
          ))}
        </ul>
      )}
      <Pager
        shown={list.nodes.length}
        total={list.totalCount}
        noun="jobs"
        hasMore={list.hasMore}
        busy={list.loadingMore}
        onMore={list.showMore}
      />
    </div>
  );
}
