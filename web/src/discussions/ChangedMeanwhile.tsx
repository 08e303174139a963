import { Notice } from '../ui/Notice.tsx';
import { Prose } from '../ui/Prose.tsx';
import './changed-meanwhile.css';

/** Somebody saved another wording first: theirs, above the form that still holds one's own. */
export function ChangedMeanwhile({ text, title }: { text: string; title?: string }) {
  return (
    <Notice tone="warning" title="This was changed while you were editing" live>
      <p>Nothing you typed is lost: it is below. This is what it says now:</p>
      <div className="changed-now">
        {title && (
          <p>
            <strong>{title}</strong>
          </p>
        )}
        <Prose text={text} />
      </div>
    </Notice>
  );
}
