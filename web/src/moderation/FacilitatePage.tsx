import { graphql } from '@knowledge-hub/schema';
import { useParams } from 'react-router';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { NotThere } from '../app/NotThere.tsx';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ReportedPost } from './ReportedPost.tsx';

const FacilitateQuery = graphql(`
  query FacilitatePage($slug: String!, $after: String) {
    community(slug: $slug) {
      id
      name
      url
      viewerCan {
        facilitate
      }
      reportedPosts(first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...ReportedPost
          }
        }
      }
    }
  }
`);

/** What waits for those who facilitate a community. */
export function FacilitatePage() {
  const { slug = '' } = useParams();
  const list = usePages(FacilitateQuery, { slug }, (data) => data.community?.reportedPosts);
  const community = list.data?.community;
  if (list.error && !community) return <LoadFailure page error={list.error} onRetry={list.reload} />;
  if (!list.data)
    return (
      <div className="page waiting">
        <Skeleton title cards={4} label="Loading your work list" />
      </div>
    );
  if (!community?.viewerCan.facilitate) return <NotThere />;
  return (
    <div className="page">
      <PageHeader
        above={
          <Breadcrumbs
            trail={[
              { to: '/communities', label: 'Communities' },
              { to: community.url, label: community.name },
            ]}
          />
        }
        title="Facilitate"
        sentence="What waits for you, and what you did."
        action={
          <LinkButton look="secondary" to={`${community.url}/log`}>
            Moderation log
          </LinkButton>
        }
      />
      <section aria-labelledby="community-panel">
        <h2 id="community-panel" tabIndex={-1}>
          Reported
        </h2>
        <PagedList
          list={list}
          noun="reports"
          what="What was reported"
          waiting={{ cards: 2 }}
          empty={
            <EmptyState title="Nothing is reported">
              <p>What members report waits here until a facilitator has decided.</p>
            </EmptyState>
          }
        >
          {(posts) => (
            <ul className="cards">
              {posts.map((post) => (
                <li key={post.id}>
                  <ReportedPost post={post} />
                </li>
              ))}
            </ul>
          )}
        </PagedList>
      </section>
    </div>
  );
}
