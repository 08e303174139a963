import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useSignInPath, useViewer } from '../app/session.tsx';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { useStatus } from '../ui/Status.tsx';
import { AskToJoin, Join } from './AskToJoin.tsx';
import { focusPageHeading } from '../app/focusNext.ts';

const JoinCommunityFields = graphql(`
  fragment JoinCommunity on Community {
    id
    name
    visibility
    joiningQuestion
    viewerCan {
      join
      askToJoin
    }
    viewerSanctions {
      id
      kind
    }
  }
`);

/** The one prominent button of a community for whoever is not in it: join, ask, or sign in first. */
export function JoinCommunity({ community }: { community: FragmentType<typeof JoinCommunityFields> }) {
  const { id, name, visibility, joiningQuestion, viewerCan, viewerSanctions } = readFragment(
    JoinCommunityFields,
    community,
  );
  const { viewer, loading } = useViewer();
  const signIn = useSignInPath();
  const say = useStatus();
  const join = useCommand(Join);
  const [asking, setAsking] = useState(false);

  const joinNow = async () => {
    const data = await join.run({ id });
    if (!data) return;
    focusPageHeading();
    say(`You are now in ${name}`);
  };

  if (!viewer)
    return loading || visibility === 'HIDDEN' ? null : (
      <LinkButton to={signIn}>{visibility === 'OPEN' ? 'Sign in to join' : 'Sign in to ask to join'}</LinkButton>
    );
  // The page says why.
  if (viewerSanctions.some(({ kind }) => kind === 'BAN')) return null;
  if (viewerCan.join)
    return (
      <div className="stack-small">
        <Button busy={join.busy} busyLabel="Joining…" onClick={() => void joinNow()}>
          Join
        </Button>
        {join.failure && <p role="alert">{join.failure.message}</p>}
      </div>
    );
  if (!viewerCan.askToJoin) return null;
  return (
    <>
      <Button onClick={() => setAsking(true)}>Ask to join</Button>
      {asking && <AskToJoin id={id} name={name} question={joiningQuestion} onClose={() => setAsking(false)} />}
    </>
  );
}
