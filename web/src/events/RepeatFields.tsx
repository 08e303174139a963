import { RadioGroup } from '../ui/ChoiceGroup.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { RepeatDraft } from './eventDraft.ts';
import type { FieldsOf } from './EventFields.tsx';
import { repeats } from './eventWords.ts';

/** How often it takes place, and until when. */
export function RepeatFields({ value, errors, onChange }: FieldsOf<RepeatDraft>) {
  return (
    <>
      <SelectField
        name="every"
        label="How often"
        hint="Each date becomes an event of its own, with its own places."
        options={repeats.map(({ value: every, label }) => ({ value: every, label }))}
        value={value.every}
        onValue={(every) => onChange({ every })}
      />
      {value.every && (
        <>
          <RadioGroup
            name="repeatEnds"
            label="Until when"
            choices={[
              { value: 'count', label: 'A number of times' },
              { value: 'until', label: 'Until a day' },
            ]}
            chosen={[value.ends]}
            onChosen={([ends = 'count']) => onChange({ ends })}
          />
          {value.ends === 'count' ? (
            <TextField
              name="repeat.count"
              label="How many times in all"
              hint="2 to 60."
              narrow
              inputMode="numeric"
              value={value.count}
              error={errors['repeat.count']}
              onValue={(count) => onChange({ count })}
            />
          ) : (
            <TextField
              name="repeat.until"
              label="Last day"
              hint="At most 60 dates."
              type="date"
              narrow
              value={value.until}
              error={errors['repeat.until']}
              onValue={(until) => onChange({ until })}
            />
          )}
        </>
      )}
    </>
  );
}
