import { Button } from './Button.tsx';
import './undo.css';

type Props = { words: string; busy: boolean; onUndo: () => void };

/** The element that takes focus when what had it went away. */
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
