import { Link } from 'react-router';
import { UploadProgress } from '../files/UploadProgress.tsx';
import { Button } from '../ui/Button.tsx';

export type Sending = {
  key: number;
  file: File;
  idempotencyKey: string;
  state: 'WAITING' | 'SENDING' | 'DONE' | 'FAILED';
  progress: number;
  failure: string | null;
  added: { title: string; url: string } | null;
};

type Props = { sending: Sending; onCancel: () => void; onRetry: () => void };

/** One of the files on their way: how far it is, what became of it, and what can be done. */
export function SendingFile({ sending: { file, state, progress, failure, added }, onCancel, onRetry }: Props) {
  if (added)
    return (
      <li>
        <span>
          <Link to={added.url}>{added.title}</Link> is added. <Link to={`${added.url}/edit`}>Say what it is</Link>
        </span>
      </li>
    );
  if (state === 'FAILED')
    return (
      <li>
        <span role="alert" className="library-failed">
          {file.name}: {failure}
        </span>
        <span className="row">
          <Button look="secondary" onClick={onRetry}>
            Try again
          </Button>
          <Button look="quiet" onClick={onCancel}>
            Leave it out
          </Button>
        </span>
      </li>
    );
  return (
    <li>
      <UploadProgress name={file.name} progress={progress} onCancel={onCancel} />
    </li>
  );
}
