import { BookOpenText } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../ui/Button.tsx';

const RetellDialog = lazy(() => import('./RetellDialog.tsx').then((file) => ({ default: file.RetellDialog })));

/** For whoever may write case studies: what a discussion brought, as the beginning of one. */
export function RetellThread({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  return (
    <section>
      <h2>Worth telling?</h2>
      <Button look="secondary" icon={<BookOpenText aria-hidden="true" />} onClick={() => setOpen(true)}>
        Make a case study of this
      </Button>
      {open && (
        <Suspense>
          <RetellDialog id={id} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </section>
  );
}
