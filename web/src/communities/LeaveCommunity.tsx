import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { useStatus } from '../ui/Status.tsx';
import { AskOnce } from '../app/AskOnce.tsx';
import { focusPageHeading } from '../app/focusNext.ts';
import type { Visibility } from './communityWords.ts';

export const Leave = graphql(`
  mutation Leave($id: ID!) {
    leaveCommunity(id: $id) {
      id
    }
  }
`);

const consequences: Record<Visibility, string> = {
  OPEN: 'You can still read it, and join again whenever you like.',
  ON_REQUEST: 'You will no longer read its discussions. To come back, you ask to join again.',
  HIDDEN: 'You will no longer find it. Only a facilitator can bring you back.',
};

export function LeaveCommunity({ id, name, visibility }: { id: string; name: string; visibility: Visibility }) {
  const [asking, setAsking] = useState(false);
  const leave = useCommand(Leave);
  const say = useStatus();
  const navigate = useNavigate();
  const confirm = async () => {
    if (!(await leave.run({ id }))) return;
    setAsking(false);
    say(`You left ${name}`);
    if (visibility === 'HIDDEN') await navigate('/communities');
    else focusPageHeading();
  };
  return (
    <>
      <Button look="secondary" onClick={() => setAsking(true)}>
        Leave
      </Button>
      {asking && (
        <AskOnce
          title={`Leave ${name}?`}
          confirm="Leave"
          look="danger"
          command={leave}
          onConfirm={() => void confirm()}
          onClose={() => setAsking(false)}
        >
          <p>{consequences[visibility]} What you wrote stays, under your name.</p>
        </AskOnce>
      )}
    </>
  );
}
