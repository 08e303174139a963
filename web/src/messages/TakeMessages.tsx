import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { useStatus } from '../ui/Status.tsx';

const TakeMessagesFields = graphql(`
  fragment TakeMessages on Viewer {
    takesMessages
  }
`);

const Take = graphql(`
  mutation TakeMessages($taken: Boolean!) {
    takeMessages(taken: $taken) {
      id
    }
  }
`);

/** Whether others may write to one. */
export function TakeMessages({ viewer }: { viewer: FragmentType<typeof TakeMessagesFields> }) {
  const { takesMessages } = readFragment(TakeMessagesFields, viewer);
  const take = useCommand(Take);
  const say = useStatus();
  const press = async () => {
    if (!(await take.run({ taken: !takesMessages }))) return;
    say(takesMessages ? 'Nobody can write to you now' : 'People can write to you again');
  };
  return (
    <section id="messages" aria-labelledby="messages-title" className="stack">
      <h2 id="messages-title">Messages</h2>
      <p className="measure">
        {takesMessages
          ? 'People who hold a role can write to you here, and you are told by mail. They do not see your e-mail address.'
          : 'Nobody can write to you here.'}{' '}
        <Link to="/messages">See your messages</Link>
      </p>
      {take.failure && <p role="alert">{take.failure.message}</p>}
      <div>
        <Button look="secondary" busy={take.busy} onClick={() => void press()}>
          {takesMessages ? 'Take no messages' : 'Take messages'}
        </Button>
      </div>
    </section>
  );
}
