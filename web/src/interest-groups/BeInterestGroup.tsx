import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextField } from '../ui/TextField.tsx';

const BeInterestGroupFields = graphql(`
  fragment BeInterestGroup on Community {
    id
    interestGroup {
      startedOn
      restatedOn
      endsOn
    }
  }
`);

const Start = graphql(`
  mutation StartInterestGroup($communityId: ID!, $startedOn: Date!) {
    startInterestGroup(communityId: $communityId, startedOn: $startedOn) {
      id
    }
  }
`);

const Restate = graphql(`
  mutation RestateInterestGroup($communityId: ID!, $restatedOn: Date!) {
    restateInterestGroup(communityId: $communityId, restatedOn: $restatedOn) {
      id
    }
  }
`);

/** For facilitators: makes the community a special interest group, and keeps its dates. */
export function BeInterestGroup({ community }: { community: FragmentType<typeof BeInterestGroupFields> }) {
  const { id, interestGroup: group } = readFragment(BeInterestGroupFields, community);
  const start = useCommand(Start);
  const restate = useCommand(Restate);
  const say = useStatus();
  const [startedOn, setStartedOn] = useState(group?.startedOn ?? '');
  const [restatedOn, setRestatedOn] = useState(group?.restatedOn ?? '');
  const failure = start.failure ?? restate.failure;
  const save = async () => {
    if (!startedOn)
      return start.fail({ code: 'INVALID', message: '', fields: { startedOn: 'Enter the day it started' } });
    if (startedOn !== group?.startedOn && !(await start.run({ communityId: id, startedOn }))) return;
    if (group && restatedOn && restatedOn !== group.restatedOn && !(await restate.run({ communityId: id, restatedOn })))
      return;
    say(group ? 'Saved' : 'The community is now a special interest group');
  };
  return (
    <form
      className="stack"
      noValidate
      aria-labelledby="interest-group"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 id="interest-group">Special interest group</h3>
      <p className="measure">
        Councils join, and name people who act for them. It needs ten councils, reports each year by the end of April,
        and states its case again after five years.
      </p>
      {failure && <ErrorSummary {...failure} />}
      <TextField
        name="startedOn"
        label="Started on"
        type="date"
        value={startedOn}
        error={failure?.fields['startedOn']}
        onValue={setStartedOn}
      />
      {group && (
        <TextField
          name="restatedOn"
          label="Stated its case again on"
          hint="Begins another five years."
          type="date"
          optional
          value={restatedOn}
          error={failure?.fields['restatedOn']}
          onValue={setRestatedOn}
        />
      )}
      <div>
        <Button type="submit" look="secondary" busy={start.busy || restate.busy} busyLabel="Saving…">
          {group ? 'Save dates' : 'Make it a special interest group'}
        </Button>
      </div>
    </form>
  );
}
