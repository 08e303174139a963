import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { AdoptionDialog, type Said } from './AdoptionDialog.tsx';

type Props = { caseStudyId: string; adoption: Said & { version: number; organisation: { id: string; name: string } } };

/** For the council's own people: how it stands by now. */
export function EditAdoption({ caseStudyId, adoption }: Props) {
  const [open, setOpen] = useState(false);
  const { organisation } = adoption;
  return (
    <>
      <Button look="quiet" aria-label={`Change what ${organisation.name} says`} onClick={() => setOpen(true)}>
        Change
      </Button>
      {open && (
        <AdoptionDialog
          title={organisation.name}
          caseStudyId={caseStudyId}
          councils={[organisation]}
          said={adoption}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
