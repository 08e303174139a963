import { MessagesSquare } from 'lucide-react';
import { graphql } from '@knowledge-hub/schema';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { ThreadCard } from '../discussions/ThreadCard.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';

const DocumentDiscussionQuery = graphql(`
  query DocumentDiscussion($id: ID!, $after: String) {
    document(id: $id) {
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

/** What was asked and said about a document, and the way to ask. */
export function DocumentDiscussion({ id }: { id: string }) {
  const list = usePages(DocumentDiscussionQuery, { id }, (data) => data.document?.threads);
  return (
    <section className="document-discussion no-print" aria-labelledby="discussion">
      <div className="row document-discussion-head">
        <h2 id="discussion">Discussion</h2>
        {list.data?.document?.viewerCan.discuss && (
          <LinkButton to={`/threads/new?about=${id}`} look="secondary" icon={<MessagesSquare aria-hidden="true" />}>
            Start a discussion
          </LinkButton>
        )}
      </div>
      <PagedList
        list={list}
        noun="discussions"
        what="The discussion"
        waiting={{ cards: 1 }}
        empty={<p className="muted">Nobody has asked about this document yet.</p>}
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
    </section>
  );
}
