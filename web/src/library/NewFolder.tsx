import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextField } from '../ui/TextField.tsx';

const CreateFolder = graphql(`
  mutation CreateFolder($communityId: ID!, $name: String!, $parentId: ID) {
    createFolder(communityId: $communityId, name: $name, parentId: $parentId) {
      id
    }
  }
`);

/** A folder in the library, or in a folder of it. */
export function NewFolder({
  communityId,
  parent,
}: {
  communityId: string;
  parent: { id: string; name: string } | null;
}) {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const create = useCommand(CreateFolder);
  const say = useStatus();
  const send = async () => {
    if (!name.trim()) return create.fail({ code: 'INVALID', message: '', fields: { name: 'Enter a name.' } });
    if (!(await create.run({ communityId, name, parentId: parent?.id ?? null }))) return;
    say(`The folder ${name.trim()} is there`);
    setName('');
    setOpen(false);
  };
  const { failure } = create;
  return (
    <>
      <Button look="secondary" onClick={() => setOpen(true)}>
        New folder
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={parent ? `New folder in ${parent.name}` : 'New folder'}
        foot={
          <Button busy={create.busy} busyLabel="Creating…" onClick={() => void send()}>
            Create
          </Button>
        }
      >
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <TextField
            name="name"
            label="Name of the folder"
            maxLength={80}
            value={name}
            onValue={setName}
            error={failure ? (failure.fields['name'] ?? failure.message) : undefined}
          />
        </form>
      </Dialog>
    </>
  );
}
