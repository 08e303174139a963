import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { useQuery } from 'urql';
import { AskOnce } from '../app/AskOnce.tsx';
import { focusById } from '../app/focusNext.ts';
import { useCommand } from '../app/useCommand.ts';
import { roleWords } from '../people/roleWords.ts';
import { Chosen, Finder, type Found } from '../ui/Finder.tsx';
import { useStatus } from '../ui/Status.tsx';
import { usePause } from '../ui/usePause.ts';

const PeopleNamed = graphql(`
  query PeopleNamed($text: String!) {
    people(text: $text, first: 8) {
      edges {
        node {
          id
          name
          roles {
            role
            title
            current
            organisation {
              name
            }
          }
        }
      }
    }
  }
`);

const Name = graphql(`
  mutation NameFacilitator($communityId: ID!, $personId: ID!) {
    nameFacilitator(communityId: $communityId, personId: $personId) {
      id
    }
  }
`);

type Props = { communityId: string; community: string; onClose: () => void };

/** Finds somebody who runs a community from now on. */
export function NameFacilitator({ communityId, community, onClose }: Props) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Found | null>(null);
  const asked = usePause(text.trim());
  const [{ data, fetching }] = useQuery({ query: PeopleNamed, variables: { text: asked }, pause: asked === '' });
  const name = useCommand(Name);
  const say = useStatus();
  const found = (asked === '' ? [] : (data?.people.edges ?? [])).map(({ node }) => {
    const role = node.roles.find(({ current }) => current);
    return { id: node.id, name: node.name, note: role && roleWords(role) };
  });
  const confirm = async () => {
    if (!chosen)
      return name.fail({
        code: 'INVALID',
        message: 'Some answers are missing.',
        fields: { personId: 'Choose a person' },
      });
    if (!(await name.run({ communityId, personId: chosen.id }))) return;
    onClose();
    focusById('communities-in-need');
    say(`${chosen.name} facilitates ${community} now`);
  };
  return (
    <AskOnce
      title="Name a facilitator"
      confirm="Name them"
      busyLabel="Naming…"
      command={name}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        <strong>{community}</strong>
      </p>
      <p>
        They become a member who runs it, and are told. Members read in its log that LGA staff named somebody. You come
        in no further than before.
      </p>
      {chosen ? (
        <Chosen
          alone
          name="personId"
          label="Facilitator"
          chosen={[chosen]}
          verb="Change"
          onRemove={() => setChosen(null)}
        />
      ) : (
        <Finder
          name="personId"
          label="Facilitator"
          hint="Type part of a name. A member of the community knows it best."
          noun={['person', 'people']}
          error={name.failure?.fields['personId']}
          text={text}
          onText={setText}
          found={found}
          busy={fetching || asked !== text.trim()}
          onFound={(person) => {
            setChosen(person);
            setText('');
          }}
        />
      )}
    </AskOnce>
  );
}
