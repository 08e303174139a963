import type { EntityManager } from '@mikro-orm/postgresql';
import { announce } from '../platform/announce.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { checkedId } from '../platform/ids.ts';
import { AuditLine } from '../platform/records.ts';
import { transact } from '../platform/transact.ts';
import { loaded } from './case-study.commands.ts';
import { deleteDraft } from './case-study.policy.ts';

const deleted = 'case-study.deleted';

/** Takes back a draft that was never handed in, for good. Whoever does it twice has done it once. */
export const deleteCaseStudyDraft = (ctx: Context, id: string): Promise<void> =>
  transact(ctx, async (em) => {
    if (await deletedByViewer(em, ctx, id)) return;
    const study = await loaded(
      em,
      ctx,
      id,
      deleteDraft,
      'Only whoever wrote a draft deletes it, before it is submitted.',
    );
    audit(em, ctx, deleted, study.id, { stage: study.stage, version: study.version });
    em.remove(study);
    await em.flush();
    await announce(em, 'deleted', { kind: 'CASE_STUDY', id }, { actorId: ctx.viewer.personId, restricts: true });
  });

const deletedByViewer = async (em: EntityManager, { viewer }: Context, id: string): Promise<boolean> =>
  viewer.personId !== null &&
  (await em.count(AuditLine, { subjectId: checkedId(id), action: deleted, actorId: viewer.personId })) > 0;
