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
import { ChoosePlace } from './ChoosePlace.tsx';
import { SlowMode } from './SlowMode.tsx';
import { StartThreadForm } from './StartThreadForm.tsx';

const StartThreadPageQuery = graphql(`
  query StartThreadPage($about: ID!) {
    node(id: $about) {
      id
      ... on Community {
        place: title
        url
        visibility
        anonymousAsking
        slowMinutes
        viewerMayPostAt
        viewerCan {
          startThread
          facilitate
        }
      }
      ... on CaseStudy {
        place: title
        url
        viewerCan {
          discuss
        }
      }
      ... on Document {
        place: title
        url
        viewerMayPostAt
        community {
          id
          title
          url
          visibility
          slowMinutes
        }
        viewerCan {
          discuss
        }
      }
    }
  }
`);

export function StartThreadPage() {
  const [params] = useSearchParams();
  const about = params.get('about');
  const { viewer, loading } = useViewer();
  const signIn = useSignInPath();
  const [{ data, error }, reload] = useQuery({
    query: StartThreadPageQuery,
    variables: { about: about ?? '' },
    pause: !about,
  });
  if (!viewer && !loading)
    return (
      <Missing title="Sign in to start a discussion">
        <p>People ask and answer with their name, role and council.</p>
        <LinkButton to={signIn}>Sign in</LinkButton>
      </Missing>
    );
  if (viewer && !about) return <ChoosePlace />;
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
  const document = 'community' in place ? place : null;
  const community = document?.community ?? ('visibility' in place ? place : null);
  const may = 'startThread' in place.viewerCan ? place.viewerCan.startThread : place.viewerCan.discuss;
  if (!may)
    return (
      <Missing title="You cannot start a discussion here yet">
        <p>{community ? 'Join the community first.' : 'Say where you work first, in your account.'}</p>
        <LinkButton to={place.url}>Go to {place.place}</LinkButton>
      </Missing>
    );
  return (
    <div className="page">
      <PageHeader
        above={
          <Breadcrumbs
            trail={[
              community ? { to: '/communities', label: 'Communities' } : { to: '/case-studies', label: 'Case studies' },
              ...(document ? [{ to: `${document.community.url}?tab=library`, label: document.community.title }] : []),
              { to: place.url, label: place.place },
            ]}
          />
        }
        title="Start a discussion"
        sentence={`${document ? 'About' : 'In'} ${place.place}`}
      />
      {'visibility' in place && <SlowMode {...place} />}
      {document && <SlowMode {...document.community} viewerMayPostAt={document.viewerMayPostAt} />}
      <StartThreadForm
        key={place.id}
        aboutId={place.id}
        title={document?.community.title ?? place.place}
        visibility={community?.visibility ?? null}
        announce={'facilitate' in place.viewerCan && place.viewerCan.facilitate}
        unnamed={'anonymousAsking' in place && place.anonymousAsking}
        begun={{ title: params.get('title') ?? '', body: params.get('body') ?? '' }}
      />
    </div>
  );
}
