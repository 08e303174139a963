import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import './dialog.css';

type Props = {
  open: boolean;
  onClose: () => void;
  title: string;
  sheet?: boolean;
  foot?: ReactNode;
  children: ReactNode;
};

/** A question or a sheet over the page: `open`, `onClose`, `title`, `foot` for its buttons, `sheet` fills the window. */
export function Dialog({ open, onClose, title, sheet, foot, children }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Before the element goes, so that focus returns to what opened it.
  useLayoutEffect(() => {
    const dialog = box.current;
    if (!dialog || !open) return;
    dialog.showModal();
    return () => dialog.close();
  }, [open]);
  if (!open) return null;
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
