import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { MarkdownField } from '../discussions/MarkdownField.tsx';
import { neverSent, sendingKey } from '../discussions/sendingKey.ts';
import { useDraft } from '../discussions/useDraft.ts';
import { Button } from '../ui/Button.tsx';
import { CheckboxGroup, RadioGroup } from '../ui/ChoiceGroup.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useStatus } from '../ui/Status.tsx';
import { kindChoices, type Visibility } from './communityWords.ts';

const CreateCommunity = graphql(`
  mutation CreateCommunity($input: CreateCommunityInput!) {
    createCommunity(input: $input) {
      id
      name
      url
    }
  }
`);

const beginnings = { name: '', purpose: '', about: '', themes: '', visibility: '', ...neverSent };

export function CreateCommunityForm({ themes }: { themes: { slug: string; name: string }[] }) {
  const [draft, change, drop] = useDraft('community', beginnings);
  const create = useCommand(CreateCommunity);
  const say = useStatus();
  const navigate = useNavigate();
  const [attempt, setAttempt] = useState(0);
  const { failure } = create;
  const errors = failure?.fields ?? {};
  const chosenThemes = draft.themes.split(' ').filter(Boolean);

  const send = async () => {
    setAttempt(attempt + 1);
    const missing = missingOf(draft);
    if (Object.keys(missing).length > 0) return create.fail({ code: 'INVALID', message: '', fields: missing });
    const input = {
      name: draft.name,
      purpose: draft.purpose,
      about: draft.about,
      themes: chosenThemes,
      visibility: draft.visibility as Visibility,
    };
    const sending = sendingKey(draft, JSON.stringify(input), () => crypto.randomUUID());
    change(sending);
    const data = await create.run({ input: { ...input, idempotencyKey: sending.key } });
    if (!data) return;
    drop();
    say(`${data.createCommunity.name} is started`);
    await navigate(data.createCommunity.url);
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
      {failure && <ErrorSummary key={attempt} {...failure} />}
      <TextField
        name="name"
        label="Name"
        hint="What it is about, in a few words, as people would search for it."
        maxLength={120}
        value={draft.name}
        error={errors['name']}
        onValue={(name) => change({ name })}
      />
      <TextField
        name="purpose"
        label="Who it is for"
        hint="One sentence. It stands under the name everywhere."
        maxLength={300}
        value={draft.purpose}
        error={errors['purpose']}
        onValue={(purpose) => change({ purpose })}
      />
      <MarkdownField
        name="about"
        label="About it"
        hint="What people talk about here, and what you ask of each other."
        optional
        value={draft.about}
        error={errors['about']}
        onValue={(about) => change({ about })}
      />
      <RadioGroup
        name="visibility"
        label="Who may see it, and how people get in"
        hint="You can change this later."
        choices={kindChoices}
        chosen={draft.visibility ? [draft.visibility] : []}
        error={errors['visibility']}
        onChosen={([visibility]) => change({ visibility })}
      />
      <CheckboxGroup
        name="themes"
        label="Themes"
        hint="People who follow a theme find the community under it."
        optional
        columns
        choices={themes.map(({ slug, name }) => ({ value: slug, label: name }))}
        chosen={chosenThemes}
        error={errors['themes']}
        onChosen={(chosen) => change({ themes: chosen.join(' ') })}
      />
      <div>
        <Button type="submit" busy={create.busy} busyLabel="Starting…">
          Start the community
        </Button>
      </div>
    </form>
  );
}

const missingOf = ({ name, purpose, visibility }: typeof beginnings): Record<string, string> => ({
  ...(name.trim() ? {} : { name: 'Enter a name.' }),
  ...(purpose.trim() ? {} : { purpose: 'Say in a sentence who it is for.' }),
  ...(visibility ? {} : { visibility: 'Choose who may see it.' }),
});
