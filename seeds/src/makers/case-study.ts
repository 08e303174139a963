import type { EntityManager } from '@mikro-orm/postgresql';
import { CaseStudy } from '@knowledge-hub/server/case-studies/case-study.ts';
import { ImpactLine } from '@knowledge-hub/server/case-studies/impact-line.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import type { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';
import { slugOf } from '@knowledge-hub/server/platform/text.ts';
import { nextNumber } from './making.ts';

type Line = Partial<ImpactLine> & Pick<ImpactLine, 'kind' | 'recurrence' | 'year' | 'status'>;
type Given = Partial<Omit<CaseStudy, 'impactLines' | 'partners' | 'organisation' | 'author'>> & {
  organisation: Organisation;
  author: Person;
  partners?: Organisation[];
  impactLines?: Line[];
};

/** Complete and a draft unless told otherwise; its audience and yearly sum follow from the rest. */
export function makeCaseStudy(em: EntityManager, { partners = [], impactLines = [], ...given }: Given): CaseStudy {
  const title = given.title ?? `How we did thing ${nextNumber()}`;
  const study = em.create(CaseStudy, {
    slug: slugOf(title),
    summary: 'What we did in short.',
    challenge: 'There was a challenge.',
    solution: 'We found a solution.',
    impact: 'It had an impact.',
    themeSlugs: [],
    contact: given.author,
    audience: [],
    ...(given.stage === 'PUBLISHED' ? { publishedAt: new Date() } : {}),
    ...given,
    title,
  });
  study.partners.set(partners);
  study.impactLines.set(
    impactLines.map((line, position) =>
      em.create(ImpactLine, { description: '', ...line, caseStudy: study, position }),
    ),
  );
  em.persist(study);
  return study;
}

/** Ids come from the database: call after a flush, for what depends on them. */
export function settleCaseStudies(studies: CaseStudy[]): void {
  for (const study of studies) study.settle();
}
