import type { ReactNode } from 'react';
import { Skeleton } from '../ui/Skeleton.tsx';
import { NotThere } from './NotThere.tsx';
import { useViewer } from './session.tsx';

type Props = { able: 'administer' | 'curate'; label: string; children: ReactNode };

/** A page for those who may; for others there is no such page. `label` says what is on its way. */
export function OnlyFor({ able, label, children }: Props) {
  const { viewer, loading } = useViewer();
  if (loading)
    return (
      <div className="page waiting">
        <Skeleton title lines={8} label={label} />
      </div>
    );
  return viewer?.viewerCan[able] ? children : <NotThere />;
}
