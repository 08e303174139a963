import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { FeaturedThreads } from '../discussions/FeaturedThreads.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { CommunityAbout } from './CommunityAbout.tsx';
import { CommunityPeople } from './CommunityPeople.tsx';
import { CommunityThreads } from './CommunityThreads.tsx';

/** Most visits end with the discussions. */
const CommunityEvents = lazy(() =>
  import('../events/CommunityEvents.tsx').then((file) => ({ default: file.CommunityEvents })),
);
const CommunityCouncils = lazy(() =>
  import('../interest-groups/CommunityCouncils.tsx').then((file) => ({ default: file.CommunityCouncils })),
);
const CommunityLibrary = lazy(() =>
  import('../library/CommunityLibrary.tsx').then((file) => ({ default: file.CommunityLibrary })),
);
const CommunityInvitations = lazy(() =>
  import('./CommunityInvitations.tsx').then((file) => ({ default: file.CommunityInvitations })),
);
const CommunityRequests = lazy(() =>
  import('./CommunityRequests.tsx').then((file) => ({ default: file.CommunityRequests })),
);
const CommunitySettings = lazy(() =>
  import('./CommunitySettings.tsx').then((file) => ({ default: file.CommunitySettings })),
);

const CommunityTabsFields = graphql(`
  fragment CommunityTabs on Community {
    id
    threadCount
    unreadThreadCount
    memberCount
    visibility
    closedAt
    interestGroup {
      councilCount
    }
    requests(first: 1) {
      totalCount
    }
    viewerCan {
      facilitate
      startThread
    }
    ...FeaturedThreads
    ...CommunityAbout
    ...CommunitySettings
  }
`);

const names = {
  discussions: 'Discussions',
  events: 'Events',
  library: 'Library',
  people: 'People',
  about: 'About',
  councils: 'Councils',
  requests: 'Requests',
  invitations: 'Invitations',
  settings: 'Settings',
};
type Tab = keyof typeof names;

/** The part of a community's page that the address asks for. */
export const readTab = (params: URLSearchParams): Tab => {
  const asked = params.get('tab') ?? '';
  return asked in names ? (asked as Tab) : 'discussions';
};

type Props = { community: FragmentType<typeof CommunityTabsFields>; slug: string };

/** What members and readers find inside, each part at its own address. */
export function CommunityTabs({ community, slug }: Props) {
  const it = readFragment(CommunityTabsFields, community);
  const [params] = useSearchParams();
  const { facilitate, startThread } = it.viewerCan;
  const waiting = it.requests?.totalCount ?? 0;
  const tabs: Tab[] = ['discussions', 'events', 'library', 'people', 'about'];
  if (it.interestGroup) tabs.push('councils');
  if (facilitate && (it.visibility === 'ON_REQUEST' || waiting > 0)) tabs.push('requests');
  if (facilitate) tabs.push('invitations', 'settings');
  const asked = readTab(params);
  const current = tabs.includes(asked) ? asked : 'discussions';
  const counts: Partial<Record<Tab, number | null | undefined>> = {
    discussions: it.threadCount,
    people: it.memberCount,
    requests: waiting || null,
    councils: it.interestGroup?.councilCount,
  };
  return (
    <div>
      {current === 'discussions' && <FeaturedThreads of={it} />}
      <Tabs
        label="Parts of this community"
        tabs={tabs.map((tab) => ({
          to: tab === 'discussions' ? '.' : `?tab=${tab}`,
          label: names[tab],
          count: counts[tab],
          news: tab === 'discussions' ? it.unreadThreadCount : null,
          current: tab === current,
        }))}
      />
      <section className="community-panel" aria-labelledby="community-panel">
        <Suspense fallback={<Skeleton lines={6} label={`Loading ${names[current].toLowerCase()}`} />}>
          {current === 'discussions' && <CommunityThreads slug={slug} startIn={startThread ? it.id : null} />}
          {current === 'events' && <CommunityEvents id={it.id} plan={facilitate && !it.closedAt} />}
          {current === 'library' && <CommunityLibrary id={it.id} />}
          {current === 'people' && <CommunityPeople slug={slug} facilitate={facilitate} />}
          {current === 'about' && <CommunityAbout community={it} />}
          {current === 'councils' && <CommunityCouncils slug={slug} />}
          {current === 'requests' && <CommunityRequests slug={slug} />}
          {current === 'invitations' && <CommunityInvitations slug={slug} id={it.id} />}
          {current === 'settings' && <CommunitySettings community={it} />}
        </Suspense>
      </section>
    </div>
  );
}
