import { graphql, readFragment, type DocumentType, type FragmentType } from '@knowledge-hub/schema';
import { PersonLine } from '../../people/PersonLine.tsx';
import { formatCount, formatDate } from '../../ui/format.ts';
import { Prose } from '../../ui/Prose.tsx';
import './review-notes.css';

const ReviewNotesFields = graphql(`
  fragment ReviewNotes on CaseStudy {
    stage
    reviews {
      id
      verdict
      note
      createdAt
      reviewer {
        ...PersonLine
      }
    }
  }
`);
type Review = DocumentType<typeof ReviewNotesFields>['reviews'][number];

const verdicts = { CHANGES_ASKED: 'asked for changes', PUBLISHED: 'published it' };

/** What reviewers wrote, for the author, colleagues and reviewers; the newest is open while it still matters. */
export function ReviewNotes({ study }: { study: FragmentType<typeof ReviewNotesFields> }) {
  const { stage, reviews } = readFragment(ReviewNotesFields, study);
  const open = stage === 'CHANGES_ASKED' || stage === 'SUBMITTED' || stage === 'IN_REVIEW';
  const [newest] = reviews;
  const earlier = open ? reviews.slice(1) : reviews;
  if (!newest) return null;
  return (
    <section className="review-notes no-print" aria-labelledby="review-notes-heading">
      <h2 id="review-notes-heading" className={open ? undefined : 'visually-hidden'}>
        Reviewers’ notes
      </h2>
      {open && <ReviewNote review={newest} />}
      {earlier.length > 0 && (
        <details>
          <summary>
            {open ? formatCount(earlier.length, 'earlier note') : formatCount(earlier.length, 'review note')}
          </summary>
          {earlier.map((review) => (
            <ReviewNote key={review.id} review={review} />
          ))}
        </details>
      )}
    </section>
  );
}

const ReviewNote = ({ review }: { review: Review }) => (
  <article className="review-note">
    <PersonLine person={review.reviewer} after={`${verdicts[review.verdict]} on ${formatDate(review.createdAt)}`} />
    {review.note && <Prose text={review.note} headings={3} />}
  </article>
);
