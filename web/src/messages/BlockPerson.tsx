import { graphql } from '@knowledge-hub/schema';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { useStatus } from '../ui/Status.tsx';

const Block = graphql(`
  mutation BlockPerson($id: ID!, $blocked: Boolean!) {
    blockPerson(id: $id, blocked: $blocked) {
      id
    }
  }
`);

/** Takes no messages from somebody, or takes them again; they are not told. */
export function BlockPerson({ id, name, blocked }: { id: string; name: string; blocked: boolean }) {
  const block = useCommand(Block);
  const say = useStatus();
  const press = async () => {
    if (!(await block.run({ id, blocked: !blocked }))) return;
    say(blocked ? `You take messages from ${name} again` : `You take no more messages from ${name}`);
  };
  return (
    <section className="stack-small" aria-labelledby="block">
      <h2 id="block" className="person-aside-title">
        {blocked ? 'You take no messages from them' : 'Not wanted?'}
      </h2>
      <p className="muted">{name} is not told.</p>
      {block.failure && <p role="alert">{block.failure.message}</p>}
      <div>
        <Button look="secondary" busy={block.busy} onClick={() => void press()}>
          {blocked ? `Take messages from ${name}` : `Take no more messages from ${name}`}
        </Button>
      </div>
    </section>
  );
}
