import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useCommand } from '../app/useCommand.ts';
import { AskOnce } from '../app/AskOnce.tsx';
import { focusById } from '../app/focusNext.ts';
import { Button } from '../ui/Button.tsx';
import { useStatus } from '../ui/Status.tsx';
import { replyAnchor } from './replyAddress.ts';

const Delete = graphql(`
  mutation DeleteReply($id: ID!) {
    deleteReply(id: $id) {
      id
      replyCount
    }
  }
`);

/** Asks once; the gap stays where the reply was. */
export function DeleteReply({ id, label }: { id: string; label: string }) {
  const [asking, setAsking] = useState(false);
  const remove = useCommand(Delete);
  const say = useStatus();
  const confirm = async () => {
    if (!(await remove.run({ id }))) return;
    setAsking(false);
    say('The reply is deleted');
    focusById(replyAnchor(id));
  };
  return (
    <>
      <Button look="quiet" aria-label={label} onClick={() => setAsking(true)}>
        Delete
      </Button>
      {asking && (
        <AskOnce
          title="Delete this reply?"
          confirm="Delete"
          look="danger"
          command={remove}
          onConfirm={() => void confirm()}
          onClose={() => setAsking(false)}
        >
          <p>
            Nobody can read it afterwards, in any wording. A line says that a reply was here. This cannot be undone.
          </p>
        </AskOnce>
      )}
    </>
  );
}
