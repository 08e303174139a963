import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { DemonstrationTag } from '../subjects/DemonstrationTag.tsx';
import { KindIcon } from '../subjects/KindIcon.tsx';
import type { CardProps } from '../subjects/SubjectCard.tsx';
import { Card } from '../ui/Card.tsx';
import { formatCount } from '../ui/format.ts';
import { Tag } from '../ui/Tag.tsx';

const CommunityCardFields = graphql(`
  fragment CommunityCard on Community {
    name
    url
    purpose
    visibility
    memberCount
    demonstration
    viewerMembership {
      status
    }
  }
`);

const doors = { OPEN: 'Open to join', ON_REQUEST: 'Ask to join', HIDDEN: 'Hidden' };

export function CommunityCard({
  community,
  found,
  heading,
}: { community: FragmentType<typeof CommunityCardFields> } & CardProps) {
  const it = readFragment(CommunityCardFields, community);
  return (
    <Card
      to={it.url}
      title={found?.title ?? it.name}
      {...(heading ? { heading } : {})}
      above={
        <>
          <KindIcon kind="COMMUNITY" />
          {it.viewerMembership && (
            <Tag tone="accent">{it.viewerMembership.status === 'ACTIVE' ? 'You are in it' : 'You asked to join'}</Tag>
          )}
          <DemonstrationTag shown={it.demonstration} />
        </>
      }
      text={found?.text ?? it.purpose}
      below={
        <>
          <span>{doors[it.visibility]}</span>
          <span>{formatCount(it.memberCount, 'member')}</span>
        </>
      }
    />
  );
}
