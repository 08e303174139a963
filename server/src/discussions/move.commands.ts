import type { EntityManager } from '@mikro-orm/postgresql';
import { Person } from '../identity/person.ts';
import { recordAct } from '../moderation-log/record-act.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Forbidden, NotFound } from '../platform/errors.ts';
import { checkedId } from '../platform/ids.ts';
import { allow } from '../platform/policy.ts';
import { transact } from '../platform/transact.ts';
import { withhold } from '../platform/withheld.ts';
import { type HeldSubject, heldSubject } from './held-subject.ts';
import { loadedThread } from './loaded.ts';
import { tell } from './thread.commands.ts';
import { ThreadMove } from './thread-move.ts';
import { facilitate } from './thread.policy.ts';
import { Thread } from './thread.ts';

const what = 'This discussion';
const refusal = 'A discussion is moved by somebody who facilitates the community it is in and the one it goes to.';

/** Into another community, whose people read it from now on, and nobody else: at once, in search too. */
export const moveThread = (ctx: Context, id: string, toId: string): Promise<string> =>
  transact(ctx, async (em) => {
    const known = await em.findOne(Thread, { id: checkedId(id, what) });
    if (!known) throw new NotFound(what);
    if (known.aboutId === toId) return known.id;
    const { from, to } = await heldPlaces(em, ctx, known.aboutId, toId);
    const thread = await loadedThread(em, ctx, id, { policy: facilitate, refusal: () => refusal });
    if (thread.aboutId !== from.id) throw new Conflict('Somebody moved it at the same moment. Look again.');
    allow(to.discussed.facilitate, ctx.viewer, to.facts, refusal);
    if (from.kind !== 'COMMUNITY' || to.kind !== 'COMMUNITY')
      throw new Forbidden('Discussions are moved between communities.');
    await from.discussed.spoken?.(em, from.id, thread.lastActivityAt, -1);
    await to.discussed.spoken?.(em, to.id, thread.lastActivityAt, 1);
    const by = em.getReference(Person, ctx.viewer.personId!);
    em.create(ThreadMove, { thread, fromKind: from.kind, fromId: from.id, by, at: ctx.clock() });
    Object.assign(thread, {
      aboutId: to.id,
      audience: to.audience,
      pinned: false,
      featuredAt: null,
      featuredWhy: null,
    });
    recordAct(em, ctx, from, 'THREAD_MOVED', { threadId: thread.id });
    audit(em, ctx, 'thread.moved', thread.id, { from: from.id, to: to.id });
    await withhold(em, thread.id);
    await tell(em, ctx, 'moved', thread, true);
    return thread.id;
  });

/** Both locked in the order of their ids, so that two who move towards each other do not block each other for good. */
async function heldPlaces(em: EntityManager, ctx: Context, fromId: string, toId: string) {
  const held = new Map<string, HeldSubject>();
  for (const each of [fromId, toId].toSorted()) held.set(each, await heldSubject(em, ctx, each));
  return { from: held.get(fromId)!, to: held.get(toId)! };
}
