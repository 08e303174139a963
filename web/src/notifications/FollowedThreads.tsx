import { graphql } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { FollowThread } from './FollowThread.tsx';

const FollowedThreadsQuery = graphql(`
  query FollowedThreads($after: String) {
    viewer {
      id
      followedThreads(first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            thread {
              id
              title
              url
              about {
                id
                title
              }
              ...FollowThread
            }
          }
        }
      }
    }
  }
`);

/** Discussions for which one chose what to be told. */
export function FollowedThreads() {
  const list = usePages(FollowedThreadsQuery, {}, (data) => data.viewer?.followedThreads, { param: 'threads' });
  return (
    <PagedList
      list={list}
      noun="discussions"
      what="Your choices for discussions"
      empty={
        <p className="muted">None so far. You follow those you write in; on the page of any other you can choose.</p>
      }
    >
      {(followed) => (
        <ul className="followed">
          {followed.map(({ thread }) => (
            <li key={thread.id}>
              <h3>
                <Link to={thread.url}>{thread.title}</Link>
                <span className="followed-place">{thread.about.title}</span>
              </h3>
              <FollowThread
                thread={thread}
                label={
                  <>
                    This discussion<span className="visually-hidden">: {thread.title}</span>
                  </>
                }
              />
            </li>
          ))}
        </ul>
      )}
    </PagedList>
  );
}
