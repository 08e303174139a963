import { graphql } from '@knowledge-hub/schema';
import { useQuery } from 'urql';
import { SimilarList } from '../../search/SimilarList.tsx';

const SimilarStudiesQuery = graphql(`
  query SimilarStudies($id: ID!) {
    similarTo(id: $id, kinds: [CASE_STUDY], first: 3) {
      ...SimilarHit
    }
  }
`);

/** Studies that tell of the same. They come after the study itself; where they do not, nothing is missed. */
export function SimilarStudies({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: SimilarStudiesQuery, variables: { id } });
  const hits = data?.similarTo ?? [];
  if (hits.length === 0) return null;
  return (
    <section className="study-part no-print" aria-labelledby="similar-heading">
      <h2 id="similar-heading">Similar case studies</h2>
      <SimilarList hits={hits} />
    </section>
  );
}
