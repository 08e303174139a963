import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { formatDate } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';
import { focusPanel } from '../communities/focusPanel.ts';
import { Representatives } from './Representatives.tsx';
import './interest-groups.css';

const CouncilFields = graphql(`
  fragment CouncilInGroup on CouncilMembership {
    id
    status
    since
    organisation {
      id
      name
      url
    }
    representatives {
      id
      name
      url
    }
    viewerCan {
      nameRepresentatives
    }
    ...Representatives
  }
`);

const Approve = graphql(`
  mutation ApproveCouncil($id: ID!) {
    approveCouncil(id: $id) {
      id
    }
  }
`);

const Remove = graphql(`
  mutation RemoveCouncil($id: ID!) {
    removeCouncil(id: $id) {
      id
    }
  }
`);

type Props = { council: FragmentType<typeof CouncilFields>; facilitate: boolean };

/** One council in a special interest group, or asking to be, with who acts for it. */
export function CouncilInGroup({ council, facilitate }: Props) {
  const it = readFragment(CouncilFields, council);
  const { id, status, since, organisation, representatives } = it;
  const approve = useCommand(Approve);
  const remove = useCommand(Remove);
  const say = useStatus();
  const asking = status === 'REQUESTED';
  const failure = approve.failure ?? remove.failure;
  const letIn = async () => {
    if (!(await approve.run({ id }))) return;
    focusPanel();
    say(`${organisation.name} is now a member`);
  };
  const takeOut = async () => {
    if (!(await remove.run({ id }))) return;
    focusPanel();
    say(asking ? `The request of ${organisation.name} is turned down` : `${organisation.name} is a member no more`);
  };
  return (
    <div className="council-line">
      <div className="council-named">
        <Link to={organisation.url}>{organisation.name}</Link>
        <p className="muted small">
          {asking ? 'Asked on' : 'Since'} {formatDate(since)}
          {representatives && representatives.length > 0 && (
            <>
              {asking ? ', through ' : ', represented by '}
              {representatives.map((person, at) => (
                <span key={person.id}>
                  {at > 0 && (at === representatives.length - 1 ? ' and ' : ', ')}
                  <Link to={person.url}>{person.name}</Link>
                </span>
              ))}
            </>
          )}
        </p>
        {failure && <p role="alert">{failure.message}</p>}
        {it.viewerCan.nameRepresentatives && <Representatives council={it} />}
      </div>
      {facilitate && (
        <div className="row">
          {asking && (
            <Button
              busy={approve.busy}
              busyLabel="Approving…"
              aria-label={`Approve ${organisation.name}`}
              onClick={() => void letIn()}
            >
              Approve
            </Button>
          )}
          <Button
            look={asking ? 'secondary' : 'quiet'}
            busy={remove.busy}
            busyLabel="Removing…"
            aria-label={`${asking ? 'Turn down' : 'Remove'} ${organisation.name}`}
            onClick={() => void takeOut()}
          >
            {asking ? 'Turn down' : 'Remove'}
          </Button>
        </div>
      )}
    </div>
  );
}
