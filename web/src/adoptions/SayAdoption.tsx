import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { AdoptionDialog } from './AdoptionDialog.tsx';

type Props = { caseStudyId: string; councils: { id: string; name: string }[] };

/** For people of councils that have not said so yet. */
export function SayAdoption({ caseStudyId, councils }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="secondary" onClick={() => setOpen(true)}>
        We are doing this too
      </Button>
      {open && (
        <AdoptionDialog
          title="Your council and this study"
          caseStudyId={caseStudyId}
          councils={councils}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
