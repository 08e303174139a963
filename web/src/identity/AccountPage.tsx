import { useEffect } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { Link, useLocation } from 'react-router';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useSignInPath } from '../app/session.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Missing } from '../ui/Missing.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { TakeMessages } from '../messages/TakeMessages.tsx';
import { YourData } from '../personal-data/YourData.tsx';
import { ChangeEmail } from './ChangeEmail.tsx';
import { ChangePassword } from './ChangePassword.tsx';
import { FollowThemes } from './FollowThemes.tsx';
import { Profile } from './Profile.tsx';
import { Roles } from './Roles.tsx';
import { Skills } from './Skills.tsx';
import { SendVerification } from './SendVerification.tsx';
import './account-page.css';

const AccountPageQuery = graphql(`
  query AccountPage {
    viewer {
      id
      email
      emailVerified
      person {
        id
        url
        ...Skills
      }
      ...Profile
      ...Roles
      ...FollowThemes
      ...TakeMessages
    }
    themes {
      ...ThemeChoice
    }
  }
`);

const parts = [
  { id: 'profile', label: 'Profile' },
  { id: 'skills', label: 'Give and take' },
  { id: 'roles', label: 'Roles' },
  { id: 'themes', label: 'Themes' },
  { id: 'messages', label: 'Messages' },
  { id: 'email', label: 'E-mail address' },
  { id: 'password', label: 'Password' },
  { id: 'data', label: 'Your data' },
];

export function AccountPage() {
  const [{ data, error }, reload] = useQuery({ query: AccountPageQuery });
  const signIn = useSignInPath();
  const { hash } = useLocation();
  const ready = data !== undefined;
  useEffect(() => {
    if (ready && hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [ready, hash]);

  if (error && !data)
    return <LoadFailure page error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <div className="page waiting">
        <Skeleton title lines={8} label="Loading account" />
      </div>
    );
  const { viewer } = data;
  if (!viewer)
    return (
      <Missing title="Sign in to see this">
        <p>Your account is behind your e-mail address and password.</p>
        <LinkButton to={signIn}>Sign in</LinkButton>
      </Missing>
    );
  return (
    <div className="page">
      <PageHeader
        title="Account"
        sentence={viewer.email}
        action={
          <div className="row">
            <LinkButton look="secondary" to="/account/notifications">
              What you are told
            </LinkButton>
            <LinkButton look="secondary" to={viewer.person.url}>
              See your page
            </LinkButton>
          </div>
        }
      />
      <div className="account">
        <nav className="account-parts" aria-label="Parts of this page">
          <ul className="account-links">
            {parts.map(({ id, label }) => (
              <li key={id}>
                <Link to={`#${id}`}>{label}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="account-sections">
          {!viewer.emailVerified && (
            <Notice tone="warning" title="Confirm your e-mail address">
              <p>Open the link we sent to {viewer.email}. Until then you can read, but not write.</p>
              <SendVerification email={viewer.email} />
            </Notice>
          )}
          <Profile viewer={viewer} />
          <Skills person={viewer.person} />
          <Roles viewer={viewer} />
          <FollowThemes viewer={viewer} themes={data.themes} />
          <TakeMessages viewer={viewer} />
          <ChangeEmail email={viewer.email} />
          <ChangePassword />
          <YourData />
        </div>
      </div>
    </div>
  );
}
