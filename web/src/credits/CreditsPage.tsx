import { graphql } from '@knowledge-hub/schema';
import { PagedList } from '../app/PagedList.tsx';
import { useSignInPath, useViewer } from '../app/session.tsx';
import { usePages } from '../app/usePages.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Missing } from '../ui/Missing.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { CreditLine } from './CreditLine.tsx';
import './credits.css';

const CreditsQuery = graphql(`
  query CreditsPage($after: String) {
    viewer {
      id
      creditRequests(first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...CreditLine
          }
        }
      }
    }
  }
`);

/** What others would like to tell of what one said; the answer is one's own, and can be changed. */
export function CreditsPage() {
  const { viewer, loading } = useViewer();
  const signIn = useSignInPath();
  const list = usePages(CreditsQuery, {}, (data) => data.viewer?.creditRequests);
  if (loading)
    return (
      <div className="page waiting">
        <Skeleton title cards={2} label="Loading requests" />
      </div>
    );
  if (!viewer)
    return (
      <Missing title="Sign in to answer">
        <p>Whoever would like a case study to tell what you said in a discussion asks you first.</p>
        <LinkButton to={signIn}>Sign in</LinkButton>
      </Missing>
    );
  return (
    <div className="page">
      <PageHeader
        title="Your words in case studies"
        sentence="What you said in a discussion is told elsewhere only if you agree. You can change your answer at any time."
      />
      <h2 className="visually-hidden">Who asks</h2>
      <PagedList
        list={list}
        noun="requests"
        what="The list of requests"
        waiting={{ cards: 2 }}
        empty={
          <EmptyState title="Nobody has asked">
            <p>When somebody would like a case study to tell what you said, you are told and find it here.</p>
          </EmptyState>
        }
      >
        {(credits) => (
          <ul className="cards">
            {credits.map((credit) => (
              <li key={credit.id}>
                <CreditLine credit={credit} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </div>
  );
}
