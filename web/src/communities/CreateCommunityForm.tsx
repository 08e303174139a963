import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { neverSent, sendingKey } from '../discussions/sendingKey.ts';
import { useDraft } from '../app/useDraft.ts';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/ChoiceGroup.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { useStatus } from '../ui/Status.tsx';
import { kindChoices, type Visibility } from './communityWords.ts';
import { DescriptionFields, missingFrom, noDescription, ThemesField, themesIn } from './DescriptionFields.tsx';

const CreateCommunity = graphql(`
  mutation CreateCommunity($input: CreateCommunityInput!) {
    createCommunity(input: $input) {
      id
      name
      url
    }
  }
`);

const beginnings = { ...noDescription, visibility: '', ...neverSent };

export function CreateCommunityForm({ themes }: { themes: { slug: string; name: string }[] }) {
  const [draft, change, drop] = useDraft('community', beginnings);
  const create = useCommand(CreateCommunity);
  const say = useStatus();
  const navigate = useNavigate();
  const [attempt, setAttempt] = useState(0);
  const { failure } = create;
  const fields = { value: draft, errors: failure?.fields ?? {}, onChange: change };

  const send = async () => {
    setAttempt(attempt + 1);
    const missing = {
      ...missingFrom(draft),
      ...(draft.visibility ? {} : { visibility: 'Choose who may see it.' }),
    };
    if (Object.keys(missing).length > 0) return create.fail({ code: 'INVALID', message: '', fields: missing });
    const { name, purpose, about } = draft;
    const input = { name, purpose, about, themes: themesIn(draft), visibility: draft.visibility as Visibility };
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
      <DescriptionFields {...fields} />
      <RadioGroup
        name="visibility"
        label="Who may see it, and how people get in"
        hint="You can change this later."
        choices={kindChoices}
        chosen={draft.visibility ? [draft.visibility] : []}
        error={failure?.fields['visibility']}
        onChosen={([visibility]) => change({ visibility })}
      />
      <ThemesField {...fields} themes={themes} />
      <div>
        <Button type="submit" busy={create.busy} busyLabel="Starting…">
          Start the community
        </Button>
      </div>
    </form>
  );
}
