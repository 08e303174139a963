import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { countStudy } from '../organisations/theme-counts.ts';
import { announce } from '../platform/announce.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Invalid, NotFound } from '../platform/errors.ts';
import { checkedId } from '../platform/ids.ts';
import { allow, type Policy } from '../platform/policy.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { withhold } from '../platform/withheld.ts';
import { CaseStudy } from './case-study.ts';
import { archive, type CaseStudyFacts, factsOf, review, startReview, submit } from './case-study.policy.ts';
import { Review, type Verdict } from './review.ts';
import { Person } from '../identity/person.ts';

const noteLimits = { most: 5_000, least: 1, name: 'a note' };

/** Hands a finished draft in: its themes, contact and sections must be there. */
export const submitCaseStudy = (ctx: Context, id: string, version: number): Promise<string> =>
  transact(ctx, async (em) => {
    const study = await loaded(em, ctx, id, submit);
    checkVersion(study, version);
    study.submit(ctx.clock());
    await tell(em, ctx, 'submitted', study);
    return study.id;
  });

/** A curator takes it off the queue. */
export const startCaseStudyReview = (ctx: Context, id: string): Promise<string> =>
  transact(ctx, async (em) => {
    const study = await loaded(em, ctx, id, startReview, 'You cannot review this one.');
    study.startReview();
    await tell(em, ctx, 'review-started', study);
    return study.id;
  });

/** Back to the author, with what to change. */
export const askForChanges = (ctx: Context, id: string, note: string): Promise<string> =>
  transact(ctx, async (em) => {
    const study = await loaded(em, ctx, id, review, 'You cannot review this one.');
    study.askForChanges();
    record(em, ctx, study, 'CHANGES_ASKED', checkedText('note', note, noteLimits));
    await tell(em, ctx, 'changes-asked', study);
    return study.id;
  });

/** For everybody to read and find. */
export const publishCaseStudy = (ctx: Context, id: string, note?: string | null): Promise<string> =>
  transact(ctx, async (em) => {
    const study = await loaded(em, ctx, id, review, 'Nobody publishes their own case study.');
    study.publish(ctx.clock());
    await countStudy(em, study.themeSlugs, 1);
    record(em, ctx, study, 'PUBLISHED', checkedText('note', note, { ...noteLimits, least: 0 }) || null);
    await tell(em, ctx, 'published', study);
    return study.id;
  });

/** Out of search at once; its page stays, says why, and points to its successor. */
export const archiveCaseStudy = (
  ctx: Context,
  id: string,
  reason: string,
  successorId?: string | null,
): Promise<string> =>
  transact(ctx, async (em) => {
    const study = await loaded(em, ctx, id, archive);
    const successor = successorId ? await published(em, successorId) : null;
    if (successor === study) throw new Invalid({ successorId: 'Choose another case study.' });
    study.archive(ctx.clock(), checkedText('reason', reason, { most: 1_000, least: 1, name: 'a reason' }), successor);
    await countStudy(em, study.themeSlugs, -1);
    await withhold(em, study.id);
    await tell(em, ctx, 'archived', study, true);
    return study.id;
  });

/** Throws NotFound when the viewer may not see it, Forbidden when they may see but not do this. */
export async function loaded(
  em: EntityManager,
  ctx: Context,
  id: string,
  policy: Policy<CaseStudyFacts>,
  refusal?: string,
): Promise<CaseStudy> {
  const what = 'This case study';
  const study = await em.findOne(CaseStudy, { id: checkedId(id, what) }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!study) throw new NotFound(what);
  // Joined to the lock they would be as they were before whoever held it changed them.
  await em.populate(study, ['impactLines']);
  allow(policy, ctx.viewer, factsOf(study), refusal);
  return study;
}

/** Edits start from the present version, or nothing is changed and both are shown. */
export function checkVersion(study: CaseStudy, version: number | null | undefined): void {
  if (study.version === version) return;
  throw new Conflict('Somebody changed this case study since you opened it.', {
    current: { version: study.version, updatedAt: study.updatedAt },
  });
}

/** Announces and audits a move that is being made. */
export async function tell(
  em: EntityManager,
  ctx: Context,
  verb: string,
  study: CaseStudy,
  restricts = false,
): Promise<void> {
  study.version += 1;
  // A new row has its id from here on.
  await em.flush();
  audit(em, ctx, `case-study.${verb}`, study.id, { stage: study.stage, version: study.version });
  await announce(em, verb, { kind: 'CASE_STUDY', id: study.id }, { actorId: ctx.viewer.personId, restricts });
}

function record(em: EntityManager, ctx: Context, study: CaseStudy, verdict: Verdict, note: string | null): void {
  const reviewer = em.getReference(Person, ctx.viewer.personId!);
  em.persist(em.create(Review, { caseStudy: study, reviewer, verdict, note, createdAt: ctx.clock() }));
}

async function published(em: EntityManager, id: string): Promise<CaseStudy> {
  const study = await em.findOne(CaseStudy, { id: checkedId(id), stage: 'PUBLISHED' });
  if (!study) throw new Invalid({ successorId: 'Choose a published case study.' });
  return study;
}
