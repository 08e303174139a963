import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { Marked } from '../search/Marked.tsx';
import { KindIcon } from '../subjects/KindIcon.tsx';
import { Tag } from '../ui/Tag.tsx';
import type { Move } from './synonymDraft.ts';

const PreviewHitFields = graphql(`
  fragment PreviewHit on SearchHit {
    titleMarked
    subject {
      id
      kind
      url
    }
  }
`);

type Props = {
  title: string;
  hits: readonly FragmentType<typeof PreviewHitFields>[];
  moves?: Move[];
};

/** The first results in their order, with how each moved. */
export function PreviewList({ title, hits, moves = [] }: Props) {
  return (
    <div className="preview-list">
      <h3>{title}</h3>
      {hits.length === 0 ? (
        <p className="muted">Nothing found.</p>
      ) : (
        <ol>
          {readFragment(PreviewHitFields, hits).map(({ titleMarked, subject }, place) => (
            <li key={subject.id} className={moves[place] === 'new' ? 'preview-new' : undefined}>
              <Link to={subject.url} target="_blank" rel="noreferrer">
                <Marked text={titleMarked} />
                <span className="visually-hidden"> (opens a new tab)</span>
              </Link>
              <span className="preview-below">
                <KindIcon kind={subject.kind} />
                <MoveTag move={moves[place]} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function MoveTag({ move }: { move: Move | undefined }) {
  if (move === 'new') return <Tag tone="success">New</Tag>;
  if (!move || move === 'same') return null;
  return <Tag>{move.by > 0 ? `Up ${move.by}` : `Down ${-move.by}`}</Tag>;
}
