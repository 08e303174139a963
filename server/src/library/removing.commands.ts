import { LockMode } from '@mikro-orm/core';
import { isMember } from '../communities/community.policy.ts';
import { Community } from '../communities/community.ts';
import { hideThreads } from '../discussions/thread.audience.ts';
import { Person } from '../identity/person.ts';
import type { Context } from '../platform/context.ts';
import { NotFound } from '../platform/errors.ts';
import { checkedId } from '../platform/ids.ts';
import { allow } from '../platform/policy.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { withhold } from '../platform/withheld.ts';
import { remove } from './document.policy.ts';
import { Document } from './document.ts';
import { factsOf, loadedDocument, tell, what } from './loaded-document.ts';

/** Out of sight at once for everybody, in search too; for some days it can be put back. */
export const removeDocument = (ctx: Context, id: string, reason?: string | null): Promise<string> =>
  transact(ctx, async (em) => {
    const document = await loadedDocument(em, ctx, id, remove);
    document.removedFor = checkedText('reason', reason, { most: 500, name: 'the reason' }) || null;
    document.removedAt = ctx.clock();
    document.removedBy = em.getReference(Person, ctx.viewer.personId!);
    document.audience = [];
    await withhold(em, document.id);
    await em.flush();
    await hideThreads(em, { kind: 'DOCUMENT', id: document.id });
    await tell(em, ctx, 'removed', document, { title: document.title, reason: document.removedFor }, true);
    return document.id;
  });

/** Puts back what was removed, for those who read it there now. Doing it twice is doing it once. */
export const putBackDocument = (ctx: Context, id: string): Promise<string> =>
  transact(ctx, async (em) => {
    const document = await em.findOne(
      Document,
      { id: checkedId(id, what) },
      { filters: { visible: { everything: true } }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    if (!document || !isMember(ctx.viewer, document.community)) throw new NotFound(what);
    allow(remove, ctx.viewer, factsOf(document), 'Whoever added it and the facilitators do this.');
    if (!document.removedAt) return document.id;
    const community = await em.findOneOrFail(Community, { id: document.community.id });
    Object.assign(document, { removedAt: null, removedBy: null, removedFor: null });
    document.audience = Community.contentAudience(community.id, community.visibility, community.requiredRole);
    await em.flush();
    await hideThreads(em, { kind: 'DOCUMENT', id: document.id }, document.audience);
    await tell(em, ctx, 'put-back', document);
    return document.id;
  });
