import type { ReactNode } from 'react';
import type { Failed } from '../app/failure.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import './form.css';

type Props = {
  onSend: () => void;
  send: string;
  busy: boolean;
  busyLabel: string;
  failure: Failed | null;
  beside?: ReactNode;
  children: ReactNode;
};

/** A form with its summary of errors above and one button below; `beside` stands next to the button. */
export function Form({ onSend, send, busy, busyLabel, failure, beside, children }: Props) {
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {failure && <ErrorSummary message={failure.message} fields={failure.fields} />}
      {children}
      <div className="form-foot">
        <Button type="submit" busy={busy} busyLabel={busyLabel}>
          {send}
        </Button>
        {beside}
      </div>
    </form>
  );
}
