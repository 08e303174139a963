import { Undo2 } from 'lucide-react';
import { useNavigate } from 'react-router';
import type { TypedDocumentNode } from 'urql';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { useStatus } from '../ui/Status.tsx';

type Props<Data> = {
  id: string;
  command: TypedDocumentNode<Data, { id: string }>;
  /** The address of the discussion that is there again. */
  urlOf: (done: Data) => string;
  /** What is undone: "the merge of On bins". */
  of: string;
  done: string;
};

/** Undoes what a facilitator did with discussions, while nobody has written since. */
export function TakeBack<Data>({ id, command, urlOf, of, done }: Props<Data>) {
  const undo = useCommand(command);
  const say = useStatus();
  const navigate = useNavigate();
  const press = async () => {
    const data = await undo.run({ id });
    if (!data) return;
    say(done);
    await navigate(urlOf(data));
  };
  return (
    <>
      <Button
        look="quiet"
        icon={<Undo2 aria-hidden="true" />}
        busy={undo.busy}
        aria-label={`Undo ${of}`}
        onClick={() => void press()}
      >
        Undo
      </Button>
      {undo.failure && <span role="alert">{undo.failure.message}</span>}
    </>
  );
}
