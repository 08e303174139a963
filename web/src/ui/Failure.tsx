import { Button } from './Button.tsx';
import './state.css';

type Props = { title?: string; message: string; onRetry?: (() => void) | undefined; page?: boolean };

/** What could not be loaded: `message`, `onRetry`; `page` when it stands for a whole page. From a query use app/LoadFailure. */
export function Failure({ page, ...rest }: Props) {
  return page ? (
    <div className="page">
      <FailureBox page {...rest} />
    </div>
  ) : (
    <FailureBox {...rest} />
  );
}

function FailureBox({ title = 'This did not load', message, onRetry, page }: Props) {
  return (
    <div className={page ? 'state' : 'state state-boxed'} role="alert">
      {page ? (
        <h1 tabIndex={-1}>{title}</h1>
      ) : (
        <p className="state-title">
          <strong>{title}</strong>
        </p>
      )}
      <p>{message}</p>
      {onRetry && (
        <Button look="secondary" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}
