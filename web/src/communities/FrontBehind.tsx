import { graphql } from '@knowledge-hub/schema';
import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { NotThere } from '../app/NotThere.tsx';
import { useSignInPath, useViewer } from '../app/session.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { RemovedHere } from '../moderation/RemovedHere.tsx';

/** Whoever may read what they came for never needs it. */
const CommunityDoor = lazy(() => import('./CommunityDoor.tsx').then((file) => ({ default: file.CommunityDoor })));

const FrontBehindQuery = graphql(`
  query FrontBehind($id: ID!) {
    removal(id: $id) {
      id
      reason
    }
    frontOf(id: $id) {
      __typename
      id
      title
      url
      ... on Community {
        ...CommunityDoor
      }
    }
  }
`);

type Props = {
  id: string;
  /** What was asked for: "This discussion". */
  what: string;
  /** Where there is nothing to be seen. */
  missing: string;
};

/** Behind an address that the viewer may not read: what it is in, and how to get in; or that there is no such page. */
export function FrontBehind({ id, what, missing }: Props) {
  const [{ data, error }, reload] = useQuery({ query: FrontBehindQuery, variables: { id } });
  const { viewer } = useViewer();
  const signIn = useSignInPath();
  if (error && !data)
    return <LoadFailure page error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  const waiting = (
    <div className="page waiting">
      <Skeleton title lines={6} label="Loading" />
    </div>
  );
  if (!data) return waiting;
  if (data.removal) return <RemovedHere {...data.removal} />;
  const front = data.frontOf;
  if (!front) return <NotThere title={missing} />;
  if (front.__typename === 'Community')
    return (
      <Suspense fallback={waiting}>
        <CommunityDoor community={front} what={what} />
      </Suspense>
    );
  return (
    <div className="page">
      <PageHeader title={front.title} sentence={`${what} belongs to this. People who are signed in read it.`} />
      <p className="row">
        {!viewer && <LinkButton to={signIn}>Sign in</LinkButton>}
        <LinkButton look="secondary" to={front.url}>
          Go to {front.title}
        </LinkButton>
      </p>
    </div>
  );
}
