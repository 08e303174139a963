import { graphql } from '@knowledge-hub/schema';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { NotThere } from '../app/NotThere.tsx';
import { useSignInPath, useViewer } from '../app/session.tsx';
import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Missing } from '../ui/Missing.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { PlanEventForm } from './PlanEventForm.tsx';
import './events.css';

const PlanEventPageQuery = graphql(`
  query PlanEventPage($community: ID!) {
    node(id: $community) {
      id
      ... on Community {
        title
        url
        viewerCan {
          facilitate
        }
      }
    }
  }
`);

export function PlanEventPage() {
  const [params] = useSearchParams();
  const community = params.get('community') ?? '';
  const { viewer, loading } = useViewer();
  const signIn = useSignInPath();
  const [{ data, error }, reload] = useQuery({
    query: PlanEventPageQuery,
    variables: { community },
    pause: !community,
  });
  if (!viewer && !loading)
    return (
      <Missing title="Sign in to plan an event">
        <p>Facilitators plan the events of their communities.</p>
        <LinkButton to={signIn}>Sign in</LinkButton>
      </Missing>
    );
  if (!community)
    return (
      <Missing title="Choose a community first">
        <p>Events belong to a community: open yours, then Events, then Plan an event.</p>
        <LinkButton to="/communities">See communities</LinkButton>
      </Missing>
    );
  if (error && !data)
    return <LoadFailure page error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  if (loading || !data)
    return (
      <div className="page waiting">
        <Skeleton title lines={8} label="Loading" />
      </div>
    );
  const place = data.node;
  if (!place || !('url' in place)) return <NotThere />;
  if (!place.viewerCan.facilitate)
    return (
      <Missing title="Facilitators plan events">
        <p>Ask those who run {place.title}: they stand on its page.</p>
        <LinkButton to={place.url}>Go to {place.title}</LinkButton>
      </Missing>
    );
  return (
    <div className="page">
      <PageHeader
        above={
          <Breadcrumbs
            trail={[
              { to: '/communities', label: 'Communities' },
              { to: place.url, label: place.title },
              { to: `${place.url}?tab=events`, label: 'Events' },
            ]}
          />
        }
        title="Plan an event"
        sentence={`For everybody who reads ${place.title}.`}
      />
      <PlanEventForm key={place.id} communityId={place.id} />
    </div>
  );
}
