import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { placeWords } from '../organisations/organisationWords.ts';
import { DemonstrationTag } from '../subjects/DemonstrationTag.tsx';
import { KindIcon } from '../subjects/KindIcon.tsx';
import type { CardProps } from '../subjects/SubjectCard.tsx';
import { Card } from '../ui/Card.tsx';
import { HeroFigure } from './HeroFigure.tsx';

const CaseStudyCardFields = graphql(`
  fragment CaseStudyCard on CaseStudy {
    title
    url
    summary
    publishedAt
    demonstration
    organisation {
      name
      type
      nation
      region
    }
    heroLine {
      ...HeroFigure
    }
  }
`);

export function CaseStudyCard({
  study,
  found,
  heading,
}: { study: FragmentType<typeof CaseStudyCardFields> } & CardProps) {
  const it = readFragment(CaseStudyCardFields, study);
  return (
    <Card
      to={it.url}
      title={found?.title ?? it.title}
      {...(heading ? { heading } : {})}
      above={
        <>
          <KindIcon kind="CASE_STUDY" />
          <DemonstrationTag shown={it.demonstration} />
        </>
      }
      text={found?.text ?? it.summary}
      below={
        <>
          <span>{it.organisation.name}</span>
          <span>{placeWords(it.organisation)}</span>
          {it.publishedAt && <span>{it.publishedAt.slice(0, 4)}</span>}
        </>
      }
      aside={it.heroLine && <HeroFigure line={it.heroLine} />}
    />
  );
}
