import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { CaseStudyCard } from '../CaseStudyCard.tsx';

const RelatedStudiesFields = graphql(`
  fragment RelatedStudies on CaseStudy {
    related {
      id
      ...CaseStudyCard
    }
  }
`);

/** A few published studies on the same themes. */
export function RelatedStudies({ study }: { study: FragmentType<typeof RelatedStudiesFields> }) {
  const { related } = readFragment(RelatedStudiesFields, study);
  if (related.length === 0) return null;
  return (
    <section className="study-part no-print" aria-labelledby="related-heading">
      <h2 id="related-heading">Related case studies</h2>
      <ul className="cards">
        {related.map((each) => (
          <li key={each.id}>
            <CaseStudyCard study={each} heading={3} />
          </li>
        ))}
      </ul>
    </section>
  );
}
