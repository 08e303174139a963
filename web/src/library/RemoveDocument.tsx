import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useClient } from 'urql';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { useStatus } from '../ui/Status.tsx';
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
  mutation RemoveDocument($id: ID!) {
    removeDocument(id: $id)
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
  const [state, setState] = useState<'THERE' | 'BUSY' | 'REMOVED'>('THERE');
  const [failure, setFailure] = useState<string | null>(null);

  const remove = async () => {
    setState('BUSY');
    // Nothing is asked again, so that this page, and the way back, stay.
    const { error } = await client.mutation(Remove, { id }, { additionalTypenames: [] }).toPromise();
    setFailure(error ? 'It could not be removed. Try again.' : null);
    setState(error ? 'THERE' : 'REMOVED');
  };
  const undo = async () => {
    if (!(await putBack.run({ id }))) return;
    setState('THERE');
    say(`${title} is back`);
  };
  return (
    <section className="no-print">
      {failure && <p role="alert">{failure}</p>}
      <Button look="danger" busy={state === 'BUSY'} onClick={() => void remove()}>
        Remove from the library
      </Button>
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
