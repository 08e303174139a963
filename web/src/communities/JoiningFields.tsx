import { TextWithImages } from '../files/TextWithImages.tsx';
import { TextAreaField } from '../ui/TextField.tsx';

type Joining = { joiningQuestion: string; welcomeNote: string };
type Props = {
  value: Joining;
  errors: Record<string, string>;
  onChange: (part: Partial<Joining>) => void;
  /** Whether people have to ask to be let in. */
  asked: boolean;
};

/** What people are asked before they come in, and told when they have. */
export function JoiningFields({ value, errors, onChange, asked }: Props) {
  return (
    <>
      {asked && (
        <TextAreaField
          name="joiningQuestion"
          label="A question for those who ask to join"
          hint="They must answer it; only facilitators see the answers."
          optional
          rows={2}
          maxLength={300}
          value={value.joiningQuestion}
          error={errors['joiningQuestion']}
          onValue={(joiningQuestion) => onChange({ joiningQuestion })}
        />
      )}
      <TextWithImages
        name="welcomeNote"
        label="A welcome for new members"
        hint="Shown to each new member until they close it. How you use this place, and what to do first."
        optional
        value={value.welcomeNote}
        error={errors['welcomeNote']}
        onValue={(welcomeNote) => onChange({ welcomeNote })}
      />
    </>
  );
}
