import { Folder } from 'lucide-react';
import { Link } from 'react-router';
import { formatCount } from '../ui/format.ts';

type Props = { folders: { id: string; name: string; documentCount: number }[] };

/** The folders at one level. */
export function Folders({ folders }: Props) {
  if (folders.length === 0) return null;
  return (
    <ul className="library-folders" aria-label="Folders">
      {folders.map(({ id, name, documentCount }) => (
        <li key={id}>
          <Folder aria-hidden="true" />
          <Link to={`?tab=library&folder=${id}`} preventScrollReset>
            {name}
          </Link>
          <span className="muted small">{formatCount(documentCount, 'document')}</span>
        </li>
      ))}
    </ul>
  );
}
