import { useState } from 'react';
import { graphql, type DocumentType } from '@knowledge-hub/schema';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useCommand } from '../app/useCommand.ts';
import { CheckboxGroup } from '../ui/ChoiceGroup.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Form } from './Form.tsx';
import { SkillRows, type SkillRow } from './SkillRows.tsx';

const ChooseNeedsQuery = graphql(`
  query ChooseNeeds {
    viewer {
      id
      themes {
        slug
      }
      person {
        id
        skills {
          id
          kind
          text
          readers
        }
      }
    }
    themes {
      slug
      name
      parent {
        id
      }
    }
  }
`);

const SaveNeeds = graphql(`
  mutation SaveNeeds($themes: [String!]!, $skills: [SkillInput!]!) {
    followThemes(themes: $themes) {
      id
    }
    saveSkills(skills: $skills) {
      id
    }
  }
`);

type Props = { onChosen: () => void };

/** Themes to hear about, and what one would like to learn. */
export function ChooseNeeds({ onChosen }: Props) {
  const [{ data, error }, reload] = useQuery({ query: ChooseNeedsQuery });
  if (error && !data) return <LoadFailure error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  if (!data?.viewer) return <Skeleton lines={10} label="Loading themes" />;
  return <NeedsForm viewer={data.viewer} themes={data.themes} onChosen={onChosen} />;
}

type Data = DocumentType<typeof ChooseNeedsQuery>;

function NeedsForm({
  viewer,
  themes,
  onChosen,
}: Props & { viewer: NonNullable<Data['viewer']> } & Pick<Data, 'themes'>) {
  const [chosen, setChosen] = useState(() => viewer.themes.map(({ slug }) => slug));
  const [rows, setRows] = useState<SkillRow[]>(() =>
    viewer.person.skills.map(({ id, kind, text, readers }) => ({
      key: id,
      kind,
      text,
      readers: readers ?? 'COMMUNITIES',
    })),
  );
  const save = useCommand(SaveNeeds);
  const send = async () => {
    const skills = rows
      .map(({ kind, text, readers }) => ({ kind, text: text.trim(), readers }))
      .filter(({ text }) => text);
    if (await save.run({ themes: chosen, skills })) onChosen();
  };
  return (
    <Form
      send="Save and see communities"
      onSend={() => void send()}
      busy={save.busy}
      busyLabel="Saving…"
      failure={save.failure}
      beside={
        <LinkButton look="quiet" to="/begin?step=communities">
          Not now
        </LinkButton>
      }
    >
      <CheckboxGroup
        name="themes"
        label="What do you want to hear about?"
        hint="New case studies under these themes come to your first page."
        columns
        choices={themes.filter(({ parent }) => !parent).map(({ slug, name }) => ({ value: slug, label: name }))}
        chosen={chosen}
        onChosen={setChosen}
      />
      <div>
        <SkillRows
          kind="NEED"
          title="You would like to learn"
          example="For example: setting up a trading company"
          error={save.failure?.fields['skills']}
          {...{ rows, setRows }}
        />
      </div>
    </Form>
  );
}
