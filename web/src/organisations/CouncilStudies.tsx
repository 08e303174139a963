import { graphql } from '@knowledge-hub/schema';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { CaseStudyCard } from '../case-studies/CaseStudyCard.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

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
      <PagedList
        list={list}
        noun="case studies"
        what="The case studies"
        waiting={{ cards: 3 }}
        empty={
          <EmptyState title="No case study yet">
            <p>Nothing by this council has been published on the hub.</p>
          </EmptyState>
        }
      >
        {(nodes) => (
          <ul className="cards">
            {nodes.map((study) => (
              <li key={study.id}>
                <CaseStudyCard study={study} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </section>
  );
}
