import { ImagePlus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import type { Image } from './ImageDialog.tsx';

const ImageDialog = lazy(() => import('./ImageDialog.tsx').then((file) => ({ default: file.ImageDialog })));

type Props = {
  disabled?: boolean;
  onInsert: (markdown: string, image: Image) => void;
  /** One that was pasted, and is asked about at once. */
  file?: File | undefined;
  onLeave?: () => void;
};

/** A button that asks for a picture and what it shows, and gives the Markdown of it. */
export function InsertImage({ disabled, onInsert, file, onLeave }: Props) {
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    onLeave?.();
  };
  return (
    <>
      <Button look="quiet" icon={<ImagePlus aria-hidden />} disabled={disabled} onClick={() => setOpen(true)}>
        Insert image
      </Button>
      {(open || file) && (
        <Suspense>
          <ImageDialog
            file={file}
            onClose={close}
            onInsert={(markdown, image) => {
              close();
              onInsert(markdown, image);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
