import { useViewer } from '../app/session.tsx';
import { formatCount } from '../ui/format.ts';
import './unread-count.css';

const most = 99;

/** How much one has been told and not read; nothing where that is none. */
export function UnreadCount() {
  const { viewer } = useViewer();
  const count = viewer?.unreadNotificationCount ?? 0;
  if (count === 0) return null;
  const shown = count > most ? `${most}+` : String(count);
  return (
    <span className="unread-count">
      <span aria-hidden="true">{shown}</span>
      <span className="visually-hidden">{formatCount(count, 'unread notification')}</span>
    </span>
  );
}
