import { ImagePlus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import type { Image } from './ImageDialog.tsx';

const ImageDialog = lazy(() => import('./ImageDialog.tsx').then((file) => ({ default: file.ImageDialog })));

type Props = { disabled?: boolean; onInsert: (markdown: string, image: Image) => void };

/** A button that asks for a picture and what it shows, and gives the Markdown of it. */
export function InsertImage({ disabled, onInsert }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" icon={<ImagePlus aria-hidden />} disabled={disabled} onClick={() => setOpen(true)}>
        Insert image
      </Button>
      {open && (
        <Suspense>
          <ImageDialog
            onClose={() => setOpen(false)}
            onInsert={(markdown, image) => {
              setOpen(false);
              onInsert(markdown, image);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
