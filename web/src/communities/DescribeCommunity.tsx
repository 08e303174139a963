import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useCommand } from '../app/useCommand.ts';
import { ChangedMeanwhile } from '../discussions/ChangedMeanwhile.tsx';
import { useDraft } from '../app/useDraft.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { formatTime } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';
import { JoiningFields } from './JoiningFields.tsx';
import { DescriptionFields, missingFrom, noDescription, ThemesField, themesIn } from './DescriptionFields.tsx';

const DescribeCommunityFields = graphql(`
  fragment DescribeCommunity on Community {
    id
    name
    purpose
    about
    version
    visibility
    joiningQuestion
    welcomeNote
    themes {
      slug
    }
  }
`);

const DescribeCommunityThemes = graphql(`
  query DescribeCommunityThemes {
    themes {
      slug
      name
      parent {
        slug
      }
    }
  }
`);

const EditCommunity = graphql(`
  mutation EditCommunity($id: ID!, $version: Int!, $input: CommunityInput!) {
    editCommunity(id: $id, version: $version, input: $input) {
      id
      version
    }
  }
`);

const nothing = { ...noDescription, joiningQuestion: '', welcomeNote: '', from: '' };

/** What a community says of itself, for its facilitators to change. */
export function DescribeCommunity({ community }: { community: FragmentType<typeof DescribeCommunityFields> }) {
  const it = readFragment(DescribeCommunityFields, community);
  const [draft, change, drop] = useDraft(`describe.${it.id}`, nothing);
  const [{ data }] = useQuery({ query: DescribeCommunityThemes });
  const save = useCommand(EditCommunity);
  const [attempt, setAttempt] = useState(0);
  const say = useStatus();
  const stored = {
    ...it,
    joiningQuestion: it.joiningQuestion ?? '',
    welcomeNote: it.welcomeNote ?? '',
    themes: it.themes.map(({ slug }) => slug).join(' '),
    from: String(it.version),
  };
  const now = draft.from ? draft : stored;
  const conflict = save.failure?.code === 'CONFLICT';
  const fields = {
    value: now,
    errors: save.failure?.fields ?? {},
    onChange: (part: Partial<typeof nothing>) => {
      const { name, purpose, about, themes, joiningQuestion, welcomeNote, from } = now;
      change({ name, purpose, about, themes, joiningQuestion, welcomeNote, from, ...part });
    },
  };

  const send = async () => {
    setAttempt(attempt + 1);
    const missing = missingFrom(now);
    if (Object.keys(missing).length > 0) return save.fail({ code: 'INVALID', message: '', fields: missing });
    const { name, purpose, about, joiningQuestion, welcomeNote } = now;
    const version = conflict ? it.version : Number(now.from);
    const input = { name, purpose, about, joiningQuestion, welcomeNote, themes: themesIn(now) };
    if (!(await save.run({ id: it.id, version, input }))) return;
    drop();
    say(`Saved ${formatTime(new Date())}`);
  };

  return (
    <form
      className="stack-large"
      noValidate
      aria-labelledby="description"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h3 id="description">What it says of itself</h3>
      {conflict && <ChangedMeanwhile title={it.name} text={`${it.purpose}\n\n${it.about}`} />}
      {save.failure && !conflict && <ErrorSummary key={attempt} {...save.failure} />}
      <DescriptionFields {...fields} />
      <JoiningFields {...fields} asked={it.visibility === 'ON_REQUEST'} />
      {data && <ThemesField {...fields} themes={data.themes.filter(({ parent }) => !parent)} />}
      <div className="row">
        <Button type="submit" busy={save.busy} busyLabel="Saving…">
          {conflict ? 'Save mine instead' : 'Save'}
        </Button>
        {draft.from && (
          <Button
            look="quiet"
            onClick={() => {
              drop();
              save.fail(null);
            }}
          >
            {conflict ? 'Keep the other wording' : 'Undo my changes'}
          </Button>
        )}
      </div>
    </form>
  );
}
