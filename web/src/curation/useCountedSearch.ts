import { graphql } from '@knowledge-hub/schema';
import { useCallback, useEffect } from 'react';
import { useClient } from 'urql';
import { settledSearches } from './settledSearches.ts';

const CountSearch = graphql(`
  mutation CountSearch($query: String!) {
    countSearch(query: $query)
  }
`);

const CountOpening = graphql(`
  mutation CountOpening($query: String!, $rank: Int!, $first: Boolean!) {
    countSearch(query: $query) @include(if: $first)
    countOpening(query: $query, rank: $rank)
  }
`);

const pauseUntilSettled = 2_500;
/** Nobody waits for it, it outlives the page, and nothing on screen is read again for it. */
const quietly = {
  additionalTypenames: [],
  fetchOptions: { keepalive: true, credentials: 'same-origin' as const },
};

/**
 * Counts a search once when somebody has stopped typing and looks at the answer, and what they open in it.
 * Returns the ref of the list of results. Half-typed words are not counted; of the reader only their kind is.
 */
export function useCountedSearch(text: string, answered: boolean) {
  const client = useClient();

  useEffect(() => {
    if (!answered || !text) return;
    const timer = setTimeout(() => {
      if (document.visibilityState !== 'visible' || !settledSearches.begin(text)) return;
      void client.mutation(CountSearch, { query: text }, quietly).toPromise();
    }, pauseUntilSettled);
    return () => clearTimeout(timer);
  }, [client, text, answered]);

  return useCallback(
    (list: HTMLElement | null) => {
      if (!list || !text) return;
      const opened = (event: MouseEvent) => {
        const rank = event.button > 1 ? 0 : rankOf(list, event.target as Element);
        if (rank === 0 || !settledSearches.open(text)) return;
        const first = settledSearches.begin(text);
        void client.mutation(CountOpening, { query: text, rank, first }, quietly).toPromise();
      };
      list.addEventListener('click', opened);
      list.addEventListener('auxclick', opened);
      return () => {
        list.removeEventListener('click', opened);
        list.removeEventListener('auxclick', opened);
      };
    },
    [client, text],
  );
}

/** Which of the results a link stands in; the first is 1, none is 0. */
function rankOf(list: HTMLElement, target: Element): number {
  const item = target.closest('a') && [...list.children].findIndex((each) => each.contains(target));
  return item === null ? 0 : item + 1;
}
