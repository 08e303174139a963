import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { CheckboxGroup } from '../ui/ChoiceGroup.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { MarkdownField } from '../ui/MarkdownField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextField } from '../ui/TextField.tsx';
import { formats, type Format } from './documentWords.ts';

const EditDocumentFields = graphql(`
  fragment EditDocument on Document {
    id
    url
    title
    description
    accessibleFormat
    version
    folder {
      id
    }
    themes {
      slug
    }
    community {
      id
      libraryFolders {
        id
        name
        parent {
          id
          name
        }
      }
    }
  }
`);

const SaveDocument = graphql(`
  mutation EditDocument($id: ID!, $version: Int!, $input: DocumentInput!) {
    editDocument(id: $id, version: $version, input: $input) {
      id
      version
    }
  }
`);

type Props = { document: FragmentType<typeof EditDocumentFields>; themes: { slug: string; name: string }[] };

/** What is said of a document, and where it is. */
export function EditDocumentForm({ document, themes }: Props) {
  const it = readFragment(EditDocumentFields, document);
  const [began] = useState(it.version);
  const [value, setValue] = useState({
    title: it.title,
    description: it.description,
    accessibleFormat: (it.accessibleFormat ?? '') as Format | '',
    folderId: it.folder?.id ?? '',
    themes: it.themes.map(({ slug }) => slug),
  });
  const save = useCommand(SaveDocument);
  const navigate = useNavigate();
  const say = useStatus();
  const { failure } = save;
  const change = (part: Partial<typeof value>) => setValue({ ...value, ...part });

  const send = async () => {
    if (!value.title.trim()) return save.fail({ code: 'INVALID', message: '', fields: { title: 'Enter a title.' } });
    const { accessibleFormat, folderId, ...rest } = value;
    const input = { ...rest, accessibleFormat: accessibleFormat || null, folderId: folderId || null };
    if (!(await save.run({ id: it.id, version: began, input }))) return;
    say('The document is changed');
    await navigate(it.url);
  };
  return (
    <form
      className="stack-large"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {failure && <ErrorSummary {...failure} />}
      <TextField
        name="title"
        label="Title"
        maxLength={200}
        value={value.title}
        error={failure?.fields['title']}
        onValue={(title) => change({ title })}
      />
      <MarkdownField
        name="description"
        label="What it is, and for what it is good"
        optional
        value={value.description}
        error={failure?.fields['description']}
        onValue={(description) => change({ description })}
      />
      <SelectField
        name="accessibleFormat"
        label="Can everybody read it?"
        hint="Say so only when you know: people who use a screen reader rely on it."
        empty="I do not know"
        options={[...formats]}
        value={value.accessibleFormat}
        onValue={(format) => change({ accessibleFormat: format as Format | '' })}
      />
      <SelectField
        name="folderId"
        label="Folder"
        empty="None"
        options={it.community.libraryFolders.map(({ id, name, parent }) => ({
          value: id,
          label: parent ? `${parent.name} / ${name}` : name,
        }))}
        value={value.folderId}
        error={failure?.fields['folderId']}
        onValue={(folderId) => change({ folderId })}
      />
      <CheckboxGroup
        name="themes"
        label="Themes"
        optional
        columns
        choices={themes.map(({ slug, name }) => ({ value: slug, label: name }))}
        chosen={value.themes}
        error={failure?.fields['themes']}
        onChosen={(chosen) => change({ themes: chosen })}
      />
      <div>
        <Button type="submit" busy={save.busy} busyLabel="Saving…">
          Save
        </Button>
      </div>
    </form>
  );
}
