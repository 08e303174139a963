import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CaseStudy } from '../case-studies/case-study.ts';
import { Person } from '../identity/person.ts';
import { Organisation } from '../organisations/organisation.ts';
import { announce } from '../platform/announce.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, NotFound } from '../platform/errors.ts';
import { checkedId } from '../platform/ids.ts';
import { allow } from '../platform/policy.ts';
import { transact } from '../platform/transact.ts';
import { type AdoptionInput, checkedAdoption } from './adoption.inputs.ts';
import { type AdoptionFacts, adopt, edit, remove } from './adoption.policy.ts';
import { Adoption } from './adoption.ts';

type Given = { caseStudyId: string; organisationId: string; version: number | null; input: AdoptionInput };

const notTheirs = 'Officers and elected members say this for their own council, of what others tell.';

/** A council says that it has taken up what a study tells, or says something else of it than before. */
export const saveAdoption = (ctx: Context, { caseStudyId, organisationId, version, input }: Given): Promise<string> =>
  transact(ctx, async (em) => {
    const study = await studyOf(em, caseStudyId);
    const id = checkedId(organisationId, 'This council');
    const known = await em.findOne(Adoption, { caseStudy: study, organisation: id });
    allow(known ? edit : adopt, ctx.viewer, factsOf(study, id), notTheirs);
    const said = { ...checkedAdoption(input, ctx.clock()), at: ctx.clock() };
    const person = em.getReference(Person, ctx.viewer.personId!);
    if (known) {
      if (known.version !== version)
        throw new Conflict('A colleague has said something of it meanwhile. Look again, then change it.');
      Object.assign(known, { ...said, person, version: known.version + 1 });
    } else {
      const organisation = em.getReference(Organisation, id);
      em.create(Adoption, { ...said, caseStudy: study, organisation, person });
    }
    await tell(em, ctx, known ? 'adoption-changed' : 'adopted', study, id);
    return study.id;
  });

export const removeAdoption = (ctx: Context, adoptionId: string): Promise<string> =>
  transact(ctx, async (em) => {
    const what = 'What this council says';
    const found = await em.findOne(Adoption, { id: checkedId(adoptionId, what) });
    if (!found) throw new NotFound(what);
    const study = await studyOf(em, found.caseStudy.id);
    const organisationId = found.organisation.id;
    allow(remove, ctx.viewer, factsOf(study, organisationId), 'Only this council and curators take it away.');
    // Somebody may have been quicker.
    await em.nativeDelete(Adoption, { id: found.id });
    await tell(em, ctx, 'adoption-removed', study, organisationId);
    return study.id;
  });

/** Locked, so that two at once come one after the other. */
async function studyOf(em: EntityManager, id: string): Promise<CaseStudy> {
  const what = 'This case study';
  const study = await em.findOne(CaseStudy, { id: checkedId(id, what) }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!study) throw new NotFound(what);
  await em.populate(study, ['partners']);
  return study;
}

const factsOf = (study: CaseStudy, organisationId: string): AdoptionFacts => ({
  stage: study.stage,
  tellerIds: [study.organisation.id, ...study.partners.getItems().map(({ id }) => id)],
  organisationId,
});

async function tell(em: EntityManager, ctx: Context, verb: string, study: CaseStudy, organisationId: string) {
  await em.flush();
  audit(em, ctx, `case-study.${verb}`, study.id, { organisationId });
  await announce(em, verb, { kind: 'CASE_STUDY', id: study.id }, { actorId: ctx.viewer.personId });
}
