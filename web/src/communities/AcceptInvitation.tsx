import { graphql } from '@knowledge-hub/schema';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { formatDate } from '../ui/format.ts';
import { Notice } from '../ui/Notice.tsx';
import { useStatus } from '../ui/Status.tsx';

const Accept = graphql(`
  mutation AcceptInvitation($token: String!) {
    acceptInvitation(token: $token) {
      id
      community {
        id
        name
        url
      }
    }
  }
`);

type Props = {
  token: string;
  name: string;
  expiresAt: string;
  /** Whoever created their account from the invitation has said already that they want to join. */
  atOnce: boolean;
};

/** For the person who is meant. */
export function AcceptInvitation({ token, name, expiresAt, atOnce }: Props) {
  const { run, busy, failure } = useCommand(Accept);
  const navigate = useNavigate();
  const say = useStatus();
  const join = async () => {
    const community = (await run({ token }))?.acceptInvitation.community;
    if (!community) return;
    say(`You are now in ${community.name}`);
    await navigate(community.url, { replace: true });
  };
  const begun = useRef(false);
  useEffect(() => {
    if (!atOnce || begun.current) return;
    begun.current = true;
    void join();
  });
  return (
    <>
      {failure && (
        <Notice tone="warning" title="You have not joined yet" live>
          <p>{failure.message}</p>
        </Notice>
      )}
      <p>
        Members see your name, role and council. You may leave whenever you like. The invitation works until{' '}
        {formatDate(expiresAt)}.
      </p>
      <p>
        <Button busy={busy} busyLabel="Joining…" onClick={() => void join()}>
          Join {name}
        </Button>
      </p>
    </>
  );
}
