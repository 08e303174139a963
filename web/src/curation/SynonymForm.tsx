import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/ChoiceGroup.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextAreaField, TextField } from '../ui/TextField.tsx';
import { ChangedSynonym } from './ChangedSynonym.tsx';
import { SynonymPreview } from './SynonymPreview.tsx';
import { inputOf, missingFrom, type SynonymDraft } from './synonymDraft.ts';
import './synonym-form.css';

const AddSynonym = graphql(`
  mutation AddSynonym($input: VocabularyEntryInput!, $key: String!) {
    addVocabularyEntry(input: $input, idempotencyKey: $key) {
      id
    }
  }
`);

const ChangeSynonym = graphql(`
  mutation ChangeSynonym($id: ID!, $version: Int!, $input: VocabularyEntryInput!) {
    changeVocabularyEntry(id: $id, version: $version, input: $input) {
      id
      version
    }
  }
`);

const MarkDone = graphql(`
  mutation MarkSynonymDone($query: String!) {
    handleSearchedQuery(query: $query, handling: DONE) {
      id
    }
  }
`);

type Props = { entry: { id: string; version: number } | null; beginning: SynonymDraft };

/** A word, what it stands for, which way round, and beside it what that does to a search. */
export function SynonymForm({ entry, beginning }: Props) {
  const [draft, setDraft] = useState(beginning);
  const [version, setVersion] = useState(entry?.version ?? 0);
  const [attempt, setAttempt] = useState(0);
  const [key] = useState(() => crypto.randomUUID());
  const [params] = useSearchParams();
  const add = useCommand(AddSynonym);
  const change = useCommand(ChangeSynonym);
  const done = useCommand(MarkDone);
  const say = useStatus();
  const navigate = useNavigate();
  const { busy, failure } = entry ? change : add;
  const conflict = failure?.code === 'CONFLICT' && entry !== null;
  const put = (part: Partial<SynonymDraft>) => setDraft((now) => ({ ...now, ...part }));
  const searched = params.get('searched');

  const save = async () => {
    setAttempt(attempt + 1);
    const fields = missingFrom(draft);
    if (Object.keys(fields).length > 0) return (entry ? change : add).fail({ code: 'INVALID', message: '', fields });
    const input = inputOf(draft);
    const saved = entry ? await change.run({ id: entry.id, version, input }) : await add.run({ input, key });
    if (!saved) return;
    if (searched) await done.run({ query: searched });
    say(`“${input.term}” is saved. Search knows it now.`);
    await navigate(searched ? '/curate/search?list=nothing' : '/curate/synonyms');
  };

  return (
    <div className="synonym-desk">
      <form
        className="stack-large"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {conflict ? (
          <ChangedSynonym
            key={attempt}
            id={entry.id}
            onTheirs={(theirs) => setDraft(theirs)}
            onVersion={setVersion}
            onSettled={() => change.fail(null)}
          />
        ) : (
          failure && <ErrorSummary key={attempt} {...failure} />
        )}
        <TextField
          name="term"
          label="Word or acronym"
          hint="As people type it, such as MTFS or tip."
          autoComplete="off"
          spellCheck={false}
          value={draft.term}
          error={failure?.fields['term']}
          onValue={(term) => put({ term })}
        />
        <TextAreaField
          name="phrases"
          label="What it stands for"
          hint="One phrase on each line, such as medium term financial strategy. Up to 50."
          rows={3}
          value={draft.phrases}
          error={failure?.fields['phrases']}
          onValue={(phrases) => put({ phrases })}
        />
        <RadioGroup
          name="way"
          label="Which way round"
          error={failure?.fields['way']}
          choices={[
            {
              value: 'both',
              label: 'Each finds the other',
              hint: 'For words that mean the same. Whoever types one gets what is written with the other.',
            },
            {
              value: 'one',
              label: 'Only the word finds the phrases',
              hint: 'For an acronym with several meanings, or words that are merely related. Whoever types the phrase gets nothing more than before.',
            },
          ]}
          chosen={draft.way ? [draft.way] : []}
          onChosen={([way = '']) => put({ way })}
        />
        <div className="row">
          <Button type="submit" busy={busy} busyLabel="Saving…">
            {entry ? 'Save the change' : 'Add the synonym'}
          </Button>
          <LinkButton look="quiet" to="/curate/synonyms">
            Cancel
          </LinkButton>
        </div>
      </form>
      <SynonymPreview draft={draft} id={entry?.id ?? null} />
    </div>
  );
}
