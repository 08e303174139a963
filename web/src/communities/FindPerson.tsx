import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useCommand } from '../app/useCommand.ts';
import { PersonLine } from '../people/PersonLine.tsx';
import { Button } from '../ui/Button.tsx';
import { formatCount } from '../ui/format.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { TextField } from '../ui/TextField.tsx';
import './find-person.css';
import './member.css';

const FindPersonQuery = graphql(`
  query FindPerson($text: String!) {
    people(text: $text, first: 10) {
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

const AddMember = graphql(`
  mutation AddMember($id: ID!, $personId: ID!) {
    addMember(id: $id, personId: $personId) {
      id
    }
  }
`);

/** Finds people by name, each with a button that makes them a member. */
export function FindPerson({ communityId }: { communityId: string }) {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [added, setAdded] = useState<Record<string, true>>({});
  const [{ data, error, fetching }, reload] = useQuery({
    query: FindPersonQuery,
    variables: { text: asked },
    pause: !asked,
  });
  const add = useCommand(AddMember);
  const press = async (personId: string) => {
    if (await add.run({ id: communityId, personId })) setAdded({ ...added, [personId]: true });
  };
  const found = asked ? data?.people : undefined;
  return (
    <div className="stack">
      <form
        className="find-person"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(typed.trim());
        }}
      >
        <TextField name="person" label="Name" type="search" autoComplete="off" value={typed} onValue={setTyped} />
        <Button type="submit" look="secondary" busy={fetching}>
          Find
        </Button>
      </form>
      <output>
        {found && (found.totalCount === 0 ? 'Nobody of that name.' : formatCount(found.totalCount, 'person', 'people'))}
      </output>
      {asked && error && !found && (
        <LoadFailure error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} what="The list" />
      )}
      {asked && !found && !error && <Skeleton lines={3} label="Looking" />}
      {add.failure && <p role="alert">{add.failure.message}</p>}
      <ul className="cards">
        {found?.edges.map(({ node }) => (
          <li key={node.id} className="member">
            <PersonLine person={node} />
            {added[node.id] ? (
              <output className="muted">Is a member</output>
            ) : (
              <Button look="secondary" aria-label={`Add ${node.name}`} onClick={() => void press(node.id)}>
                Add
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
