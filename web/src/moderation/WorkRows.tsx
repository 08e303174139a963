import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useCommand } from '../app/useCommand.ts';
import { PersonLine } from '../people/PersonLine.tsx';
import { Button } from '../ui/Button.tsx';
import { formatDate } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';
import { measureWords } from './measureWords.ts';

const NewMemberFields = graphql(`
  fragment NewMember on Membership {
    id
    since
    person {
      name
      ...PersonLine
    }
  }
`);

const Welcome = graphql(`
  mutation WelcomeMember($id: ID!) {
    welcomeMember(id: $id) {
      id
    }
  }
`);

/** Somebody new, and the one thing to do. */
export function NewMember({ membership }: { membership: FragmentType<typeof NewMemberFields> }) {
  const { id, since, person } = readFragment(NewMemberFields, membership);
  const welcome = useCommand(Welcome);
  const say = useStatus();
  const greet = async () => {
    if (await welcome.run({ id })) say(`${person.name} is told that you welcome them`);
  };
  return (
    <div className="work-row">
      <PersonLine person={person} />
      <Button look="secondary" busy={welcome.busy} aria-label={`Welcome ${person.name}`} onClick={() => void greet()}>
        Welcome
      </Button>
      <span className="muted small">Since {formatDate(since)}</span>
      {welcome.failure && <p role="alert">{welcome.failure.message}</p>}
    </div>
  );
}

const MeasureFields = graphql(`
  fragment MeasureInForce on Sanction {
    id
    kind
    reason
    until
    at
    person {
      name
      ...PersonLine
    }
  }
`);

const Lift = graphql(`
  mutation LiftSanction($id: ID!) {
    liftSanction(id: $id) {
      id
      liftedAt
    }
  }
`);

/** A measure in force, and the way to end it. */
export function MeasureInForce({ measure }: { measure: FragmentType<typeof MeasureFields> }) {
  const { id, kind, reason, until, at, person } = readFragment(MeasureFields, measure);
  const lift = useCommand(Lift);
  const say = useStatus();
  const end = async () => {
    if (await lift.run({ id })) say(`Lifted. ${person.name} is told`);
  };
  return (
    <div className="work-row">
      <PersonLine person={person} />
      <p>
        <strong>{measureWords[kind]}</strong>
        {until && ` until ${formatDate(until)}`}
        {kind === 'WARNING' && ', not read yet'}: “{reason}”
      </p>
      <Button look="secondary" busy={lift.busy} aria-label={`Lift it for ${person.name}`} onClick={() => void end()}>
        Lift it
      </Button>
      <span className="muted small">Since {formatDate(at)}</span>
      {lift.failure && <p role="alert">{lift.failure.message}</p>}
    </div>
  );
}
