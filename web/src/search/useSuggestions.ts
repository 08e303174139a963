import { useState } from 'react';
import { graphql, type DocumentType } from '@knowledge-hub/schema';
import { useQuery } from 'urql';
import { usePause } from '../ui/usePause.ts';

const SuggestionsQuery = graphql(`
  query Suggestions($query: String!) {
    suggest(query: $query, first: 8) {
      titleMarked
      subject {
        __typename
        id
        kind
        url
        ... on CaseStudy {
          organisation {
            shortName
          }
        }
        ... on Person {
          roles {
            current
            role
            title
            organisation {
              name
            }
          }
        }
        ... on Organisation {
          type
          nation
          region
        }
      }
    }
  }
`);
export type Suggestion = DocumentType<typeof SuggestionsQuery>['suggest'][number];

const shortest = 2;
const pauseWhileTyping = 120;

/**
 * What the typed words may mean. An answer belongs to its own question, and the request for an earlier one is given up;
 * until the next answer comes, the last one stays, so that nothing flickers.
 */
export function useSuggestions(typed: string, wanted: boolean) {
  const text = typed.trim();
  const asking = wanted && text.length >= shortest;
  const asked = usePause(text, pauseWhileTyping);
  const [{ data, error, fetching, stale }] = useQuery({
    query: SuggestionsQuery,
    variables: { query: asked },
    pause: !asking || asked.length < shortest,
  });
  const [kept, keep] = useState<readonly Suggestion[]>([]);
  const answered = asking && !fetching && !stale && asked === text;
  const answer = error ? [] : data?.suggest;
  if (answered && answer && kept !== answer && !(kept.length === 0 && answer.length === 0)) keep(answer);
  if (!asking && kept.length > 0) keep([]);
  return { suggestions: asking ? kept : [], answered };
}
