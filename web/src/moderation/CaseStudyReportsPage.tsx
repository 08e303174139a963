import { graphql } from '@knowledge-hub/schema';
import { OnlyFor } from '../app/OnlyFor.tsx';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { CurateTabs } from '../curation/CurateTabs.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { ReportedPost } from './ReportedPost.tsx';

const CaseStudyReportsQuery = graphql(`
  query CaseStudyReports($after: String) {
    reportsOnCaseStudies(first: 20, after: $after) {
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
`);

/** What was reported of what people say about case studies: curators decide. */
export const CaseStudyReportsPage = () => (
  <OnlyFor able="curate" label="Loading reports">
    <CaseStudyReports />
  </OnlyFor>
);

function CaseStudyReports() {
  const list = usePages(CaseStudyReportsQuery, {}, (data) => data.reportsOnCaseStudies);
  return (
    <div className="page">
      <PageHeader title="Reports" sentence="What people report of discussions about case studies. You decide." />
      <CurateTabs />
      <h2 id="community-panel" className="visually-hidden" tabIndex={-1}>
        What waits
      </h2>
      <PagedList
        list={list}
        noun="reports"
        what="The list of reports"
        waiting={{ cards: 3 }}
        empty={
          <EmptyState title="Nothing was reported">
            <p>What people report of discussions about case studies waits here until a curator has decided.</p>
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
    </div>
  );
}
