import { graphql } from '@knowledge-hub/schema';
import { focusPageHeading } from '../app/focusNext.ts';
import { useCommand } from '../app/useCommand.ts';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { formatCount } from '../ui/format.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { useStatus } from '../ui/Status.tsx';
import { AdministrationTabs } from './AdministrationTabs.tsx';
import { OnlyFor } from '../app/OnlyFor.tsx';
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
    <OnlyFor able="administer" label="Stuck jobs">
      <ParkedJobs />
    </OnlyFor>
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
      <PagedList
        list={list}
        noun="jobs"
        waiting={{ cards: 4 }}
        empty={
          <EmptyState title="Nothing is stuck">
            <p>
              A job that fails is tried again by itself for some hours. If it still fails, it waits here, with the
              reason.
            </p>
          </EmptyState>
        }
      >
        {(nodes) => (
          <ul className="administration-rows">
            {nodes.map((job) => (
              <li key={job.id}>
                <ParkedJobRow job={job} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </div>
  );
}
