import { Split } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../ui/Button.tsx';

const SplitDialog = lazy(() => import('./SplitDialog.tsx').then((file) => ({ default: file.SplitDialog })));

/** For facilitators: replies that are about something else become a discussion of their own. */
export function SplitThread({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="secondary" icon={<Split aria-hidden="true" />} onClick={() => setOpen(true)}>
        Make a new discussion of replies
      </Button>
      {open && (
        <Suspense>
          <SplitDialog id={id} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
