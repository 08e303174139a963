import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { useSignInPath, useViewer } from '../app/session.tsx';
import { OwnMeasures } from '../moderation/OwnMeasures.tsx';
import { JoinCommunity } from '../communities/JoinCommunity.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Composer } from './Composer.tsx';
import { SlowMode } from './SlowMode.tsx';
import { KeptReply } from './KeptReply.tsx';
import { ReplyBar } from './ReplyBar.tsx';

const ReplyPlaceFields = graphql(`
  fragment ReplyPlace on Thread {
    id
    locked
    anonymous
    author {
      id
    }
    viewerCan {
      reply
    }
    about {
      id
      title
      url
      ... on Community {
        visibility
        closedAt
        slowMinutes
        viewerMayPostAt
        viewerSanctions {
          id
        }
        ...OwnMeasures
        ...JoinCommunity
      }
      ... on Document {
        viewerMayPostAt
        community {
          id
          title
          url
          visibility
          closedAt
          slowMinutes
          viewerSanctions {
            id
          }
          ...OwnMeasures
          ...JoinCommunity
        }
      }
    }
  }
`);

/** The end of the exchange: the form for a reply, or why there is none and what to do. */
export function ReplyPlace({ thread }: { thread: FragmentType<typeof ReplyPlaceFields> }) {
  const { id, locked, anonymous, author, viewerCan, about } = readFragment(ReplyPlaceFields, thread);
  const { viewer, loading } = useViewer();
  const community = 'visibility' in about ? about : 'community' in about ? about.community : null;
  const signIn = useSignInPath();
  if (viewerCan.reply)
    return (
      <>
        {community && 'viewerMayPostAt' in about && (
          <SlowMode slowMinutes={community.slowMinutes} viewerMayPostAt={about.viewerMayPostAt} />
        )}
        <Composer threadId={id} unnamed={anonymous && !!author} />
        <ReplyBar threadId={id} />
      </>
    );
  if (loading) return null;
  if (locked)
    return (
      <Notice title="This discussion is locked">
        <p>It can be read, but nothing can be added.</p>
        <KeptReply threadId={id} />
      </Notice>
    );
  if (!viewer)
    return (
      <Notice title="Sign in to reply">
        <p>People reply with their name, role and council.</p>
        <p>
          <LinkButton to={signIn}>Sign in</LinkButton>
        </p>
      </Notice>
    );
  if (community?.closedAt)
    return (
      <Notice title="This community is closed">
        <p>It can be read, but nothing can be added.</p>
        <KeptReply threadId={id} />
      </Notice>
    );
  if (community && community.viewerSanctions.length > 0)
    return (
      <>
        <OwnMeasures community={community} />
        <KeptReply threadId={id} />
      </>
    );
  return (
    <Notice title={community ? `Join ${community.title} to reply` : 'You can read this, but not reply'}>
      {!viewer.emailVerified ? (
        <p>Confirm your e-mail address first: follow the link that was sent to {viewer.email}.</p>
      ) : community ? (
        <JoinCommunity community={community} />
      ) : (
        <p>
          <Link to="/account#roles">Say where you work</Link> to take part.
        </p>
      )}
      <KeptReply threadId={id} />
    </Notice>
  );
}
