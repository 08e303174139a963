import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FindPerson } from './FindPerson.tsx';

/** For facilitators: the way in without asking, and the only one where nobody can ask. */
export function BringIn({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="secondary" icon={<UserPlus aria-hidden="true" />} onClick={() => setOpen(true)}>
        Bring somebody in
      </Button>
      {open && (
        <Dialog open onClose={() => setOpen(false)} title="Bring somebody in">
          <FindPerson communityId={id} />
        </Dialog>
      )}
    </>
  );
}
