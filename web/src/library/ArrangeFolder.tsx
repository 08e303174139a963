import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextField } from '../ui/TextField.tsx';

const RenameFolder = graphql(`
  mutation RenameFolder($id: ID!, $name: String!) {
    renameFolder(id: $id, name: $name) {
      id
    }
  }
`);
const MoveFolder = graphql(`
  mutation MoveFolder($id: ID!, $parentId: ID) {
    moveFolder(id: $id, parentId: $parentId) {
      id
    }
  }
`);
const DeleteFolder = graphql(`
  mutation DeleteFolder($id: ID!) {
    deleteFolder(id: $id) {
      id
    }
  }
`);

type Folder = { id: string; name: string; documentCount: number; parent?: { id: string } | null };

/** For facilitators: another name or place for a folder, or its end when nothing is in it. */
export function ArrangeFolder({ folder, folders }: { folder: Folder; folders: Folder[] }) {
  const [name, setName] = useState(folder.name);
  const [parentId, setParentId] = useState(folder.parent?.id ?? '');
  const rename = useCommand(RenameFolder);
  const move = useCommand(MoveFolder);
  const remove = useCommand(DeleteFolder);
  const navigate = useNavigate();
  const say = useStatus();
  const failure = rename.failure ?? move.failure ?? remove.failure;
  const holds = folders.some(({ parent }) => parent?.id === folder.id);
  const { id } = folder;

  const save = async () => {
    if (name.trim() !== folder.name && !(await rename.run({ id, name }))) return;
    if (parentId !== (folder.parent?.id ?? '') && !(await move.run({ id, parentId: parentId || null }))) return;
    say('The folder is changed');
  };
  const drop = async () => {
    if (!(await remove.run({ id }))) return;
    say(`The folder ${folder.name} is deleted`);
    await navigate('?tab=library', { preventScrollReset: true });
  };
  return (
    <details className="library-arrange no-print">
      <summary>Change this folder</summary>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {failure && <ErrorSummary {...failure} />}
        <TextField
          name="name"
          label="Name"
          maxLength={80}
          value={name}
          error={failure?.fields['name']}
          onValue={setName}
        />
        {!holds && (
          <SelectField
            name="parentId"
            label="In"
            empty="The library itself"
            options={folders
              .filter((each) => !each.parent && each.id !== id)
              .map((each) => ({ value: each.id, label: each.name }))}
            value={parentId}
            error={failure?.fields['parentId']}
            onValue={setParentId}
          />
        )}
        <div className="row">
          <Button type="submit" look="secondary" busy={rename.busy || move.busy} busyLabel="Saving…">
            Save
          </Button>
          {!holds && folder.documentCount === 0 && (
            <Button look="danger" busy={remove.busy} onClick={() => void drop()}>
              Delete this folder
            </Button>
          )}
        </div>
      </form>
    </details>
  );
}
