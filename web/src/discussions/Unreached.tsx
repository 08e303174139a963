import { formatList } from '../ui/format.ts';
import { unreached } from './mentioned.ts';

type Props = { mentions: Parameters<typeof unreached>[0] };

/** Tells who wrote it whom they named in vain. */
export function Unreached({ mentions }: Props) {
  const names = unreached(mentions);
  if (names.length === 0) return null;
  return (
    <p className="muted small">
      {formatList(names)} cannot read this discussion, and {names.length === 1 ? 'was' : 'were'} not told.
    </p>
  );
}
