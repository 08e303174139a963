import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { formatDate, formatTime } from '../ui/format.ts';
import { Prose } from '../ui/Prose.tsx';

const EarlierWordingsFields = graphql(`
  fragment EarlierWordings on Reply {
    editedAt
    revisions {
      body
      replacedAt
    }
  }
`);

/** "Edited", and what it said before. */
export function EarlierWordings({ reply }: { reply: FragmentType<typeof EarlierWordingsFields> }) {
  const { editedAt, revisions } = readFragment(EarlierWordingsFields, reply);
  if (!editedAt) return null;
  if (revisions.length === 0) return <p className="muted small">Edited {formatDate(editedAt)}</p>;
  return (
    <details className="earlier-wordings">
      <summary>Edited {formatDate(editedAt)}: see what it said before</summary>
      <ol>
        {revisions.map(({ body, replacedAt }) => (
          <li key={replacedAt}>
            <p className="muted small">
              Until {formatDate(replacedAt)}, {formatTime(replacedAt)}
            </p>
            <Prose text={body} />
          </li>
        ))}
      </ol>
    </details>
  );
}
