import { graphql } from '@knowledge-hub/schema';
import { useDeferredValue, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { AskOnce } from '../app/AskOnce.tsx';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useCommand } from '../app/useCommand.ts';
import { fileWords } from '../library/documentWords.ts';
import { RadioGroup } from '../ui/ChoiceGroup.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextField } from '../ui/TextField.tsx';

const Add = graphql(`
  mutation AddHandout($input: AddHandoutInput!) {
    addHandout(input: $input) {
      id
    }
  }
`);

const DocumentsToHandOut = graphql(`
  query DocumentsToHandOut($filter: DocumentFilter!) {
    documents(filter: $filter, first: 12) {
      edges {
        node {
          id
          title
          current {
            id
            number
            size
            mediaType
          }
        }
      }
    }
  }
`);

type Props = {
  eventId: string;
  endsAt: string;
  community: { id: string; url: string };
  /** Documents that are there already. */
  known: string[];
  onClose: () => void;
};

/** A document of the library or a link, for an event. */
export function AddMaterial({ eventId, endsAt, community, known, onClose }: Props) {
  const [sort, setSort] = useState('DOCUMENT');
  const [documentId, setDocumentId] = useState('');
  const [title, setTitle] = useState('');
  const [link, setLink] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const [over] = useState(() => Date.parse(endsAt) <= Date.now());
  const add = useCommand(Add);
  const say = useStatus();
  const fields = add.failure?.fields ?? {};
  const confirm = async () => {
    const wrong: Record<string, string> = {};
    if (sort === 'DOCUMENT' && !documentId) wrong['documentId'] = 'Choose a document.';
    if (sort === 'LINK' && !title.trim()) wrong['title'] = 'Say what it leads to.';
    if (sort === 'LINK' && !link.trim()) wrong['link'] = 'Give the address that it leads to.';
    if (Object.keys(wrong).length > 0) return add.fail({ code: 'INVALID', message: '', fields: wrong });
    const given = sort === 'DOCUMENT' ? { documentId } : { title, link };
    if (!(await add.run({ input: { eventId, ...given, idempotencyKey: key } }))) return;
    onClose();
    say('Added to the materials');
  };
  return (
    <AskOnce
      title="Add materials"
      confirm="Add to the event"
      busyLabel="Adding…"
      command={add}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <RadioGroup
        name="sort"
        label="What do you add?"
        choices={[
          { value: 'DOCUMENT', label: 'A document of the library', hint: 'Slides, papers, notes.' },
          { value: 'LINK', label: 'A link', hint: 'Such as to a recording.' },
        ]}
        chosen={[sort]}
        onChosen={([chosen = 'DOCUMENT']) => setSort(chosen)}
      />
      {sort === 'DOCUMENT' ? (
        <ChooseDocument
          community={community}
          known={known}
          chosen={documentId}
          error={fields['documentId']}
          onChosen={setDocumentId}
        />
      ) : (
        <>
          <TextField
            name="title"
            label="What it leads to"
            hint="“Recording of the call”, for example."
            value={title}
            maxLength={200}
            error={fields['title']}
            onValue={setTitle}
          />
          <TextField
            name="link"
            label="Address"
            hint="Begins with https://"
            inputMode="url"
            value={link}
            error={fields['link']}
            onValue={setLink}
          />
        </>
      )}
      {over && <p className="muted">Those who booked are told once that there are materials.</p>}
    </AskOnce>
  );
}

type Choosing = Pick<Props, 'community' | 'known'> & {
  chosen: string;
  error: string | undefined;
  onChosen: (id: string) => void;
};

function ChooseDocument({ community, known, chosen, error, onChosen }: Choosing) {
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const filter = { communityId: community.id, text: wanted || null };
  const [{ data, error: failed }, reload] = useQuery({ query: DocumentsToHandOut, variables: { filter } });
  const found = data?.documents.edges.map(({ node }) => node).filter(({ id }) => !known.includes(id));
  const library = `${community.url}?tab=library`;
  return (
    <>
      <TextField name="text" label="Find it by its title" optional value={text} onValue={setText} />
      {failed && !found ? (
        <LoadFailure error={failed} onRetry={() => reload({ requestPolicy: 'network-only' })} what="The library" />
      ) : !found ? (
        <Skeleton lines={4} label="Loading the library" />
      ) : found.length === 0 ? (
        <p>
          {wanted ? 'No document is called so.' : 'There is no document to add.'}{' '}
          <Link to={library}>Add it to the library</Link> first, then come back.
        </p>
      ) : (
        <RadioGroup
          name="documentId"
          label={wanted ? 'Documents with that title' : 'The latest documents'}
          error={error}
          choices={found.map(({ id, title, current }) => ({ value: id, label: title, hint: fileWords(current) }))}
          chosen={chosen ? [chosen] : []}
          onChosen={([id = '']) => onChosen(id)}
        />
      )}
    </>
  );
}
