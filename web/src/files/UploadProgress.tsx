import { Button } from '../ui/Button.tsx';
import './upload.css';

type Props = { name: string; progress: number; onCancel: () => void };

/** How far a file has got, and a way to stop. */
export function UploadProgress({ name, progress, onCancel }: Props) {
  return (
    <div className="upload-progress">
      <label>
        <span className="upload-progress-words">
          Sending {name}: {Math.round(progress * 100)} %
        </span>
        <progress max={1} value={progress} />
      </label>
      <Button look="quiet" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
