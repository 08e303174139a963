import { useRef, type ReactNode } from 'react';
import type { Failed } from './failure.ts';
import { Button, type ButtonLook } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';

type Props = {
  title: string;
  /** The button that does it, naming the result. */
  confirm: string;
  look?: ButtonLook;
  busyLabel?: string;
  command: { busy: boolean; failure: Failed | null };
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** One question before something that others notice; mounted while it is asked. */
export function AskOnce({
  title,
  confirm,
  look = 'primary',
  busyLabel = 'Sending…',
  command,
  onConfirm,
  onClose,
  children,
}: Props) {
  const { busy, failure } = command;
  const form = useRef<HTMLFormElement>(null);
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      foot={
        <>
          <Button look={look} busy={busy} busyLabel={busyLabel} onClick={() => form.current?.requestSubmit()}>
            {confirm}
          </Button>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <form
        ref={form}
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm();
        }}
      >
        {failure && <ErrorSummary {...failure} />}
        {children}
      </form>
    </Dialog>
  );
}
