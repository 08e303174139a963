import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import './dialog.css';

type Props = { onClose: () => void; title: string; sheet?: boolean; foot?: ReactNode; children: ReactNode };

/** A question or a sheet over the page: `open`, `onClose`, `title`, `foot` for its buttons, `sheet` fills the window. */
export const Dialog = ({ open, ...rest }: Props & { open: boolean }) => (open ? <OpenDialog {...rest} /> : null);

function OpenDialog({ onClose, title, sheet, foot, children }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // A layout effect ends before the element goes, so that closing can give focus back to what opened it.
  useLayoutEffect(() => {
    const dialog = box.current!;
    dialog.showModal();
    return () => dialog.close();
  }, []);
  return (
    <dialog
      className={sheet ? 'dialog dialog-sheet' : 'dialog'}
      ref={box}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <Button look="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
      <div className="dialog-body">{children}</div>
      {foot && <div className="dialog-foot">{foot}</div>}
    </dialog>
  );
}
