import { graphql } from '@knowledge-hub/schema';
import { useQuery } from 'urql';
import { Button } from '../ui/Button.tsx';
import { formatAgo, formatList } from '../ui/format.ts';
import { Notice } from '../ui/Notice.tsx';
import type { SynonymDraft } from './synonymDraft.ts';

const PresentSynonym = graphql(`
  query PresentSynonym($id: ID!) {
    vocabularyEntry(id: $id) {
      id
      term
      phrases
      oneWay
      version
      changedAt
      removedAt
      changedBy {
        id
        name
      }
    }
  }
`);

type Props = {
  id: string;
  onTheirs: (theirs: SynonymDraft) => void;
  onVersion: (version: number) => void;
  onSettled: () => void;
};

/** Somebody saved this one meanwhile: theirs beside one's own, and the choice between them. */
export function ChangedSynonym({ id, onTheirs, onVersion, onSettled }: Props) {
  const [{ data, fetching }] = useQuery({ query: PresentSynonym, variables: { id }, requestPolicy: 'network-only' });
  const theirs = data?.vocabularyEntry;
  if (fetching || !theirs)
    return (
      <Notice tone="warning" live title="Somebody changed this meanwhile">
        {null}
      </Notice>
    );
  const who = theirs.changedBy?.name ?? 'Somebody';
  const take = (mine: boolean) => {
    onVersion(theirs.version);
    if (!mine) onTheirs({ term: theirs.term, phrases: theirs.phrases.join('\n'), way: theirs.oneWay ? 'one' : 'both' });
    onSettled();
  };
  return (
    <Notice tone="warning" live title={`${who} changed this meanwhile`}>
      <p>
        Since {formatAgo(theirs.changedAt)} it says: <strong>{theirs.term}</strong> stands for{' '}
        {formatList(theirs.phrases)}
        {theirs.oneWay ? ', one way only' : ''}. What you typed is still below.
      </p>
      <div className="row">
        <Button look="secondary" onClick={() => take(true)}>
          Keep mine and save again
        </Button>
        <Button look="quiet" onClick={() => take(false)}>
          Take theirs
        </Button>
      </div>
    </Notice>
  );
}
