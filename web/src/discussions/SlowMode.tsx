import { formatTime } from '../ui/format.ts';
import { Notice } from '../ui/Notice.tsx';
import { spanWords } from './spanWords.ts';

type Props = { slowMinutes?: number | null; viewerMayPostAt?: string | null };

/** Said before somebody writes in vain: how often one posts here, and when one may again. */
export function SlowMode({ slowMinutes, viewerMayPostAt }: Props) {
  if (!slowMinutes) return null;
  const often = `Everybody posts once in ${spanWords(slowMinutes)} here, to let things cool down.`;
  if (!viewerMayPostAt) return <p className="muted">{often}</p>;
  return (
    <Notice title={`You may post again at ${formatTime(viewerMayPostAt)}`}>
      <p>{often} Write in the meantime: what you write is kept on this device.</p>
    </Notice>
  );
}
