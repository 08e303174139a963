import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useCommand } from '../app/useCommand.ts';
import { spanWords } from '../discussions/spanWords.ts';
import { Button } from '../ui/Button.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useStatus } from '../ui/Status.tsx';

const SlowDownFields = graphql(`
  fragment SlowDown on Community {
    id
    slowMinutes
  }
`);

const Slow = graphql(`
  mutation SlowCommunity($id: ID!, $minutes: Int) {
    slowCommunity(id: $id, minutes: $minutes) {
      id
      slowMinutes
    }
  }
`);

const spans = [5, 15, 60, 240, 1440];

/** How often each member posts, where things get heated. */
export function SlowDown({ community }: { community: FragmentType<typeof SlowDownFields> }) {
  const { id, slowMinutes } = readFragment(SlowDownFields, community);
  const present = slowMinutes ? String(slowMinutes) : '';
  const [chosen, choose] = useState(present);
  const slow = useCommand(Slow);
  const say = useStatus();
  const save = async () => {
    const minutes = chosen ? Number(chosen) : null;
    if (!(await slow.run({ id, minutes }))) return;
    say(minutes ? `Members post once in ${spanWords(minutes)}` : 'Members post as often as they like');
  };
  return (
    <section className="stack measure" aria-labelledby="slow-down">
      <h3 id="slow-down" className="settings-title">
        Slow down
      </h3>
      <p>
        When a discussion gets heated, let everybody post once in a while. They are told before they write, and nothing
        of it is lost. Facilitators do not wait.
      </p>
      <SelectField
        name="slow-minutes"
        label="Each member posts"
        empty="As often as they like"
        options={spans.map((minutes) => ({ value: String(minutes), label: `Once in ${spanWords(minutes)}` }))}
        value={chosen}
        onValue={choose}
      />
      <div className="row">
        <Button look="secondary" busy={slow.busy} busyLabel="Saving…" onClick={() => void save()}>
          Save
        </Button>
      </div>
      {slow.failure && <p role="alert">{slow.failure.message}</p>}
    </section>
  );
}
