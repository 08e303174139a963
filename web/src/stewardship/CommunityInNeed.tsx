import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { Button } from '../ui/Button.tsx';
import { formatCount, formatDate } from '../ui/format.ts';
import { NameFacilitator } from './NameFacilitator.tsx';

const CommunityInNeedFields = graphql(`
  fragment CommunityInNeed on CommunityNeed {
    id
    since
    lostAt
    awaySince
    reportsUnseen
    requestsWaiting
    foundedAt
    memberCount
    community {
      name
      url
    }
  }
`);

/** What one community lacks, and the way to name somebody who runs it. */
export function CommunityInNeed({ need }: { need: FragmentType<typeof CommunityInNeedFields> }) {
  const it = readFragment(CommunityInNeedFields, need);
  const [naming, setNaming] = useState(false);
  const name = it.community?.name ?? `Hidden community of ${formatDate(it.foundedAt)}`;
  return (
    <article className="community-in-need" aria-labelledby={`need-${it.id}`}>
      <h3 id={`need-${it.id}`}>{it.community ? <Link to={it.community.url}>{name}</Link> : name}</h3>
      <p className="muted small">
        {formatCount(it.memberCount, 'member')}, founded {formatDate(it.foundedAt)}
        {!it.community && '. Only its members know its name'}
      </p>
      <ul className="needs">
        {it.lostAt && <li>Nobody facilitates it, noticed on {formatDate(it.lostAt)}.</li>}
        {it.awaySince && <li>None of its facilitators was seen since {formatDate(it.awaySince)}.</li>}
        {it.reportsUnseen > 0 && (
          <li>{formatCount(it.reportsUnseen, 'report waits', 'reports wait')} that nobody inside may decide.</li>
        )}
        {it.requestsWaiting > 0 && (
          <li>
            {formatCount(it.requestsWaiting, 'request', 'requests')} to join waited for more than two weeks. Its
            facilitators decide.
          </li>
        )}
      </ul>
      {(it.lostAt || it.awaySince || it.reportsUnseen > 0) && (
        <div>
          <Button look="secondary" aria-label={`Name a facilitator: ${name}`} onClick={() => setNaming(true)}>
            Name a facilitator
          </Button>
        </div>
      )}
      {naming && <NameFacilitator communityId={it.id} community={name} onClose={() => setNaming(false)} />}
    </article>
  );
}
