import { CheckboxGroup, RadioGroup } from '../ui/ChoiceGroup.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextAreaField } from '../ui/TextField.tsx';
import { formNames, forms } from './threadForms.ts';
import type { StartDraft } from './startDraft.ts';

type Props = {
  draft: StartDraft;
  change: (part: Partial<StartDraft>) => void;
  /** Whether the viewer may make announcements here. */
  announce: boolean;
};

/** What a new discussion is for. */
export function FormChoice({ draft, change, announce }: Props) {
  return (
    <RadioGroup
      name="form"
      label="What is it?"
      choices={formNames
        .filter((form) => announce || form !== 'ANNOUNCEMENT')
        .map((form) => ({ value: form, label: forms[form].word, hint: forms[form].hint }))}
      chosen={[draft.form]}
      onChosen={([form]) => change({ form: form! })}
    />
  );
}

const periods = [
  { value: '3', label: 'In 3 days' },
  { value: '7', label: 'In a week' },
  { value: '14', label: 'In two weeks' },
  { value: '30', label: 'In 30 days' },
  { value: '', label: 'Never: it stays open' },
];

/** What a poll or an announcement needs besides its words. */
export function FormDetails({
  draft,
  change,
  fields,
}: Omit<Props, 'announce'> & { fields: Record<string, string | undefined> }) {
  if (draft.form === 'ANNOUNCEMENT')
    return (
      <CheckboxGroup
        name="withoutReplies"
        label="Replies"
        choices={[{ value: 'off', label: 'Nobody can reply', hint: 'It can be read, but nothing can be added.' }]}
        chosen={draft.withoutReplies ? ['off'] : []}
        onChosen={(chosen) => change({ withoutReplies: chosen.length > 0 })}
      />
    );
  if (draft.form !== 'POLL') return null;
  return (
    <>
      <TextAreaField
        name="options"
        label="What people can choose"
        hint="One choice on each line, 2 to 10."
        rows={4}
        value={draft.options}
        error={fields['options']}
        onValue={(options) => change({ options })}
      />
      <CheckboxGroup
        name="multiple"
        label="How many"
        choices={[{ value: 'many', label: 'People may choose several' }]}
        chosen={draft.multiple ? ['many'] : []}
        onChosen={(chosen) => change({ multiple: chosen.length > 0 })}
      />
      <SelectField
        name="closesAt"
        label="Closes"
        options={periods}
        value={draft.days}
        error={fields['closesAt']}
        onValue={(days) => change({ days })}
      />
    </>
  );
}
