import { graphql } from '@knowledge-hub/schema';
import { useEffect } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useClient, useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { NotThere } from '../app/NotThere.tsx';
import { readThreadList, type ThreadList } from '../discussions/threadList.ts';
import { DemonstrationTag } from '../subjects/DemonstrationTag.tsx';
import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { OwnMeasures } from '../moderation/OwnMeasures.tsx';
import { Notice } from '../ui/Notice.tsx';
import { formatCount, formatDate } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { CommunityAside } from './CommunityAside.tsx';
import { CommunityFront } from './CommunityFront.tsx';
import { CommunityTabs, readTab } from './CommunityTabs.tsx';
import { CommunityThreadsQuery } from './CommunityThreads.tsx';
import { Facilitators } from './Facilitators.tsx';
import { JoinCommunity } from './JoinCommunity.tsx';
import { KindTag } from './KindTag.tsx';
import { OwnRequest } from './OwnRequest.tsx';
import { Welcome } from './Welcome.tsx';
import './community-page.css';

const CommunityPageQuery = graphql(`
  query CommunityPage($slug: String!) {
    community(slug: $slug) {
      id
      name
      visibility
      requiredRole
      purpose
      memberCount
      demonstration
      closedAt
      ...OwnMeasures
      requests(first: 1) {
        totalCount
      }
      reportedPosts(first: 1) {
        totalCount
      }
      viewerCan {
        read
        facilitate
      }
      ...Facilitators
      ...JoinCommunity
      ...OwnRequest
      ...Welcome
      ...CommunityAside
      ...CommunityFront
      ...CommunityTabs
    }
  }
`);

export function CommunityPage() {
  const { slug = '' } = useParams();
  const [params] = useSearchParams();
  const [{ data, error }, reload] = useQuery({ query: CommunityPageQuery, variables: { slug } });
  useThreadsAhead(slug, readTab(params) === 'discussions', params);
  const community = data?.community;
  if (error && !community)
    return <LoadFailure page error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <div className="page waiting">
        <Skeleton title lines={4} cards={4} label="Loading community" />
      </div>
    );
  if (!community) return <NotThere />;
  return (
    <div className="page community-page">
      <PageHeader
        above={<Breadcrumbs trail={[{ to: '/communities', label: 'Communities' }]} />}
        title={community.name}
        sentence={community.purpose}
        action={
          community.viewerCan.facilitate ? (
            <LinkButton look="secondary" to={`/communities/${slug}/facilitate`}>
              {facilitateWords(community)}
            </LinkButton>
          ) : (
            <JoinCommunity community={community} />
          )
        }
      >
        <p className="community-facts">
          <KindTag visibility={community.visibility} requiredRole={community.requiredRole} />
          <span>{formatCount(community.memberCount, 'member')}</span>
          <Facilitators community={community} />
          <DemonstrationTag shown={community.demonstration} />
        </p>
        {community.closedAt && (
          <Notice title={`Closed on ${formatDate(community.closedAt)}`}>
            <p>It can be read by those who could. Nobody writes or joins any more.</p>
          </Notice>
        )}
        <OwnMeasures community={community} />
        <OwnRequest community={community} />
        <Welcome community={community} />
      </PageHeader>
      {community.viewerCan.read ? (
        <div className="with-side">
          <CommunityTabs community={community} slug={slug} />
          <CommunityAside community={community} />
        </div>
      ) : (
        <CommunityFront community={community} />
      )}
    </div>
  );
}

type Work = { requests?: { totalCount: number } | null; reportedPosts: { totalCount: number } };

/** With what waits at the door and what was reported. */
const facilitateWords = ({ requests, reportedPosts }: Work) => {
  const waiting = (requests?.totalCount ?? 0) + reportedPosts.totalCount;
  return waiting > 0 ? `Facilitate: ${waiting} waiting` : 'Facilitate';
};

/** Asks for the discussions beside the page's own question, not after its answer. */
function useThreadsAhead(slug: string, wanted: boolean, params: URLSearchParams) {
  const asked = JSON.stringify(readThreadList(params));
  const client = useClient();
  useEffect(() => {
    if (wanted) void client.query(CommunityThreadsQuery, { slug, ...(JSON.parse(asked) as ThreadList) }).toPromise();
  }, [client, slug, wanted, asked]);
}
