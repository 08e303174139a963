import type { ReactNode } from 'react';
import { RadioGroup } from '../ui/ChoiceGroup.tsx';
import { TextWithImages } from '../files/TextWithImages.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { EventDraft } from './eventDraft.ts';
import { WhenFields } from './WhenFields.tsx';

export type FieldsOf<Draft> = {
  value: Draft;
  errors: Record<string, string>;
  onChange: (part: Partial<Draft>) => void;
};

/** What is said of an event; `children` stand after when it is. */
export function EventFields({ value, errors, onChange, children }: FieldsOf<EventDraft> & { children?: ReactNode }) {
  return (
    <>
      <TextField
        name="title"
        label="Title"
        hint="What people take away from it, in a few words."
        maxLength={200}
        value={value.title}
        error={errors['title']}
        onValue={(title) => onChange({ title })}
      />
      <WhenFields value={value} errors={errors} onChange={onChange} />
      {children}
      <TextField
        name="place"
        label="Place"
        hint="Building and room, as you would tell a visitor."
        optional
        maxLength={300}
        value={value.place}
        error={errors['place']}
        onValue={(place) => onChange({ place })}
      />
      <TextField
        name="link"
        label="Link to join online"
        optional
        inputMode="url"
        value={value.link}
        error={errors['link']}
        onValue={(link) => onChange({ link })}
      />
      {value.link.trim() && (
        <RadioGroup
          name="linkFor"
          label="Who sees the link"
          choices={[
            { value: 'all', label: 'Everybody who sees the event' },
            { value: 'booked', label: 'People with a place' },
          ]}
          chosen={[value.linkFor]}
          onChosen={([linkFor = 'all']) => onChange({ linkFor })}
        />
      )}
      <TextField
        name="capacity"
        label="Places"
        hint="Leave it empty when there is room for everybody. When all are taken, people wait in line."
        optional
        narrow
        inputMode="numeric"
        value={value.capacity}
        error={errors['capacity']}
        onValue={(capacity) => onChange({ capacity })}
      />
      <TextWithImages
        name="description"
        label="What happens"
        hint="For whom it is, what to bring, who speaks."
        optional
        value={value.description}
        error={errors['description']}
        onValue={(description) => onChange({ description })}
      />
      <TextWithImages
        name="materials"
        label="Slides, notes and links"
        hint="Add them before or afterwards: they stay on the page."
        optional
        rows={4}
        value={value.materials}
        error={errors['materials']}
        onValue={(materials) => onChange({ materials })}
      />
    </>
  );
}
