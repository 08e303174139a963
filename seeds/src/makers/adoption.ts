import type { EntityManager } from '@mikro-orm/postgresql';
import { Adoption } from '@knowledge-hub/server/adoptions/adoption.ts';
import type { CaseStudy } from '@knowledge-hub/server/case-studies/case-study.ts';
import type { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';

type Given = Partial<Omit<Adoption, 'caseStudy' | 'organisation'>> & {
  caseStudy: CaseStudy;
  organisation: Organisation;
};

/** At it, with nothing said of it yet, unless told otherwise. */
export const makeAdoption = (em: EntityManager, given: Given): Adoption =>
  em.create(Adoption, { state: 'TRYING', adaptation: '', result: '', at: new Date(), ...given });
