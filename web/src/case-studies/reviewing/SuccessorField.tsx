import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { useQuery } from 'urql';
import { Chosen, Finder, type Found } from '../../ui/Finder.tsx';
import { usePause } from '../../ui/usePause.ts';

const SuccessorsNamedQuery = graphql(`
  query SuccessorsNamed($text: String!) {
    search(query: $text, filter: { kinds: [CASE_STUDY] }, first: 7) {
      edges {
        node {
          title
          subject {
            ... on CaseStudy {
              id
              organisation {
                name
              }
            }
          }
        }
      }
    }
  }
`);

type Props = {
  /** The study that is being archived. */
  except: string;
  chosen: Found | null;
  onChosen: (study: Found | null) => void;
  error?: string | undefined;
};

/** A published study to read instead, found by its words. */
export function SuccessorField({ except, chosen, onChosen, error }: Props) {
  const [text, setText] = useState('');
  const asked = usePause(text.trim());
  const [{ data, fetching }] = useQuery({
    query: SuccessorsNamedQuery,
    variables: { text: asked },
    pause: asked === '' || chosen !== null,
  });
  const found = (data?.search.edges ?? []).flatMap(({ node: { title, subject } }): Found[] =>
    'organisation' in subject && subject.id !== except
      ? [{ id: subject.id, name: title, note: subject.organisation.name }]
      : [],
  );
  if (chosen)
    return (
      <Chosen
        alone
        name="successorId"
        label="Study to read instead"
        chosen={[chosen]}
        onRemove={() => onChosen(null)}
      />
    );
  return (
    <Finder
      name="successorId"
      label="Study to read instead"
      hint="Type a word or two of its title."
      noun={['study', 'studies']}
      optional
      error={error}
      text={text}
      onText={setText}
      found={asked ? found : []}
      busy={fetching || asked !== text.trim()}
      onFound={(study) => {
        setText('');
        onChosen(study);
      }}
    />
  );
}
