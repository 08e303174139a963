import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { formatAgo } from '../ui/format.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { useStatus } from '../ui/Status.tsx';
import { Tag } from '../ui/Tag.tsx';
import { frequencies, frequencyNames, type Frequency } from './frequencyWords.ts';
import { RenameDialog } from './RenameDialog.tsx';

const SavedSearch = graphql(`
  fragment SavedSearchRow on SavedSearch {
    id
    name
    query
    narrowedBy
    url
    frequency
    lastRunAt
    newCount
  }
`);

const Change = graphql(`
  mutation ChangeAlert($input: UpdateSavedSearchInput!) {
    updateSavedSearch(input: $input) {
      id
    }
  }
`);

const Delete = graphql(`
  mutation DeleteSavedSearch($id: ID!) {
    deleteSavedSearch(id: $id) {
      id
    }
  }
`);

const options = frequencyNames.map((value) => ({ value, label: frequencies[value].choice }));

type Props = { saved: FragmentType<typeof SavedSearch>; onDeleted: (deleted: { id: string; name: string }) => void };

/** What is looked for, what was new, and how often one is told. */
export function SavedSearchRow({ saved, onDeleted }: Props) {
  const { id, name, query, narrowedBy, url, frequency, lastRunAt, newCount } = readFragment(SavedSearch, saved);
  const words = [...wordsBeside(name, query), ...narrowedBy];
  const [renaming, setRenaming] = useState(false);
  const change = useCommand(Change);
  const remove = useCommand(Delete);
  const say = useStatus();
  const choose = async (chosen: string) => {
    if (await change.run({ input: { id, frequency: chosen as Frequency } })) say('Saved');
  };
  const drop = async () => {
    if (await remove.run({ id })) onDeleted({ id, name });
  };
  const failure = change.failure ?? remove.failure;
  return (
    <article className="saved">
      <div className="saved-what">
        <h2 className="card-title">
          <Link to={url}>{name}</Link>
        </h2>
        {words.length > 0 && <p className="saved-words">{words.join(' · ')}</p>}
        <p className="saved-news">
          {lookedWords(frequency, lastRunAt)}
          {frequency !== 'NONE' && newCount > 0 && <Tag tone="accent">{newCount} new</Tag>}
        </p>
        {failure && (
          <p className="saved-failure" role="alert">
            {failure.message}
          </p>
        )}
      </div>
      <div className="saved-how">
        <SelectField
          name={`frequency-${id}`}
          label={
            <>
              Tell me of new results<span className="visually-hidden"> for {name}</span>
            </>
          }
          options={options}
          value={frequency}
          onValue={(chosen) => void choose(chosen)}
        />
        <div className="saved-buttons">
          <Button look="quiet" onClick={() => setRenaming(true)}>
            Rename<span className="visually-hidden"> {name}</span>
          </Button>
          <Button look="quiet" busy={remove.busy} onClick={() => void drop()}>
            Delete<span className="visually-hidden"> {name}</span>
          </Button>
        </div>
      </div>
      {renaming && <RenameDialog id={id} name={name} onClose={() => setRenaming(false)} />}
    </article>
  );
}

/** What the name does not say already. */
function wordsBeside(name: string, query: string): string[] {
  if (!query) return ['Everything'];
  return name.toLocaleLowerCase('en-GB') === query.toLocaleLowerCase('en-GB') ? [] : [`“${query}”`];
}

function lookedWords(frequency: Frequency, lastRunAt?: string | null): string {
  if (frequency === 'NONE') return 'Kept, without mails';
  return lastRunAt ? `Last looked ${formatAgo(lastRunAt)}` : 'Begins in a moment';
}
