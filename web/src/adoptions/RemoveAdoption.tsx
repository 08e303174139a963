import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { AskOnce } from '../app/AskOnce.tsx';
import { focusById } from '../app/focusNext.ts';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { useStatus } from '../ui/Status.tsx';

const Remove = graphql(`
  mutation RemoveAdoption($id: ID!) {
    removeAdoption(id: $id) {
      id
    }
  }
`);

/** By the council itself, or a curator. */
export function RemoveAdoption({ id, council }: { id: string; council: string }) {
  const [asking, setAsking] = useState(false);
  const remove = useCommand(Remove);
  const say = useStatus();
  const confirm = async () => {
    if (!(await remove.run({ id }))) return;
    setAsking(false);
    say(`What ${council} said is taken away`);
    focusById('adoptions-heading');
  };
  return (
    <>
      <Button look="quiet" aria-label={`Take away what ${council} says`} onClick={() => setAsking(true)}>
        Take away
      </Button>
      {asking && (
        <AskOnce
          title={`Take away what ${council} says?`}
          confirm="Take away"
          look="danger"
          command={remove}
          onConfirm={() => void confirm()}
          onClose={() => setAsking(false)}
        >
          <p>It leaves this page and the council’s. The council can say it anew.</p>
        </AskOnce>
      )}
    </>
  );
}
