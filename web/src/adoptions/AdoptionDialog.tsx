import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { focusById } from '../app/focusNext.ts';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/ChoiceGroup.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextAreaField, TextField } from '../ui/TextField.tsx';
import { stateWords } from './adoptionWords.ts';

const Save = graphql(`
  mutation SaveAdoption($caseStudyId: ID!, $organisationId: ID!, $version: Int, $input: AdoptionInput!) {
    saveAdoption(caseStudyId: $caseStudyId, organisationId: $organisationId, version: $version, input: $input) {
      id
    }
  }
`);

type State = keyof typeof stateWords;
export type Said = { state: State; year?: number | null; adaptation: string; result: string };
type Props = {
  title: string;
  caseStudyId: string;
  councils: { id: string; name: string }[];
  said?: Said & { version: number };
  onClose: () => void;
};

const states = Object.entries(stateWords).map(([value, label]) => ({ value, label }));
const nothingSaid = { adaptation: '', result: '' };

/** How far a council is with it, what it does otherwise and what came of it. */
export function AdoptionDialog({ title, caseStudyId, councils, said, onClose }: Props) {
  const [organisationId, setOrganisationId] = useState(councils[0]!.id);
  const [state, setState] = useState<State | null>(said?.state ?? null);
  const [year, setYear] = useState(said?.year ? String(said.year) : '');
  const [texts, setTexts] = useState({ ...nothingSaid, ...said });
  const save = useCommand(Save);
  const say = useStatus();
  const wrong = save.failure?.fields ?? {};

  const send = async () => {
    const fields = missing(state, year);
    if (!state || Object.keys(fields).length > 0) return save.fail({ code: 'INVALID', message: '', fields });
    const { adaptation, result } = texts;
    const input = { state, year: year.trim() ? Number(year) : null, adaptation, result };
    if (!(await save.run({ caseStudyId, organisationId, version: said?.version ?? null, input }))) return;
    onClose();
    say('Saved for everybody to see');
    focusById('adoptions-heading');
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      foot={
        <>
          <Button busy={save.busy} busyLabel="Saving…" onClick={() => void send()}>
            Save
          </Button>
          <Button look="secondary" onClick={onClose}>
            Leave it
          </Button>
        </>
      }
    >
      {save.failure && <ErrorSummary {...save.failure} />}
      <p>Everybody can read this beside the study, with your council’s name and yours.</p>
      {councils.length > 1 && (
        <SelectField
          name="organisationId"
          label="Council"
          options={councils.map(({ id, name }) => ({ value: id, label: name }))}
          value={organisationId}
          onValue={setOrganisationId}
        />
      )}
      <RadioGroup
        name="state"
        label="How far are you?"
        choices={states}
        chosen={state ? [state] : []}
        error={wrong['state']}
        onChosen={([value]) => setState(value as State)}
      />
      <TextField
        name="year"
        label="From which year?"
        optional
        narrow
        inputMode="numeric"
        value={year}
        error={wrong['year']}
        onValue={setYear}
      />
      <TextAreaField
        name="adaptation"
        label="What do you do otherwise?"
        hint="Such as: with our own vehicles, and in rural parishes first."
        optional
        value={texts.adaptation}
        error={wrong['adaptation']}
        onValue={(adaptation) => setTexts({ ...texts, adaptation })}
      />
      <TextAreaField
        name="result"
        label={state === 'STOPPED' ? 'Why did you stop?' : 'What came of it?'}
        hint={state === 'STOPPED' ? 'What others should know before they begin.' : 'A figure with its year helps most.'}
        optional={state !== 'DONE' && state !== 'STOPPED'}
        value={texts.result}
        error={wrong['result']}
        onValue={(result) => setTexts({ ...texts, result })}
      />
    </Dialog>
  );
}

const missing = (state: State | null, year: string): Record<string, string> => ({
  ...(!state && { state: 'Choose how far you are' }),
  ...(!/^(\d{4})?$/.test(year.trim()) && { year: 'Enter a year in four digits, or leave it empty' }),
});
