import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { DemonstrationTag } from '../subjects/DemonstrationTag.tsx';
import { KindIcon } from '../subjects/KindIcon.tsx';
import type { CardProps } from '../subjects/SubjectCard.tsx';
import { Card } from '../ui/Card.tsx';
import { formatAgo, formatCount } from '../ui/format.ts';
import { Tag } from '../ui/Tag.tsx';
import { forWords, kindWords } from './communityWords.ts';

const CommunityCardFields = graphql(`
  fragment CommunityCard on Community {
    name
    url
    purpose
    visibility
    requiredRole
    memberCount
    activeAt: lastActivityAt
    demonstration
    viewerMembership {
      status
      role
      resting
    }
  }
`);

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
          {it.viewerMembership && <Tag tone="accent">{ownWords(it.viewerMembership)}</Tag>}
          <DemonstrationTag shown={it.demonstration} />
        </>
      }
      text={found?.text ?? it.purpose}
      below={
        <>
          <span>{kindWords(it.visibility)}</span>
          {it.requiredRole && <span>For {forWords(it.requiredRole)}</span>}
          <span>{formatCount(it.memberCount, 'member')}</span>
          {it.activeAt && <span>Last active {formatAgo(it.activeAt)}</span>}
        </>
      }
    />
  );
}

const ownWords = ({ status, role, resting }: { status: string; role: string; resting: boolean }) => {
  if (resting) return 'Your place rests';
  if (status === 'REQUESTED') return 'You asked to join';
  return role === 'FACILITATOR' ? 'You run it' : 'You are in it';
};
