import type { ReactNode } from 'react';
import { NotThere } from '../app/NotThere.tsx';
import { useViewer } from '../app/session.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

/** The page for administrators; for others there is no such page. */
export function AdministratorsOnly({ label, children }: { label: string; children: ReactNode }) {
  const { viewer, loading } = useViewer();
  if (loading)
    return (
      <div className="page waiting">
        <Skeleton title lines={8} label={label} />
      </div>
    );
  return viewer?.viewerCan.administer ? children : <NotThere />;
}
