import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useSignInPath, useViewer } from '../app/session.tsx';
import { Button } from '../ui/Button.tsx';
import { formatDate } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { AcceptInvitation } from './AcceptInvitation.tsx';

const AnswerInvitationFields = graphql(`
  fragment AnswerInvitation on OpenedInvitation {
    forViewer
    state
    expiresAt
    communityName
    communityUrl
  }
`);

type Props = { invitation: FragmentType<typeof AnswerInvitationFields>; token: string; atOnce: boolean };

/** What whoever opened an invitation can do now. */
export function AnswerInvitation({ invitation, token, atOnce }: Props) {
  const { forViewer, state, expiresAt, communityName, communityUrl } = readFragment(AnswerInvitationFields, invitation);
  const { viewer } = useViewer();
  const signIn = useSignInPath();
  if (forViewer === false) return <OthersInvitation />;
  if (state === 'EXPIRED')
    return (
      <Notice tone="warning" title={`This invitation expired on ${formatDate(expiresAt!)}`}>
        <p>Ask whoever sent it to send it again: it takes them one press.</p>
      </Notice>
    );
  if (state === 'REVOKED')
    return (
      <Notice tone="warning" title="This invitation was taken back">
        <p>Ask whoever sent it, if you think that is a mistake.</p>
      </Notice>
    );
  if (state === 'ACCEPTED')
    return (
      <Notice title="This invitation has been used">
        <p>{viewer ? 'It works once.' : 'It works once. If that was you, sign in and go to the community.'}</p>
        <p>
          {viewer && communityUrl ? (
            <LinkButton to={communityUrl}>Go to {communityName}</LinkButton>
          ) : (
            <LinkButton to={viewer ? '/communities' : signIn}>{viewer ? 'See communities' : 'Sign in'}</LinkButton>
          )}
        </p>
      </Notice>
    );
  if (!viewer)
    return (
      <>
        <p>
          It is for the address to which it was mailed, until {formatDate(expiresAt!)}. Sign in with that address, or
          create an account with it.
        </p>
        <p className="row">
          <LinkButton to={`/sign-up?invitation=${encodeURIComponent(token)}`}>Create an account</LinkButton>
          <LinkButton look="secondary" to={signIn}>
            Sign in
          </LinkButton>
        </p>
      </>
    );
  if (!viewer.emailVerified)
    return (
      <Notice tone="warning" title="Confirm your e-mail address first">
        <p>Follow the link that was sent to {viewer.email}, then come back here.</p>
      </Notice>
    );
  return (
    <AcceptInvitation token={token} name={communityName ?? 'the community'} expiresAt={expiresAt!} atOnce={atOnce} />
  );
}

function OthersInvitation() {
  const { viewer, signOut } = useViewer();
  return (
    <Notice tone="warning" title="This invitation was sent to another address">
      <p>
        You are signed in with {viewer?.email}. If the other address is yours too, sign out and open the link again, or
        ask for an invitation to this one.
      </p>
      <p>
        <Button look="secondary" onClick={() => void signOut()}>
          Sign out
        </Button>
      </p>
    </Notice>
  );
}
