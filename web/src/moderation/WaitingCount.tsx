import { ClipboardList } from 'lucide-react';
import { useViewer } from '../app/session.tsx';
import { formatCount } from '../ui/format.ts';
import './waiting-count.css';

const most = 99;

/** How much waits in the communities that one facilitates; nothing where that is none. */
export function WaitingCount() {
  const { viewer } = useViewer();
  const count = viewer?.waitingCount ?? 0;
  if (count === 0) return null;
  return (
    <span className="waiting-count">
      <ClipboardList aria-hidden="true" />
      <span aria-hidden="true">{count > most ? `${most}+` : count}</span>
      <span className="visually-hidden">
        {formatCount(count, 'thing waits', 'things wait')} in communities you facilitate
      </span>
    </span>
  );
}
