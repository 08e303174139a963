import type { ComponentProps } from 'react';
import { formatDate, formatTime } from '../ui/format.ts';
import { Prose } from '../ui/Prose.tsx';

type Props = {
  editedAt?: string | null;
  /** Newest first. */
  revisions: { title?: string; body: string; replacedAt: string }[];
  people: NonNullable<ComponentProps<typeof Prose>['people']>;
};

/** "Edited", and what it said before. */
export function EarlierWordings({ editedAt, revisions, people }: Props) {
  if (!editedAt) return null;
  if (revisions.length === 0) return <p className="muted small">Edited {formatDate(editedAt)}</p>;
  return (
    <details className="earlier-wordings">
      <summary>Edited {formatDate(editedAt)}: see what it said before</summary>
      <ol>
        {revisions.map(({ title, body, replacedAt }) => (
          <li key={replacedAt}>
            <p className="muted small">
              Until {formatDate(replacedAt)}, {formatTime(replacedAt)}
            </p>
            {title && (
              <p>
                <strong>{title}</strong>
              </p>
            )}
            <Prose text={body} people={people} />
          </li>
        ))}
      </ol>
    </details>
  );
}
