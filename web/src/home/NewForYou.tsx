import { graphql } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { Viewer } from '../app/session.tsx';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { UnreadNews } from '../notifications/UnreadNews.tsx';
import { SubjectCard } from '../subjects/SubjectCard.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Notice } from '../ui/Notice.tsx';

const NewForYouQuery = graphql(`
  query NewForYou($after: String) {
    newForViewer(first: 12, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...SubjectCard
        }
      }
    }
  }
`);

const MineQuery = graphql(`
  query Mine {
    viewer {
      id
      themes {
        slug
        name
      }
      savedSearches(first: 5) {
        edges {
          node {
            id
            name
            url
          }
        }
      }
      memberships {
        id
        status
        community {
          name
          url
        }
      }
    }
  }
`);

/** What has happened in one's communities and themes, and the way to both. */
export function NewForYou({ viewer }: { viewer: Viewer }) {
  const list = usePages(NewForYouQuery, {}, (data) => data.newForViewer);
  return (
    <div className="with-side">
      <section aria-labelledby="new-for-you">
        <NextStep viewer={viewer} />
        <h2 id="new-for-you" className="home-new">
          New for you
        </h2>
        <UnreadNews />
        <PagedList
          list={list}
          noun="new things"
          what="Your list"
          waiting={{ cards: 5 }}
          empty={
            viewer.unreadNotificationCount > 0 ? null : (
              <EmptyState title="Nothing new yet" action={<LinkButton to="/communities">Find a community</LinkButton>}>
                <p>What is said in your communities and published under your themes appears here.</p>
              </EmptyState>
            )
          }
        >
          {(subjects) => (
            <ul className="cards">
              {subjects.map((subject) => (
                <li key={subject.id}>
                  <SubjectCard subject={subject} />
                </li>
              ))}
            </ul>
          )}
        </PagedList>
      </section>
      <Mine />
    </div>
  );
}

function NextStep({ viewer }: { viewer: Viewer }) {
  if (viewer.roles.some((role) => role.current)) return null;
  return (
    <Notice
      title={viewer.suggestedOrganisation ? `Are you at ${viewer.suggestedOrganisation.name}?` : 'Say where you work'}
    >
      <p>
        People see your name with your role and council. <Link to="/account#roles">Add your role</Link>
      </p>
    </Notice>
  );
}

function Mine() {
  const [{ data }] = useQuery({ query: MineQuery });
  const mine = data?.viewer;
  return (
    <aside className="home-mine" aria-label="Yours">
      <h2 className="home-mine-title">Your communities</h2>
      <ul className="home-links">
        {mine?.memberships.map(({ id, status, community }) => (
          <li key={id}>
            <Link to={community.url}>{community.name}</Link>
            {status === 'REQUESTED' && <span className="muted small">You asked to join</span>}
          </li>
        ))}
        <li>
          <Link to="/communities">{mine?.memberships.length ? 'Find more' : 'Find a community'}</Link>
        </li>
      </ul>
      <h2 className="home-mine-title">Your themes</h2>
      <ul className="home-links">
        {mine?.themes.map((theme) => (
          <li key={theme.slug}>
            <Link to={`/themes/${theme.slug}`}>{theme.name}</Link>
          </li>
        ))}
        <li>
          <Link to="/account#themes">{mine?.themes.length ? 'Change' : 'Choose themes'}</Link>
        </li>
      </ul>
      {mine && mine.savedSearches.edges.length > 0 && (
        <>
          <h2 className="home-mine-title">Your searches</h2>
          <ul className="home-links">
            {mine.savedSearches.edges.map(({ node }) => (
              <li key={node.id}>
                <Link to={node.url}>{node.name}</Link>
              </li>
            ))}
            <li>
              <Link to="/saved-searches">Change</Link>
            </li>
          </ul>
        </>
      )}
    </aside>
  );
}
