import { Link } from 'react-router';
import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Missing } from '../ui/Missing.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useSignInPath, useViewer } from '../app/session.tsx';
import { FollowedPlaces } from './FollowedPlaces.tsx';
import { FollowedThreads } from './FollowedThreads.tsx';
import { MailSettings } from './MailSettings.tsx';
import './followed.css';

/** All that one may choose about being told. */
export function NotificationSettingsPage() {
  const { viewer, loading } = useViewer();
  const signIn = useSignInPath();
  if (loading && !viewer)
    return (
      <div className="page waiting">
        <Skeleton title lines={8} label="Loading your choices" />
      </div>
    );
  if (!viewer)
    return (
      <Missing title="Sign in to choose what you are told">
        <p>Your choices are for you alone.</p>
        <LinkButton to={signIn}>Sign in</LinkButton>
      </Missing>
    );
  return (
    <div className="page">
      <PageHeader
        above={<Breadcrumbs trail={[{ to: '/account', label: 'Account' }]} />}
        title="What you are told"
        sentence="By community, by discussion, and what of it comes by mail. All of it is under Notifications."
        action={
          <LinkButton look="secondary" to="/notifications">
            Notifications
          </LinkButton>
        }
      />
      <div className="stack-large">
        <section className="stack">
          <h2>Communities</h2>
          <FollowedPlaces />
        </section>
        <section className="stack">
          <h2>Discussions</h2>
          <p className="muted measure">
            What you choose for a discussion goes before what you choose for its community.
          </p>
          <FollowedThreads />
        </section>
        <section className="stack">
          <h2>By mail</h2>
          <MailSettings />
          <p className="muted measure">
            Mails of saved searches are chosen for each under <Link to="/saved-searches">Saved searches</Link>.
          </p>
        </section>
      </div>
    </div>
  );
}
