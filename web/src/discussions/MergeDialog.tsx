import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { Chosen, Finder, type Found } from '../ui/Finder.tsx';
import { useStatus } from '../ui/Status.tsx';
import { replyHash } from './replyAddress.ts';
import { useThreadsTitled } from './useThreadsTitled.ts';

const MergeCommand = graphql(`
  mutation MergeThreads($input: MergeThreadsInput!) {
    mergeThreads(input: $input) {
      id
      url
    }
  }
`);

/** Asks which discussion this one becomes part of. */
export function MergeDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const [text, setText] = useState('');
  const [into, setInto] = useState<Found | null>(null);
  const [key] = useState(() => crypto.randomUUID());
  const { found, busy, error, reload, thread } = useThreadsTitled(id, text);
  const merge = useCommand(MergeCommand);
  const { failure } = merge;
  const say = useStatus();
  const navigate = useNavigate();
  const send = async () => {
    if (!into) return merge.fail({ code: 'INVALID', message: '', fields: { intoId: 'Choose the discussion.' } });
    const done = await merge.run({ input: { fromId: id, intoId: into.id, idempotencyKey: key } });
    if (!done) return;
    onClose();
    say('They are one discussion now');
    await navigate({ pathname: done.mergeThreads.url, hash: replyHash(id) });
  };
  const field = { name: 'intoId', label: 'The discussion that it becomes part of' };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Merge into another discussion"
      foot={
        <Button busy={merge.busy} busyLabel="Merging…" onClick={() => void send()}>
          Merge them
        </Button>
      }
    >
      <div className="stack">
        {failure && <ErrorSummary {...failure} />}
        <p>
          {thread ? <strong>{thread.title}</strong> : 'This discussion'} and its replies go into the one you choose, in
          the order in which they were written. What opens it becomes a reply under its author’s name. Links to it lead
          there, and a line says what was merged.
        </p>
        {error && !thread ? (
          <LoadFailure error={error} onRetry={reload} what="The list of discussions" />
        ) : into ? (
          <Chosen alone {...field} chosen={[into]} verb="Change" onRemove={() => setInto(null)} />
        ) : (
          <Finder
            {...field}
            hint="Type words of its title. As a rule, the later one goes into the earlier one."
            noun={['discussion', 'discussions']}
            error={failure?.fields['intoId']}
            text={text}
            onText={setText}
            found={found}
            busy={busy}
            onFound={(chosen) => {
              setInto(chosen);
              setText('');
            }}
          />
        )}
        <p className="muted">You can undo this for a week, until somebody writes in it.</p>
      </div>
    </Dialog>
  );
}
