import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useCommand } from '../app/useCommand.ts';
import { PersonLine } from '../people/PersonLine.tsx';
import { Button } from '../ui/Button.tsx';
import { formatDate } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';
import { focusPanel } from './focusPanel.ts';
import { RefuseRequest } from './RefuseRequest.tsx';
import './join-request.css';

const JoinRequestFields = graphql(`
  fragment JoinRequest on Membership {
    id
    since
    note
    question
    person {
      name
      ...PersonLine
    }
  }
`);

const Approve = graphql(`
  mutation ApproveMembership($id: ID!) {
    approveMembership(id: $id) {
      id
      status
    }
  }
`);

/** One person asking to join, with what they wrote, and the two answers. */
export function JoinRequest({ request }: { request: FragmentType<typeof JoinRequestFields> }) {
  const { id, since, note, question, person } = readFragment(JoinRequestFields, request);
  const [refusing, setRefusing] = useState(false);
  const approve = useCommand(Approve);
  const say = useStatus();
  const letIn = async () => {
    if (!(await approve.run({ id }))) return;
    focusPanel();
    say(`${person.name} is now a member`);
  };
  return (
    <div className="request">
      <PersonLine person={person} after={<>asked on {formatDate(since)}</>} />
      {note && question && <p className="request-question">{question}</p>}
      {note ? <p className="request-note">{note}</p> : <p className="muted small">No note.</p>}
      {approve.failure && <p role="alert">{approve.failure.message}</p>}
      <div className="row">
        <Button
          busy={approve.busy}
          busyLabel="Approving…"
          aria-label={`Approve ${person.name}`}
          onClick={() => void letIn()}
        >
          Approve
        </Button>
        <Button look="secondary" aria-label={`Refuse ${person.name}`} onClick={() => setRefusing(true)}>
          Refuse
        </Button>
      </div>
      {refusing && <RefuseRequest id={id} name={person.name} onClose={() => setRefusing(false)} />}
    </div>
  );
}
