import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { formatDate } from '../ui/format.ts';
import { CommunityThemes } from './CommunityThemes.tsx';
import { kindSentence } from './communityWords.ts';
import { FollowPlace } from '../notifications/FollowPlace.tsx';
import { LeaveCommunity } from './LeaveCommunity.tsx';

const CommunityAsideFields = graphql(`
  fragment CommunityAside on Community {
    id
    name
    url
    visibility
    requiredRole
    viewerMembership {
      status
      role
      since
    }
    viewerCan {
      leave
    }
    ...CommunityThemes
    ...FollowPlace
  }
`);

/** Beside the tabs: who may read, themes, and one's own place in it. */
export function CommunityAside({ community }: { community: FragmentType<typeof CommunityAsideFields> }) {
  const it = readFragment(CommunityAsideFields, community);
  const own = it.viewerMembership?.status === 'ACTIVE' ? it.viewerMembership : null;
  return (
    <aside className="community-aside" aria-label="About this community">
      <section>
        <h2>Who may read</h2>
        <p>{kindSentence(it.visibility, it.requiredRole)}</p>
      </section>
      <CommunityThemes community={it} />
      {own && (
        <section>
          <h2>Your place in it</h2>
          <p>
            {own.role === 'FACILITATOR' ? 'Facilitator' : 'Member'} since {formatDate(own.since)}
          </p>
          <FollowPlace community={it} />
          <p>
            <Link to={`${it.url}/log`}>What facilitators did to keep order</Link>
          </p>
          {it.viewerCan.leave && <LeaveCommunity {...it} />}
        </section>
      )}
    </aside>
  );
}
