import { graphql } from '@knowledge-hub/schema';
import { useParams } from 'react-router';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { NotThere } from '../app/NotThere.tsx';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { LogLine } from './LogLine.tsx';

const CommunityLogQuery = graphql(`
  query CommunityLog($slug: String!, $after: String) {
    community(slug: $slug) {
      id
      name
      url
      viewerMembership {
        status
      }
      viewerCan {
        facilitate
      }
      moderationLog(first: 30, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...LogLine
          }
        }
      }
    }
  }
`);

/** What facilitators of a community did to keep order: its members read it in outline. */
export function CommunityLogPage() {
  const { slug = '' } = useParams();
  const list = usePages(CommunityLogQuery, { slug }, (data) => data.community?.moderationLog);
  const community = list.data?.community;
  if (list.error && !community) return <LoadFailure page error={list.error} onRetry={list.reload} />;
  if (!list.data)
    return (
      <div className="page waiting">
        <Skeleton title cards={4} label="Loading the moderation log" />
      </div>
    );
  if (community?.viewerMembership?.status !== 'ACTIVE') return <NotThere />;
  const whole = community.viewerCan.facilitate;
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
        title="Moderation log"
        sentence={
          whole
            ? 'What facilitators did. Members read what sort of thing, when and why; not to whom, nor your words.'
            : 'What facilitators did to keep order here, in outline. It does not say to whom.'
        }
      />
      <PagedList
        list={list}
        noun="entries"
        what="The log"
        empty={
          <EmptyState title="Nothing had to be done so far">
            <p>When a facilitator removes something or takes a measure, a line appears here.</p>
          </EmptyState>
        }
      >
        {(entries) => (
          <ul className="cards">
            {entries.map((entry) => (
              <li key={entry.id}>
                <LogLine entry={entry} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </div>
  );
}
