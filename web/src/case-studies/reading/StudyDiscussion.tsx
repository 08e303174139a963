import { MessagesSquare } from 'lucide-react';
import { graphql } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { useSignInPath, useViewer } from '../../app/session.tsx';
import { PagedList } from '../../app/PagedList.tsx';
import { usePages } from '../../app/usePages.ts';
import { ThreadCard } from '../../discussions/ThreadCard.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';

const StudyDiscussionQuery = graphql(`
  query StudyDiscussion($slug: String!, $after: String) {
    caseStudy(slug: $slug) {
      id
      viewerCan {
        discuss
      }
      threads(first: 10, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...ThreadCard
          }
        }
      }
    }
  }
`);

/** What was asked and said about a study, and the way to ask. */
export function StudyDiscussion({ id, slug }: { id: string; slug: string }) {
  const { viewer } = useViewer();
  const signIn = useSignInPath();
  const list = usePages(StudyDiscussionQuery, { slug }, (data) => data.caseStudy?.threads);
  const mayDiscuss = list.data?.caseStudy?.viewerCan.discuss;
  return (
    <section className="study-part no-print" id="discussion" aria-labelledby="discussion-heading">
      <div className="row study-part-head">
        <h2 id="discussion-heading">Discussion</h2>
        {mayDiscuss && (
          <LinkButton to={`/threads/new?about=${id}`} look="secondary" icon={<MessagesSquare aria-hidden="true" />}>
            Start a discussion
          </LinkButton>
        )}
      </div>
      <PagedList
        list={list}
        noun="discussions"
        what="The discussion"
        waiting={{ cards: 2 }}
        empty={<p className="muted">Nobody has asked about this study yet.</p>}
      >
        {(threads) => (
          <ul className="cards">
            {threads.map((thread) => (
              <li key={thread.id}>
                <ThreadCard thread={thread} heading={3} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
      {!viewer && (
        <p>
          <Link to={signIn}>Sign in</Link> to ask about this study.
        </p>
      )}
    </section>
  );
}
