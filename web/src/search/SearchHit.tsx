import { Equal } from 'lucide-react';
import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { SubjectCard } from '../subjects/SubjectCard.tsx';
import { Marked } from './Marked.tsx';
import './search-hit.css';

const SearchHitFields = graphql(`
  fragment SearchHit on SearchHit {
    titleMarked
    snippet
    reason
    subject {
      id
      ...SubjectCard
    }
  }
`);

/** One result: the card of its kind, with what matched marked, and why it stands where it does. */
export function SearchHit({ hit }: { hit: FragmentType<typeof SearchHitFields> }) {
  const it = readFragment(SearchHitFields, hit);
  return (
    <>
      <SubjectCard
        subject={it.subject}
        heading={2}
        found={{ title: <Marked text={it.titleMarked} />, text: it.snippet ? <Marked text={it.snippet} /> : null }}
      />
      {it.reason && (
        <p className="search-hit-reason">
          <Equal aria-hidden="true" />
          {it.reason}
        </p>
      )}
    </>
  );
}
