import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useCommand } from '../app/useCommand.ts';
import { formatTime } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';
import { Form } from './Form.tsx';
import { SkillRows, type SkillRow } from './SkillRows.tsx';

const SkillsFields = graphql(`
  fragment Skills on Person {
    id
    skills {
      id
      kind
      text
      readers
    }
  }
`);

const SaveSkills = graphql(`
  mutation SaveSkills($skills: [SkillInput!]!) {
    saveSkills(skills: $skills) {
      id
    }
  }
`);

/** What one can help with and would like to learn, each with who may read it. */
export function Skills({ person }: { person: FragmentType<typeof SkillsFields> }) {
  const it = readFragment(SkillsFields, person);
  const save = useCommand(SaveSkills);
  const say = useStatus();
  const [rows, setRows] = useState<SkillRow[]>(() =>
    it.skills.map(({ id, kind, text, readers }) => ({ key: id, kind, text, readers: readers ?? 'COMMUNITIES' })),
  );
  const send = async () => {
    const skills = rows
      .filter(({ text }) => text.trim())
      .map(({ kind, text, readers }) => ({ kind, text: text.trim(), readers }));
    if (await save.run({ skills })) say(`Saved ${formatTime(new Date())}`);
  };
  const { failure } = save;
  return (
    <section id="skills" aria-labelledby="skills-title">
      <h2 id="skills-title">Give and take</h2>
      <p className="measure">
        Others find you by this in the list of people. Members of communities that you share read it, unless you say
        otherwise.
      </p>
      <Form send="Save" onSend={() => void send()} busy={save.busy} busyLabel="Saving…" failure={failure}>
        <SkillRows
          kind="OFFER"
          title="You can help with"
          example="For example: commercial waste contracts"
          {...{ rows, setRows }}
          error={failure?.fields['skills']}
        />
        <SkillRows
          kind="NEED"
          title="You would like to learn"
          example="For example: setting up a trading company"
          {...{ rows, setRows }}
        />
      </Form>
    </section>
  );
}
