import type { EntityManager } from '@mikro-orm/postgresql';
import { holdImages } from '../files/hold-files.ts';
import type { ModerationAct } from '../moderation-log/moderation-entry.ts';
import { recordAct } from '../moderation-log/record-act.ts';
import { announce } from '../platform/announce.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, NotFound } from '../platform/errors.ts';
import { isId } from '../platform/ids.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { judgedPlaceOf } from './judged-place.ts';
import { loadedThread } from './loaded.ts';
import { keepMentions } from './mention.commands.ts';
import { Reply } from './reply.ts';
import { acceptAnswer as accept, edit, facilitate, type ThreadFacts } from './thread.policy.ts';
import { ThreadRevision } from './thread-revision.ts';
import { Thread } from './thread.ts';

export const titleLimits = { most: 200, least: 1, name: 'a title' };
export const bodyLimits = { most: 20_000, least: 1, name: 'what you want to say' };
export const whyNotWrite = ({ locked }: Pick<ThreadFacts, 'locked'>, otherwise?: string): string | undefined =>
  locked ? 'This discussion is locked: it can be read, but nothing can be added.' : otherwise;

/** A new wording, from the version that was opened; the earlier one is kept. */
export const editThread = (ctx: Context, id: string, version: number, title: string, body: string): Promise<string> =>
  transact(ctx, async (em) => {
    const refusal = (facts: ThreadFacts) => whyNotWrite(facts, 'Only who started a discussion changes its words.');
    const thread = await loadedThread(em, ctx, id, { policy: edit, refusal });
    const { version: current, title: oldTitle, body: oldBody } = thread;
    if (current !== version)
      throw new Conflict('This was changed since you opened it.', {
        current: { version: current, title: oldTitle, body: oldBody },
      });
    em.create(ThreadRevision, { thread, version, title: oldTitle, body: oldBody, replacedAt: ctx.clock() });
    thread.title = checkedText('title', title, titleLimits);
    thread.body = checkedText('body', body, bodyLimits);
    await holdImages(em, ctx, thread.body, { kind: 'THREAD', id: thread.id });
    thread.editedAt = ctx.clock();
    thread.version += 1;
    await keepMentions(em, ctx, thread, thread.id, thread.body);
    await tell(em, ctx, 'edited', thread);
    return thread.id;
  });

/** Lifts a reply to the top as the answer; null takes that back. */
export const acceptAnswer = (ctx: Context, threadId: string, replyId?: string | null): Promise<string> =>
  transact(ctx, async (em) => {
    const refusal = () => 'Whoever asked, or a facilitator, accepts an answer.';
    const thread = await loadedThread(em, ctx, threadId, { policy: accept, refusal });
    if (typeof replyId === 'string') await checkAnswer(em, thread, replyId);
    thread.acceptedReplyId = replyId ?? null;
    await tell(em, ctx, replyId ? 'answered' : 'answer-withdrawn', thread);
    return thread.id;
  });

async function checkAnswer(em: EntityManager, thread: Thread, replyId: string): Promise<void> {
  const reply = isId(replyId) ? await em.findOne(Reply, { id: replyId, thread }) : null;
  if (!reply) throw new NotFound('This reply');
  if (reply.deletedAt) throw new Conflict('This reply was deleted. Choose another one.');
}

/** Nothing can be added to a locked one; it stays readable. */
export const lockThread = (ctx: Context, id: string, locked: boolean): Promise<string> =>
  facilitated(ctx, id, locked ? 'locked' : 'unlocked', (thread) => (thread.locked = locked));

/** Pinned ones stand before all others. */
export const pinThread = (ctx: Context, id: string, pinned: boolean): Promise<string> =>
  facilitated(ctx, id, pinned ? 'pinned' : 'unpinned', (thread) => (thread.pinned = pinned));

const logged: Partial<Record<string, ModerationAct>> = { locked: 'THREAD_LOCKED', unlocked: 'THREAD_UNLOCKED' };

const facilitated = (ctx: Context, id: string, verb: string, move: (thread: Thread) => void): Promise<string> =>
  transact(ctx, async (em) => {
    const refusal = () => 'Only facilitators pin and lock discussions.';
    const thread = await loadedThread(em, ctx, id, { policy: facilitate, refusal });
    move(thread);
    audit(em, ctx, `thread.${verb}`, thread.id);
    const act = logged[verb];
    if (act) recordAct(em, ctx, await judgedPlaceOf(em, ctx, thread), act, { threadId: thread.id });
    await tell(em, ctx, verb, thread);
    return thread.id;
  });

/** Announces what is being done to a thread or to a reply in it. What an asker without a name does, nobody did. */
export async function tell(
  em: EntityManager,
  ctx: Context,
  verb: string,
  { id, anonymous, author }: Thread,
  restricts = false,
): Promise<void> {
  await em.flush();
  const { personId } = ctx.viewer;
  const actorId = anonymous && author?.id === personId ? null : personId;
  await announce(em, verb, { kind: 'THREAD', id }, { actorId, restricts });
}
