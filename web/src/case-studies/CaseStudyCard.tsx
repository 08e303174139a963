import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { placeWords } from '../organisations/organisationWords.ts';
import { DemonstrationTag } from '../subjects/DemonstrationTag.tsx';
import { KindIcon } from '../subjects/KindIcon.tsx';
import type { CardProps } from '../subjects/SubjectCard.tsx';
import { Card } from '../ui/Card.tsx';
import { Tag } from '../ui/Tag.tsx';
import { stageWords } from './caseStudyWords.ts';
import { publishedWords, reviewDue } from './freshness.ts';
import { HeroFigure } from './HeroFigure.tsx';

const CaseStudyCardFields = graphql(`
  fragment CaseStudyCard on CaseStudy {
    title
    url
    stage
    summary
    publishedAt
    reviewBy
    demonstration
    organisation {
      name
      type
      nation
      region
    }
    yearlyAmount
    heroLine {
      ...HeroFigure
    }
  }
`);

/** A study in a list: where it is from, what it says in two lines, its first figure, and how fresh it is. */
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
          {it.stage !== 'PUBLISHED' && <Tag tone="warning">{stageWords(it.stage)}</Tag>}
          {it.stage === 'PUBLISHED' && reviewDue(it) && <Tag tone="warning">Due a check</Tag>}
          <DemonstrationTag shown={it.demonstration} />
        </>
      }
      text={found?.text ?? it.summary}
      below={
        <>
          <span>{it.organisation.name}</span>
          <span>{placeWords(it.organisation)}</span>
          {it.publishedAt && <span>{publishedWords(it)}</span>}
        </>
      }
      aside={it.heroLine && <HeroFigure line={it.heroLine} yearly={it.yearlyAmount} />}
    />
  );
}
