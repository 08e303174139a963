import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useQuery } from 'urql';
import { AskOnce } from '../app/AskOnce.tsx';
import { useCommand } from '../app/useCommand.ts';
import { PersonLine } from '../people/PersonLine.tsx';
import { Button } from '../ui/Button.tsx';
import { useStatus } from '../ui/Status.tsx';
import { Finder } from '../ui/Finder.tsx';
import { usePause } from '../ui/usePause.ts';

const ContactsKeptFields = graphql(`
  fragment ContactsKept on Organisation {
    id
    name
    democraticContacts {
      id
      name
      ...PersonLine
    }
    viewerCan {
      nameContact
    }
  }
`);

const Officers = graphql(`
  query OfficersNamed($organisationId: ID!, $text: String!) {
    people(organisationId: $organisationId, role: OFFICER, text: $text, first: 8) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

const Name = graphql(`
  mutation NameDemocraticContact($organisationId: ID!, $personId: ID!) {
    nameDemocraticContact(organisationId: $organisationId, personId: $personId) {
      id
    }
  }
`);

const Remove = graphql(`
  mutation RemoveDemocraticContact($organisationId: ID!, $personId: ID!) {
    removeDemocraticContact(organisationId: $organisationId, personId: $personId) {
      id
    }
  }
`);

/** Who answers for the roles at a council: named among its officers, and removed. */
export function ContactsKept({ council }: { council: FragmentType<typeof ContactsKeptFields> }) {
  const { id, name, democraticContacts, viewerCan } = readFragment(ContactsKeptFields, council);
  const [text, setText] = useState('');
  const [removing, setRemoving] = useState<{ id: string; name: string } | null>(null);
  const asked = usePause(text.trim());
  const [{ data, fetching }] = useQuery({
    query: Officers,
    variables: { organisationId: id, text: asked },
    pause: asked === '',
  });
  const give = useCommand(Name);
  const take = useCommand(Remove);
  const say = useStatus();
  const choose = async (person: { id: string; name: string }) => {
    if (!(await give.run({ organisationId: id, personId: person.id }))) return;
    setText('');
    say(`${person.name} is a democratic-services contact of ${name} now`);
  };
  const remove = async () => {
    if (!removing || !(await take.run({ organisationId: id, personId: removing.id }))) return;
    say(`${removing.name} is no contact of ${name} any more`);
    setRemoving(null);
  };
  return (
    <section aria-labelledby="contacts-kept" className="stack">
      <h2 id="contacts-kept">Democratic-services contact</h2>
      <p className="muted measure">
        Confirms which roles people hold here, and says when they end, as long as they are an officer here themselves.
        They are shown on the council’s page.
      </p>
      {democraticContacts.length === 0 && <p>Nobody is named yet. Until then, LGA staff answer requests.</p>}
      <ul className="held-list">
        {democraticContacts.map((person) => (
          <li key={person.id}>
            <div className="held-who">
              <PersonLine person={person} inCouncil />
            </div>
            <Button look="secondary" aria-label={`Remove ${person.name}`} onClick={() => setRemoving(person)}>
              Remove
            </Button>
          </li>
        ))}
      </ul>
      {viewerCan.nameContact && (
        <Finder
          name="contact"
          label="Name an officer of this council"
          hint="Type part of their name."
          noun={['officer', 'officers']}
          error={give.failure?.message}
          text={text}
          onText={setText}
          found={asked === '' ? [] : (data?.people.edges ?? []).map(({ node }) => node)}
          busy={fetching || asked !== text.trim()}
          onFound={(person) => void choose(person)}
        />
      )}
      {removing && (
        <AskOnce
          title={`Remove ${removing.name}?`}
          confirm="Remove the contact"
          look="danger"
          command={take}
          onConfirm={() => void remove()}
          onClose={() => setRemoving(null)}
        >
          <p>They confirm no roles at {name} any more. Their own roles stay.</p>
        </AskOnce>
      )}
    </section>
  );
}
