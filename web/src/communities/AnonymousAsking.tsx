import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { useStatus } from '../ui/Status.tsx';

const AnonymousAskingFields = graphql(`
  fragment AnonymousAsking on Community {
    id
    anonymousAsking
  }
`);

const Allow = graphql(`
  mutation AllowAnonymousAsking($id: ID!, $allowed: Boolean!) {
    allowAnonymousAsking(id: $id, allowed: $allowed) {
      id
      anonymousAsking
    }
  }
`);

/** Whether members may ask without their name. */
export function AnonymousAsking({ community }: { community: FragmentType<typeof AnonymousAskingFields> }) {
  const { id, anonymousAsking: allowed } = readFragment(AnonymousAskingFields, community);
  const allow = useCommand(Allow);
  const say = useStatus();
  const press = async () => {
    if (!(await allow.run({ id, allowed: !allowed }))) return;
    say(allowed ? 'Members ask with their name from now on' : 'Members may ask without their name');
  };
  return (
    <section className="stack measure" aria-labelledby="anonymous-asking">
      <h3 id="anonymous-asking" className="settings-title">
        Asking without a name
      </h3>
      <p>
        {allowed
          ? 'Members may ask without their name. Nobody is shown who asked; a facilitator can look it up for a reason, which is recorded and which the asker reads.'
          : 'Members ask with their name. Some questions are asked only where nobody sees who is asking: a mistake, a worry, a first attempt.'}
      </p>
      {allowed && <p className="muted">What was asked without a name stays so, should you stop it.</p>}
      <div className="row">
        <Button look="secondary" busy={allow.busy} onClick={() => void press()}>
          {allowed ? 'Ask with names only' : 'Allow asking without a name'}
        </Button>
      </div>
      {allow.failure && <p role="alert">{allow.failure.message}</p>}
    </section>
  );
}
