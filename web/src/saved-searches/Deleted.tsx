import { graphql } from '@knowledge-hub/schema';
import { useEffect, useRef } from 'react';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useStatus } from '../ui/Status.tsx';

const Restore = graphql(`
  mutation RestoreSavedSearch($id: ID!) {
    restoreSavedSearch(id: $id) {
      id
    }
  }
`);

/** Says what has just been deleted, and takes it back. */
export function Deleted({ id, name, onBack }: { id: string; name: string; onBack: () => void }) {
  const restore = useCommand(Restore);
  const say = useStatus();
  const place = useRef<HTMLDivElement>(null);
  // What had the focus is gone with the row.
  useEffect(() => place.current?.focus(), []);
  const bringBack = async () => {
    if (!(await restore.run({ id }))) return;
    onBack();
    say(`“${name}” is back`);
  };
  return (
    <div className="saved-deleted" ref={place} tabIndex={-1}>
      <Notice live>
        <p>
          “{name}” is deleted, and its mails have stopped.{' '}
          {restore.failure && <strong className="saved-failure">{restore.failure.message}</strong>}
        </p>
        <p>
          <Button look="secondary" busy={restore.busy} onClick={() => void bringBack()}>
            Bring it back
          </Button>
        </p>
      </Notice>
    </div>
  );
}
