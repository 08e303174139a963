import { Button } from '../ui/Button.tsx';
import './curate.css';

type Props = { words: string; busy: boolean; onUndo: () => void };

/** The element that takes focus when what had it went away; see focusById. */
export const undoId = 'undo';

/** What was just done to a list, and the way back. */
export function Undo({ words, busy, onUndo }: Props) {
  return (
    <div className="undo no-print">
      <output>{words}</output>
      <Button id={undoId} look="secondary" busy={busy} onClick={onUndo}>
        Undo
      </Button>
    </div>
  );
}
