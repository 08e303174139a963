import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useCommand } from '../app/useCommand.ts';
import { PersonLine } from '../people/PersonLine.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextField } from '../ui/TextField.tsx';
import { usePause } from '../ui/usePause.ts';

const RepresentativesFields = graphql(`
  fragment Representatives on CouncilMembership {
    id
    organisation {
      id
      name
    }
    representatives {
      id
      name
    }
  }
`);

const PeopleThere = graphql(`
  query PeopleThere($at: ID!, $text: String) {
    people(organisationId: $at, text: $text, first: 20) {
      totalCount
      edges {
        node {
          id
          name
          ...PersonLine
        }
      }
    }
  }
`);

const Name = graphql(`
  mutation NameRepresentative($id: ID!, $personId: ID!) {
    nameRepresentative(id: $id, personId: $personId) {
      id
    }
  }
`);

const Drop = graphql(`
  mutation DropRepresentative($id: ID!, $personId: ID!) {
    dropRepresentative(id: $id, personId: $personId) {
      id
    }
  }
`);

/** Who acts for a council in a special interest group: named from its own people, and taken away again. */
export function Representatives({ council }: { council: FragmentType<typeof RepresentativesFields> }) {
  const { id, organisation, representatives } = readFragment(RepresentativesFields, council);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const asked = usePause(text.trim()) || null;
  const [{ data, error }, reload] = useQuery({
    query: PeopleThere,
    variables: { at: organisation.id, text: asked },
    pause: !open,
  });
  const name = useCommand(Name);
  const drop = useCommand(Drop);
  const say = useStatus();
  const named = new Set(representatives?.map((person) => person.id));
  const failure = name.failure ?? drop.failure;
  const change = async (person: { id: string; name: string }) => {
    const acts = named.has(person.id);
    if (!(await (acts ? drop : name).run({ id, personId: person.id }))) return;
    say(acts ? `${person.name} acts for it no more` : `${person.name} acts for ${organisation.name} now`);
  };
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        Change who acts for it
        <span className="visually-hidden">: {organisation.name}</span>
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={`Who acts for ${organisation.name}`}>
        <div className="stack">
          <p>
            Whoever holds a role at the council can act for it. They are let into the community, and there is always one
            at least.
          </p>
          {failure && <p role="alert">{failure.message}</p>}
          <TextField
            name="representative"
            label="Name"
            type="search"
            optional
            autoComplete="off"
            value={text}
            onValue={setText}
          />
          {error && !data && (
            <LoadFailure error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} what="The list" />
          )}
          {!data && !error && <Skeleton lines={4} label="Looking" />}
          {data?.people.totalCount === 0 && <p>Nobody found who holds a role there.</p>}
          <ul className="cards">
            {data?.people.edges.map(({ node }) => (
              <li key={node.id} className="council-line">
                <PersonLine person={node} inCouncil />
                <Button
                  look={named.has(node.id) ? 'quiet' : 'secondary'}
                  aria-label={named.has(node.id) ? `Take away ${node.name}` : `Name ${node.name}`}
                  onClick={() => void change(node)}
                >
                  {named.has(node.id) ? 'Take away' : 'Name'}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      </Dialog>
    </>
  );
}
