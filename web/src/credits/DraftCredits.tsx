import { graphql, type DocumentType } from '@knowledge-hub/schema';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { Button } from '../ui/Button.tsx';
import { formatList } from '../ui/format.ts';
import { Prose } from '../ui/Prose.tsx';
import { useStatus } from '../ui/Status.tsx';
import './credits.css';

const DraftCreditsQuery = graphql(`
  query DraftCredits($slug: String!) {
    caseStudy(slug: $slug) {
      id
      credits(first: 50) {
        edges {
          node {
            id
            state
            words
            person {
              id
              name
            }
          }
        }
      }
    }
  }
`);
type Credit = NonNullable<DocumentType<typeof DraftCreditsQuery>['caseStudy']>['credits']['edges'][number]['node'];

/** Beside a draft that began in a discussion: who agreed, with their words to take over, and who has not answered. */
export function DraftCredits({ slug }: { slug: string }) {
  const [{ data, error }, reload] = useQuery({
    query: DraftCreditsQuery,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data)
    return (
      <LoadFailure
        error={error}
        what="Who was asked for their words"
        onRetry={() => reload({ requestPolicy: 'network-only' })}
      />
    );
  const credits = (data?.caseStudy?.credits.edges ?? []).map(({ node }) => node);
  if (credits.length === 0) return null;
  return (
    <section className="draft-credits stack-small" aria-labelledby="draft-credits">
      <h2 id="draft-credits" className="draft-heading">
        What others said
      </h2>
      <p className="muted">Take over only the words of who agreed. The case study thanks them by name.</p>
      {credits.map(
        ({ id, words, person }) =>
          words && <Words key={id} name={person?.name ?? 'Somebody who has left'} words={words} />,
      )}
      <Silent names={namesOf(credits, 'ASKED')} rest="not answered yet" />
      <Silent names={namesOf(credits, 'REFUSED')} rest="said no" />
    </section>
  );
}

const namesOf = (credits: Credit[], state: Credit['state']): string[] => [
  ...new Set(credits.flatMap((credit) => (credit.state === state && credit.person ? [credit.person.name] : []))),
];

function Silent({ names, rest }: { names: string[]; rest: string }) {
  if (names.length === 0) return null;
  return (
    <p>
      {formatList(names)} {names.length === 1 ? 'has' : 'have'} {rest}.
    </p>
  );
}

function Words({ name, words }: { name: string; words: string }) {
  const say = useStatus();
  const copy = async () => {
    await navigator.clipboard.writeText(words);
    say('Copied');
  };
  return (
    <details>
      <summary>{name} agreed</summary>
      <blockquote className="credit-words">
        <Prose text={words} />
      </blockquote>
      <Button look="secondary" aria-label={`Copy these words of ${name}`} onClick={() => void copy()}>
        Copy these words
      </Button>
    </details>
  );
}
