import { graphql } from '@knowledge-hub/schema';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { NotThere } from '../app/NotThere.tsx';
import { useViewer } from '../app/session.tsx';
import { usePages } from '../app/usePages.ts';
import { CurateTabs } from '../curation/CurateTabs.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { formatCount } from '../ui/format.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Pager } from '../ui/Pager.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { QueueTable } from './reviewing/QueueTable.tsx';

const ReviewQueueQuery = graphql(`
  query ReviewQueuePage($after: String) {
    reviewQueue(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...QueuedStudy
        }
      }
    }
  }
`);

/** Every study that waits for a reviewer, the longest waiting first; for others there is no such page. */
export function ReviewQueuePage() {
  const { viewer, loading } = useViewer();
  const reviewer = viewer?.viewerCan.reviewCaseStudies ?? false;
  const list = usePages(ReviewQueueQuery, {}, (data) => data.reviewQueue, { pause: viewer !== null && !reviewer });
  if (!loading && viewer && !reviewer) return <NotThere />;
  if (list.error && list.nodes.length === 0)
    return <LoadFailure page error={list.error} what="The review queue" onRetry={list.reload} />;
  if (loading || list.loading)
    return (
      <div className="page study-waiting">
        <Skeleton title cards={4} label="Review queue" />
      </div>
    );
  return (
    <div className="page">
      <CurateTabs />
      <PageHeader
        title="Review queue"
        sentence={
          list.totalCount === 0
            ? 'Nothing waits.'
            : `${formatCount(list.totalCount, 'study waits', 'studies wait')}, the longest first.`
        }
      />
      {list.nodes.length === 0 ? (
        <EmptyState title="All done">
          <p>
            What councils submit appears here. Nobody reviews their own council’s work, so some may wait for a
            colleague.
          </p>
        </EmptyState>
      ) : (
        <>
          <QueueTable studies={list.nodes} />
          <Pager
            shown={list.nodes.length}
            total={list.totalCount}
            noun="studies"
            hasMore={list.hasMore}
            busy={list.loadingMore}
            onMore={list.showMore}
          />
        </>
      )}
    </div>
  );
}
