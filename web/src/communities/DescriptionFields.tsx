import { TextWithImages } from '../files/TextWithImages.tsx';
import { CheckboxGroup } from '../ui/ChoiceGroup.tsx';
import { TextField } from '../ui/TextField.tsx';

/** `themes` holds slugs, with a space between them. */
export type Description = { name: string; purpose: string; about: string; themes: string };
export const noDescription: Description = { name: '', purpose: '', about: '', themes: '' };

export const themesIn = ({ themes }: Description) => themes.split(' ').filter(Boolean);

/** What stops a description before it is sent. */
export const missingFrom = ({ name, purpose }: Description): Record<string, string> => ({
  ...(name.trim() ? {} : { name: 'Enter a name.' }),
  ...(purpose.trim() ? {} : { purpose: 'Say in a sentence who it is for.' }),
});

type Props = { value: Description; errors: Record<string, string>; onChange: (part: Partial<Description>) => void };

/** What it is called, who it is for, and what happens in it. */
export function DescriptionFields({ value, errors, onChange }: Props) {
  return (
    <>
      <TextField
        name="name"
        label="Name"
        hint="What it is about, in a few words, as people would search for it."
        maxLength={120}
        value={value.name}
        error={errors['name']}
        onValue={(name) => onChange({ name })}
      />
      <TextField
        name="purpose"
        label="Who it is for"
        hint="One sentence. It stands under the name everywhere."
        maxLength={300}
        value={value.purpose}
        error={errors['purpose']}
        onValue={(purpose) => onChange({ purpose })}
      />
      <TextWithImages
        name="about"
        label="About it"
        hint="What people talk about here, and what you ask of each other."
        optional
        value={value.about}
        error={errors['about']}
        onValue={(about) => onChange({ about })}
      />
    </>
  );
}

type ThemesProps = Props & { themes: { slug: string; name: string }[] };

/** Themes to be found under. One that is chosen but not offered here, such as a sub-theme, stays chosen. */
export function ThemesField({ value, errors, onChange, themes }: ThemesProps) {
  return (
    <CheckboxGroup
      name="themes"
      label="Themes"
      hint="People who follow a theme find the community under it."
      optional
      columns
      choices={themes.map(({ slug, name }) => ({ value: slug, label: name }))}
      chosen={themesIn(value)}
      error={errors['themes']}
      onChosen={(chosen) => onChange({ themes: chosen.join(' ') })}
    />
  );
}
