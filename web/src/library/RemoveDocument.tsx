import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useClient } from 'urql';
import { AskOnce } from '../app/AskOnce.tsx';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Undo } from '../ui/Undo.tsx';

const RemoveDocumentFields = graphql(`
  fragment RemoveDocument on Document {
    id
    title
    community {
      id
      url
    }
  }
`);
const Remove = graphql(`
  mutation RemoveDocument($id: ID!, $reason: String) {
    removeDocument(id: $id, reason: $reason)
  }
`);
const PutBack = graphql(`
  mutation PutBackDocument($id: ID!) {
    putBackDocument(id: $id) {
      id
    }
  }
`);

/** Takes a document out of the library; as long as the page stays open it can be put back. */
export function RemoveDocument({ document }: { document: FragmentType<typeof RemoveDocumentFields> }) {
  const { id, title, community } = readFragment(RemoveDocumentFields, document);
  const client = useClient();
  const putBack = useCommand(PutBack);
  const say = useStatus();
  const [state, setState] = useState<'THERE' | 'ASKING' | 'BUSY' | 'REMOVED'>('THERE');
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<string | null>(null);

  const remove = async () => {
    setState('BUSY');
    // Nothing is asked again, so that this page, and the way back, stay.
    const { error } = await client
      .mutation(Remove, { id, reason: reason.trim() || null }, { additionalTypenames: [] })
      .toPromise();
    setFailure(error ? 'It could not be removed. Try again.' : null);
    setState(error ? 'ASKING' : 'REMOVED');
  };
  const undo = async () => {
    if (!(await putBack.run({ id }))) return;
    setState('THERE');
    say(`${title} is back`);
  };
  return (
    <section className="no-print">
      <Button look="danger" onClick={() => setState('ASKING')}>
        Remove from the library
      </Button>
      {(state === 'ASKING' || state === 'BUSY') && (
        <AskOnce
          title="Remove this document?"
          confirm="Remove it"
          look="danger"
          busyLabel="Removing…"
          command={{
            busy: state === 'BUSY',
            failure: failure ? { code: 'UNAVAILABLE', message: failure, fields: {} } : null,
          }}
          onConfirm={() => void remove()}
          onClose={() => setState('THERE')}
        >
          <p>It goes out of the library and of search, with what was said about it. For 30 days it can be put back.</p>
          <TextField
            name="reason"
            label="Reason"
            hint="For the facilitators."
            optional
            maxLength={500}
            value={reason}
            onValue={setReason}
          />
        </AskOnce>
      )}
      <Dialog
        open={state === 'REMOVED'}
        onClose={() => window.location.assign(`${community.url}?tab=library`)}
        title="It is removed"
        foot={<LinkButton to={`${community.url}?tab=library`}>To the library</LinkButton>}
      >
        <Undo
          words={`“${title}” is out of the library and of search.`}
          busy={putBack.busy}
          onUndo={() => void undo()}
        />
        {putBack.failure && <p role="alert">{putBack.failure.message}</p>}
      </Dialog>
    </section>
  );
}
