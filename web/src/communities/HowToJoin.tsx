import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { useViewer } from '../app/session.tsx';
import { onlyForWords } from './communityWords.ts';

const HowToJoinFields = graphql(`
  fragment HowToJoin on Community {
    visibility
    requiredRole
    viewerCan {
      join
      askToJoin
    }
    viewerMembership {
      resting
    }
  }
`);

/** What it takes to get in, said to whoever is not. */
export function HowToJoin({ community }: { community: FragmentType<typeof HowToJoinFields> }) {
  const { visibility, requiredRole, viewerCan, viewerMembership } = readFragment(HowToJoinFields, community);
  const { viewer } = useViewer();
  const open = visibility === 'OPEN';
  const who = requiredRole && onlyForWords(requiredRole);
  if (viewerMembership?.resting)
    return (
      <p>
        You are a member, but your place rests: this community is for {who} alone, and you hold no such role at present.
        What you wrote stays. When you hold the role again, <Link to="/account">add it to your account</Link> and you
        are back.
      </p>
    );
  if (who && viewer && !viewerCan.join && !viewerCan.askToJoin)
    return (
      <p>
        This community is for {who} alone. If you are one, <Link to="/account">add the role to your account</Link>: it
        is verified by your council’s e-mail address, or by an administrator of the hub.
      </p>
    );
  return (
    <p>
      {who && `For ${who} alone, while they hold the role. `}
      {open
        ? 'Sign in, and you may read all discussions and join at once.'
        : `${viewer ? 'Ask' : 'Sign in and ask'} to join, with a line on what you do. A facilitator answers each request. What members write to each other stays between them.`}
    </p>
  );
}
