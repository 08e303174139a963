import { LoadFailure } from '../app/LoadFailure.tsx';
import { useSignInPath, useViewer } from '../app/session.tsx';
import { graphql } from '@knowledge-hub/schema';
import { useQuery } from 'urql';
import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Missing } from '../ui/Missing.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { CreateCommunityForm } from './CreateCommunityForm.tsx';

const CreateCommunityPageQuery = graphql(`
  query CreateCommunityPage {
    themes {
      slug
      name
      parent {
        slug
      }
    }
  }
`);

export function CreateCommunityPage() {
  const { viewer, loading } = useViewer();
  const signIn = useSignInPath();
  const [{ data, error }, reload] = useQuery({ query: CreateCommunityPageQuery });
  if (error && !data)
    return <LoadFailure page error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  if (loading || !data)
    return (
      <div className="page waiting">
        <Skeleton title lines={8} label="Loading" />
      </div>
    );
  if (!viewer)
    return (
      <Missing title="Sign in to start a community">
        <p>Communities are started by people who work at a council or a support body.</p>
        <LinkButton to={signIn}>Sign in</LinkButton>
      </Missing>
    );
  if (!viewer.viewerCan.createCommunity)
    return (
      <Missing title="Add your role first">
        <p>
          Communities are started by people who work at a council or a support body. Say where you work, then come back.
        </p>
        <LinkButton to="/account#roles">Add your role</LinkButton>
      </Missing>
    );
  return (
    <div className="page">
      <PageHeader
        above={<Breadcrumbs trail={[{ to: '/communities', label: 'Communities' }]} />}
        title="Start a community"
        sentence="You become its first facilitator: you welcome people, answer requests, and can hand over later."
      />
      <CreateCommunityForm themes={data.themes.filter(({ parent }) => !parent)} />
    </div>
  );
}
