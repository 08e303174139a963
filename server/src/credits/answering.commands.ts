import { LockMode } from '@mikro-orm/core';
import { CaseStudy } from '../case-studies/case-study.ts';
import { Person } from '../identity/person.ts';
import { notify } from '../notifications/notify.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { NotFound } from '../platform/errors.ts';
import { checkedId } from '../platform/ids.ts';
import { rowsWithin } from '../platform/rows.ts';
import { transact } from '../platform/transact.ts';
import { answer } from './credit.policy.ts';
import { Credit } from './credit.ts';

const what = 'This request';

/** Agrees, or does not; may be changed at any time, and twice is as once. Without a yes there are no thanks by name. */
export const answerCredit = (ctx: Context, id: string, agree: boolean): Promise<string> =>
  transact(ctx, async (em) => {
    // They are asked for a draft, which they do not see.
    const everything = { filters: { visible: false } };
    const credit = await em.findOne(
      Credit,
      { id: checkedId(id, what) },
      { lockMode: LockMode.PESSIMISTIC_WRITE, ...everything },
    );
    // Whose it is not is told nothing of it.
    if (!credit || !answer(ctx.viewer, { personId: credit.person.id })) throw new NotFound(what);
    const state = agree ? 'GIVEN' : 'REFUSED';
    if (credit.state === state) return credit.id;
    const tookBack = credit.state === 'GIVEN';
    const at = ctx.clock();
    Object.assign(credit, { state, answeredAt: at });
    audit(em, ctx, agree ? 'credit.given' : 'credit.refused', credit.id, {});
    await em.flush();
    const study = await em.findOneOrFail(CaseStudy, { id: credit.caseStudy.id }, everything);
    const { name } = await em.findOneOrFail(Person, { id: credit.person.id }, everything);
    if (!study.author) return credit.id;
    const drafted = study.stage === 'DRAFT' || study.stage === 'CHANGES_ASKED';
    await notify(rowsWithin(em), {
      personId: study.author.id,
      reason: 'CREDIT',
      key: `credit:${credit.id}:${at.getTime()}`,
      title: agree
        ? `${name} agrees that your case study tells what they said`
        : tookBack
          ? `${name} agrees no more: take their words out of your case study`
          : `${name} would rather not be told of in your case study`,
      url: `/case-studies/${study.slug}${drafted ? '/edit' : ''}`,
      at,
      subjects: [{ kind: 'CASE_STUDY', id: study.id }],
    });
    return credit.id;
  });
