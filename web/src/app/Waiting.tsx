import { Skeleton } from '../ui/Skeleton.tsx';

/** Stands for a page whose code has not arrived yet. */
export function Waiting() {
  return (
    <div className="page waiting">
      <Skeleton title lines={6} />
    </div>
  );
}
