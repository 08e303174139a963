import { graphql } from '@knowledge-hub/schema';
import { useQuery } from 'urql';
import { usePause } from '../ui/usePause.ts';
import { SimilarList } from '../search/SimilarList.tsx';
import { formatCount } from '../ui/format.ts';

const AskedBeforeQuery = graphql(`
  query AskedBefore($text: String!) {
    similar(text: $text, kinds: [THREAD, CASE_STUDY, PERSON], first: 4) {
      ...SimilarHit
    }
  }
`);

/** Less says too little of what is asked. */
const shortest = 12;

/** While somebody words a question: discussions, studies and people that may answer it already. */
export function AskedBefore({ title, body }: { title: string; body: string }) {
  const text = usePause(`${title}\n${title}\n${body}`.trim().slice(0, 10_000), 600);
  const pause = title.trim().length < shortest;
  const [{ data }] = useQuery({ query: AskedBeforeQuery, variables: { text }, pause });
  const hits = pause ? [] : (data?.similar ?? []);
  return (
    <section className={hits.length > 0 ? 'stack-small measure' : 'visually-hidden'} aria-labelledby="asked-before">
      <h2 id="asked-before" className="asked-before">
        This may answer it already
      </h2>
      <output className="visually-hidden">
        {hits.length > 0
          ? formatCount(hits.length, 'thing found that may answer it', 'things found that may answer it')
          : ''}
      </output>
      {hits.length > 0 && <SimilarList hits={hits} />}
    </section>
  );
}
