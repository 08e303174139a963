import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { useQuery } from 'urql';
import { roleWords } from '../../people/roleWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Chosen, Finder } from '../../ui/Finder.tsx';
import { usePause } from '../../ui/usePause.ts';
import type { Named } from './draft.ts';

const ContactsAtQuery = graphql(`
  query ContactsAt($text: String, $organisationId: ID) {
    people(text: $text, organisationId: $organisationId, first: 8) {
      edges {
        node {
          id
          name
          roles {
            role
            title
            current
            organisation {
              id
              name
            }
          }
        }
      }
    }
  }
`);

type Props = {
  contact: Named | null;
  organisation: Named | null;
  viewerId: string;
  onContact: (contact: Named) => void;
  error?: string | undefined;
};

/** Who readers may ask: somebody at the council, found by name; the writer unless told otherwise. */
export function ContactField({ contact, organisation, viewerId, onContact, error }: Props) {
  const [text, setText] = useState('');
  const [choosing, setChoosing] = useState(false);
  const asked = usePause(text.trim());
  const [{ data, fetching }] = useQuery({
    query: ContactsAtQuery,
    variables: { text: asked || null, organisationId: organisation?.id ?? null },
    pause: contact !== null && !choosing,
  });
  const found = (data?.people.edges ?? []).map(({ node: { id, name, roles } }) => {
    const role = roles.find(({ current, organisation: at }) => current && at.id === organisation?.id);
    return { id, name, note: role && roleWords(role) };
  });
  if (contact && !choosing)
    return (
      <Chosen
        alone
        name="contactId"
        label="Who to ask"
        chosen={[{ ...contact, note: contact.id === viewerId ? 'You' : undefined }]}
        verb="Name somebody else"
        onRemove={() => setChoosing(true)}
      />
    );
  return (
    <div className="stack-small">
      <Finder
        name="contactId"
        label="Who to ask"
        hint={`Somebody at ${organisation?.name ?? 'the council'} who knows it well and is glad to be asked.`}
        noun={['person', 'people']}
        error={error}
        text={text}
        onText={setText}
        found={found}
        busy={fetching || asked !== text.trim()}
        onFound={({ id, name }) => {
          onContact({ id, name });
          setText('');
          setChoosing(false);
        }}
      />
      {contact && (
        <div>
          <Button look="quiet" onClick={() => setChoosing(false)}>
            Keep {contact.name}
          </Button>
        </div>
      )}
    </div>
  );
}
