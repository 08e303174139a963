import { Button } from './Button.tsx';
import './pager.css';

type Props = { shown: number; total: number; noun: string; hasMore: boolean; busy?: boolean; onMore: () => void };

/** The end of a list: "Showing 20 of 64 studies" and "Show more". `noun` is the plural; `busy` while the next page loads. */
export function Pager({ shown, total, noun, hasMore, busy = false, onMore }: Props) {
  if (!hasMore && total <= shown) return null;
  return (
    <div className="pager no-print">
      {hasMore && (
        <Button look="secondary" busy={busy} busyLabel="Loading…" onClick={onMore}>
          Show more
        </Button>
      )}
      <p className="muted small">
        Showing {shown.toLocaleString('en-GB')} of {Math.max(total, shown).toLocaleString('en-GB')} {noun}
      </p>
    </div>
  );
}
