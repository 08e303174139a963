import { graphql, readFragment, type DocumentType, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { formatDate, formatList } from '../ui/format.ts';
import { Tag } from '../ui/Tag.tsx';
import './synonym-table.css';

const SynonymRowFields = graphql(`
  fragment SynonymRow on VocabularyEntry {
    id
    term
    phrases
    oneWay
    version
    changedAt
    changedBy {
      id
      name
    }
  }
`);
type Entry = DocumentType<typeof SynonymRowFields>;

const RemoveSynonym = graphql(`
  mutation RemoveSynonym($id: ID!, $version: Int!) {
    removeVocabularyEntry(id: $id, version: $version) {
      id
      version
      term
    }
  }
`);

type Removed = { id: string; version: number; term: string };
type Props = { entries: readonly FragmentType<typeof SynonymRowFields>[]; onRemoved: (entry: Removed) => void };

/** Each word with what it stands for, and which way round. */
export function SynonymTable({ entries, onRemoved }: Props) {
  const remove = useCommand(RemoveSynonym);
  const press = async ({ id, version }: Entry) => {
    const data = await remove.run({ id, version });
    if (data) onRemoved(data.removeVocabularyEntry);
  };
  return (
    <>
      {remove.failure && <p role="alert">{remove.failure.message}</p>}
      <table className="synonyms">
        <caption className="visually-hidden">Synonyms</caption>
        <thead>
          <tr>
            <th scope="col">Word or acronym</th>
            <th scope="col">Stands for</th>
            <th scope="col">Last changed</th>
            <th scope="col">
              <span className="visually-hidden">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {readFragment(SynonymRowFields, entries).map((entry) => (
            <tr key={entry.id}>
              <th scope="row">
                <Link to={`/curate/synonyms/${entry.id}`}>{entry.term}</Link>
              </th>
              <td>
                {formatList(entry.phrases)} {entry.oneWay && <Tag>One way</Tag>}
              </td>
              <td className="synonyms-when">{changeWords(entry)}</td>
              <td>
                <Button look="quiet" aria-label={`Remove ${entry.term}`} onClick={() => void press(entry)}>
                  Remove
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const changeWords = ({ changedAt, changedBy, version }: Entry) =>
  changedBy || version > 1
    ? `${formatDate(changedAt)}, ${changedBy?.name ?? 'former member'}`
    : 'There from the beginning';
