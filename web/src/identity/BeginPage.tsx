import { useSearchParams } from 'react-router';
import { useSignInPath, useViewer } from '../app/session.tsx';
import { CommunitiesForYou } from '../communities/CommunitiesForYou.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Missing } from '../ui/Missing.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ChooseNeeds } from './ChooseNeeds.tsx';
import './form.css';

/** The first two minutes of somebody new: what they want to hear about, then where that is spoken of. */
export function BeginPage() {
  const { viewer, loading } = useViewer();
  const signIn = useSignInPath();
  const [params, setParams] = useSearchParams();
  if (loading && !viewer)
    return (
      <div className="page waiting">
        <Skeleton title lines={8} label="Loading what there is to choose" />
      </div>
    );
  if (!viewer)
    return (
      <Missing title="Sign in to begin">
        <p>What you choose is kept with your account.</p>
        <LinkButton to={signIn}>Sign in</LinkButton>
      </Missing>
    );
  if (params.get('step') === 'communities')
    return (
      <div className="page" key="communities">
        <PageHeader
          title="Communities for you"
          sentence="Open one to read what it is for. In open ones you can take part at once."
        />
        <CommunitiesForYou />
      </div>
    );
  return (
    <div className="page" key="needs">
      <PageHeader
        title="What brings you here?"
        sentence="Choose what you want to hear about. You can change it under Account at any time."
      />
      <ChooseNeeds onChosen={() => setParams({ step: 'communities' })} />
    </div>
  );
}
