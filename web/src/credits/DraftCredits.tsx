import { graphql, type DocumentType } from '@knowledge-hub/schema';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { Button } from '../ui/Button.tsx';
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
      <ul>
        {credits.map((credit) => (
          <li key={credit.id}>
            <Words credit={credit} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ credit }: { credit: Credit }) {
  const say = useStatus();
  const name = credit.person?.name ?? 'Somebody who has left';
  const { words } = credit;
  if (!words)
    return (
      <p>
        {name} {credit.state === 'REFUSED' ? 'would rather not.' : 'has not answered yet.'}
      </p>
    );
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
