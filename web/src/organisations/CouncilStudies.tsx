import { graphql } from '@knowledge-hub/schema';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { usePages } from '../app/usePages.ts';
import { CaseStudyCard } from '../case-studies/CaseStudyCard.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Pager } from '../ui/Pager.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

const CouncilStudiesQuery = graphql(`
  query CouncilStudies($slug: String!, $after: String) {
    organisation(slug: $slug) {
      id
      caseStudies(first: 10, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...CaseStudyCard
          }
        }
      }
    }
  }
`);

/** What this council has shared, newest first. */
export function CouncilStudies({ slug }: { slug: string }) {
  const list = usePages(CouncilStudiesQuery, { slug }, (data) => data.organisation?.caseStudies);
  return (
    <section aria-labelledby="studies">
      <h2 id="studies" className="council-part">
        Case studies
      </h2>
      {list.loading ? (
        <Skeleton cards={3} />
      ) : list.error && list.nodes.length === 0 ? (
        <LoadFailure error={list.error} onRetry={list.reload} what="The case studies" />
      ) : list.nodes.length === 0 ? (
        <EmptyState title="No case study yet">
          <p>Nothing by this council has been published on the hub.</p>
        </EmptyState>
      ) : (
        <ul className="cards">
          {list.nodes.map((study) => (
            <li key={study.id}>
              <CaseStudyCard study={study} />
            </li>
          ))}
        </ul>
      )}
      <Pager
        shown={list.nodes.length}
        total={list.totalCount}
        noun="case studies"
        hasMore={list.hasMore}
        busy={list.loadingMore}
        onMore={list.showMore}
      />
    </section>
  );
}
