import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { DemonstrationTag } from '../subjects/DemonstrationTag.tsx';
import { formatCount } from '../ui/format.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { CommunityFront } from './CommunityFront.tsx';
import { Facilitators } from './Facilitators.tsx';
import { JoinCommunity } from './JoinCommunity.tsx';
import { KindTag } from './KindTag.tsx';
import { OwnRequest } from './OwnRequest.tsx';
import './community-page.css';

const CommunityDoorFields = graphql(`
  fragment CommunityDoor on Community {
    name
    purpose
    visibility
    requiredRole
    memberCount
    demonstration
    ...Facilitators
    ...JoinCommunity
    ...OwnRequest
    ...CommunityFront
  }
`);

type Props = {
  community: FragmentType<typeof CommunityDoorFields>;
  /** What was asked for and is inside: "This discussion". */
  what: string;
};

/** A community's front, in the place of something inside that the viewer may not read. */
export function CommunityDoor({ community, what }: Props) {
  const it = readFragment(CommunityDoorFields, community);
  return (
    <div className="page community-page">
      <PageHeader
        above={<p className="muted">{what} is in a community</p>}
        title={it.name}
        sentence={it.purpose}
        action={<JoinCommunity community={it} />}
      >
        <p className="community-facts">
          <KindTag visibility={it.visibility} requiredRole={it.requiredRole} />
          <span>{formatCount(it.memberCount, 'member')}</span>
          <Facilitators community={it} />
          <DemonstrationTag shown={it.demonstration} />
        </p>
        <OwnRequest community={it} />
      </PageHeader>
      <CommunityFront community={it} />
    </div>
  );
}
