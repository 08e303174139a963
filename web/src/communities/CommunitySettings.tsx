import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { AnonymousAsking } from './AnonymousAsking.tsx';
import { ChangeKind } from './ChangeKind.tsx';
import { BeInterestGroup } from '../interest-groups/BeInterestGroup.tsx';
import { CloseCommunity } from '../moderation/CloseCommunity.tsx';
import { SlowDown } from './SlowDown.tsx';
import { RequireRole } from './RequireRole.tsx';
import { DescribeCommunity } from './DescribeCommunity.tsx';

const CommunitySettingsFields = graphql(`
  fragment CommunitySettings on Community {
    ...ChangeKind
    ...AnonymousAsking
    ...SlowDown
    ...RequireRole
    ...BeInterestGroup
    ...CloseCommunity
    ...DescribeCommunity
  }
`);

/** What facilitators decide about a community. */
export function CommunitySettings({ community }: { community: FragmentType<typeof CommunitySettingsFields> }) {
  const it = readFragment(CommunitySettingsFields, community);
  return (
    <div className="stack-large">
      <h2 id="community-panel" tabIndex={-1}>
        Settings
      </h2>
      <ChangeKind community={it} />
      <AnonymousAsking community={it} />
      <SlowDown community={it} />
      <RequireRole community={it} />
      <DescribeCommunity community={it} />
      <BeInterestGroup community={it} />
      <CloseCommunity community={it} />
    </div>
  );
}
