import { Merge } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../ui/Button.tsx';

const MergeDialog = lazy(() => import('./MergeDialog.tsx').then((file) => ({ default: file.MergeDialog })));

/** For facilitators: what was begun twice becomes one discussion. */
export function MergeThread({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="secondary" icon={<Merge aria-hidden="true" />} onClick={() => setOpen(true)}>
        Merge into another discussion
      </Button>
      {open && (
        <Suspense>
          <MergeDialog id={id} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
