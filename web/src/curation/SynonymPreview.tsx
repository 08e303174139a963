import { graphql, type DocumentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { formatCount } from '../ui/format.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { PreviewList } from './PreviewList.tsx';
import { inputOf, movesOf, type SynonymDraft } from './synonymDraft.ts';
import { usePause } from '../ui/usePause.ts';

const PreviewQuery = graphql(`
  query SynonymPreview($query: String!, $entry: VocabularyEntryInput!, $id: ID) {
    vocabularyPreview(query: $query, entry: $entry, id: $id, first: 10) {
      now {
        totalCount
        degraded
        edges {
          node {
            subject {
              id
            }
            ...PreviewHit
          }
        }
      }
      changed {
        totalCount
        edges {
          node {
            subject {
              id
            }
            ...PreviewHit
          }
        }
      }
    }
  }
`);
type Preview = DocumentType<typeof PreviewQuery>['vocabularyPreview'];

/** The results of a search as they are and as they would be, side by side, while the synonym is being written. */
export function SynonymPreview({ draft, id }: { draft: SynonymDraft; id: string | null }) {
  const [typed, setTyped] = useState<string | null>(null);
  const tried = typed ?? draft.term;
  const { text, entry } = JSON.parse(usePause(JSON.stringify({ text: tried.trim(), entry: inputOf(draft) }), 350)) as {
    text: string;
    entry: ReturnType<typeof inputOf>;
  };
  const ready = text !== '' && entry.term !== '' && entry.phrases.length > 0;
  const [{ data, error, fetching, stale }, reload] = useQuery({
    query: PreviewQuery,
    variables: { query: text, entry, id },
    pause: !ready,
    requestPolicy: 'network-only',
  });
  const preview = ready ? data?.vocabularyPreview : undefined;
  return (
    <section className="synonym-preview stack" aria-labelledby="preview" aria-busy={fetching || stale}>
      <h2 id="preview">What it would change</h2>
      <TextField
        name="tried"
        label="Try a search"
        hint="Live results, as you see them. Nothing is saved yet."
        type="search"
        autoComplete="off"
        value={tried}
        onValue={setTyped}
      />
      {!ready ? (
        <p className="muted">Write a word and what it stands for, and the results appear here.</p>
      ) : error && !preview ? (
        <LoadFailure error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} what="The preview" />
      ) : preview ? (
        <Compared preview={preview} />
      ) : (
        <Skeleton lines={6} label="Searching" />
      )}
    </section>
  );
}

const nodesOf = ({ edges }: Preview['changed']) => edges.map(({ node }) => node);

function Compared({ preview: { now, changed } }: { preview: Preview }) {
  const [before, after] = [nodesOf(now), nodesOf(changed)];
  const moves = movesOf(
    before.map(({ subject }) => subject.id),
    after.map(({ subject }) => subject.id),
  );
  const fresh = moves.filter((move) => move === 'new').length;
  return (
    <>
      <output>
        {formatCount(now.totalCount, 'result')} now, {changed.totalCount.toLocaleString('en-GB')} with this synonym
        {fresh > 0 ? `; ${fresh} of the first ten ${fresh === 1 ? 'is' : 'are'} new.` : '.'}
      </output>
      {now.degraded && (
        <p className="muted small">
          A simpler search is answering for a moment, so this may differ from what people get.
        </p>
      )}
      <div className="synonym-compared">
        <PreviewList title="Now" hits={before} />
        <PreviewList title="With this synonym" hits={after} moves={moves} />
      </div>
    </>
  );
}
