import { graphql } from '@knowledge-hub/schema';
import { PagedList } from '../app/PagedList.tsx';
import { useSearchParams } from 'react-router';
import { usePages } from '../app/usePages.ts';
import { MarkAllRead } from '../discussions/MarkAllRead.tsx';
import { ThreadListControls } from '../discussions/ThreadListControls.tsx';
import { readThreadList } from '../discussions/threadList.ts';
import { ThreadCard } from '../discussions/ThreadCard.tsx';
import { UnreadMark } from '../discussions/UnreadMark.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { formatCount } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';

export const CommunityThreadsQuery = graphql(`
  query CommunityThreads($slug: String!, $after: String, $form: ThreadForm, $unanswered: Boolean, $sort: ThreadSort!) {
    community(slug: $slug) {
      id
      unreadThreadCount
      threads(first: 20, after: $after, form: $form, unanswered: $unanswered, sort: $sort) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...ThreadCard
            ...UnreadMark
          }
        }
      }
    }
  }
`);

/** The discussions of a community, pinned first; `startIn` is its id for whoever may start one. */
export function CommunityThreads({ slug, startIn }: { slug: string; startIn: string | null }) {
  const [params] = useSearchParams();
  const asked = readThreadList(params);
  const narrowed = asked.form !== null || asked.unanswered;
  const list = usePages(CommunityThreadsQuery, { slug, ...asked }, (data) => data.community?.threads);
  const community = list.data?.community;
  const start = startIn && (
    <LinkButton
      look={list.totalCount === 0 && !narrowed ? 'primary' : 'secondary'}
      to={`/threads/new?about=${startIn}`}
    >
      Start a discussion
    </LinkButton>
  );
  return (
    <>
      <div className="community-panel-head">
        <h2 id="community-panel" tabIndex={-1}>
          Discussions
        </h2>
        <div className="row">
          {community && (community.unreadThreadCount ?? 0) > 0 && (
            <MarkAllRead aboutId={community.id} next="community-panel" />
          )}
          {(narrowed || list.totalCount > 0) && start}
        </div>
      </div>
      {(narrowed || list.totalCount > 1) && (
        <ThreadListControls
          sort={asked.sort}
          count={narrowed && !list.loading ? formatCount(list.totalCount, 'discussion') : ''}
        />
      )}
      <PagedList
        list={list}
        noun="discussions"
        what="The discussions"
        waiting={{ cards: 5 }}
        empty={
          narrowed ? (
            <EmptyState title={asked.unanswered ? 'Every question has an answer' : 'Nothing of this sort here yet'} />
          ) : (
            <EmptyState title="Nothing has been asked here yet" action={start}>
              <p>{startIn ? 'A first question brings the first answers.' : 'Join to start the first discussion.'}</p>
            </EmptyState>
          )
        }
      >
        {(nodes) => (
          <ul className="cards">
            {nodes.map((thread) => (
              <li key={thread.id}>
                <ThreadCard thread={thread} place={false} news={<UnreadMark thread={thread} />} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </>
  );
}
