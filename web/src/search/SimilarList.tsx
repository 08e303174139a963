import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { SubjectCard } from '../subjects/SubjectCard.tsx';

const SimilarHitFields = graphql(`
  fragment SimilarHit on SearchHit {
    subject {
      id
      ...SubjectCard
    }
  }
`);

/** What is like something, card by card. */
export function SimilarList({ hits, label }: { hits: FragmentType<typeof SimilarHitFields>[]; label?: string }) {
  return (
    <ul className="cards" aria-label={label}>
      {readFragment(SimilarHitFields, hits).map(({ subject }) => (
        <li key={subject.id}>
          <SubjectCard subject={subject} heading={3} />
        </li>
      ))}
    </ul>
  );
}
