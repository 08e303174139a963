import type { EntityManager } from '@mikro-orm/postgresql';
import { createDraft } from '../case-studies/case-study-draft.commands.ts';
import { CaseStudy } from '../case-studies/case-study.ts';
import { writeAny } from '../case-studies/case-study.policy.ts';
import { loadedThread } from '../discussions/loaded.ts';
import { Person } from '../identity/person.ts';
import { notify } from '../notifications/notify.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Forbidden, Invalid } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { isId } from '../platform/ids.ts';
import { allow } from '../platform/policy.ts';
import { type Limit, RateLimits } from '../platform/rate-limit.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import { transact } from '../platform/transact.ts';
import { Credit } from './credit.ts';
import type { RetellThreadInput } from './retelling.inputs.ts';

const most = 20;
const retellings: Limit = { name: 'retelling', most: 20, seconds: 24 * 3600 };
const refusal = 'Take a role at a council first, in your account.';

type Post = { id: string; authorId: string | null; anonymous: boolean; body: string };

/**
 * Begins a case study from a discussion. What the viewer said is in the draft at once; others are asked whether it may tell
 * what they said, and nothing of theirs is in it before they agree. Returns the id of the draft.
 */
export async function retellThread(ctx: Context, { idempotencyKey, ...given }: RetellThreadInput): Promise<string> {
  allow(writeAny, ctx.viewer, undefined, refusal);
  await new RateLimits(ctx.rows, ctx.clock).spend(retellings, ctx.viewer.personId!);
  return transact(ctx, async (em) => {
    const thread = await loadedThread(em, ctx, given.threadId, {
      policy: (viewer) => writeAny(viewer, undefined),
      refusal: () => refusal,
      lock: false,
    });
    return once(em, ctx, idempotencyKey, given, async () => {
      const posts = await checkedPosts(em, thread.id, given.postIds);
      const [own, others] = [posts.filter(isOwn(ctx)), posts.filter((post) => !isOwn(ctx)(post))];
      const context = own.map(({ body }) => body).join('\n\n') || null;
      const { title, organisationId = null } = given;
      const studyId = await createDraft(em, ctx, { title, organisationId, context });
      await ask(em, ctx, { studyId, threadId: thread.id, posts: others });
      audit(em, ctx, 'case-study.retold', studyId, { threadId: thread.id, asked: others.length });
      return studyId;
    });
  });
}

const isOwn =
  ({ viewer }: Context) =>
  ({ authorId }: Post): boolean =>
    authorId === viewer.personId;

/** In the order in which they were written. */
async function checkedPosts(em: EntityManager, threadId: string, ids: string[]): Promise<Post[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) throw new Invalid({ postIds: 'Choose what the case study is to tell.' });
  if (wanted.length > most) throw new Invalid({ postIds: `Choose at most ${most}.` });
  const among = wanted.filter(isId);
  const found = await rowsWithin(em)<Post>(sql`
    select p.id, p.author_id as "authorId", p.anonymous, p.body from (
      select t.id, t.author_id, t.anonymous, t.body, t.created_at from thread t
        where t.id = ${threadId}::uuid and t.removed_for is null and t.merged_into_id is null
      union all select r.id, r.author_id, r.anonymous, r.body, r.created_at from reply r
        where r.thread_id = ${threadId}::uuid and r.deleted_at is null and r.removed_for is null) p
    where p.id = any(${among}::uuid[]) order by p.created_at, p.id`);
  if (found.length < wanted.length) throw new Conflict('Some of these posts are not here any more. Look again.');
  if (found.some(({ anonymous, authorId }) => anonymous || !authorId))
    throw new Forbidden(
      'What was said without a name, or by somebody who has left, cannot be agreed to: leave it out.',
    );
  return found;
}

type Asking = { studyId: string; threadId: string; posts: Post[] };

/** Each is told once, however much of theirs is asked for. */
async function ask(em: EntityManager, ctx: Context, { studyId, threadId, posts }: Asking): Promise<void> {
  const caseStudy = em.getReference(CaseStudy, studyId);
  const askedAt = ctx.clock();
  for (const { id, authorId, body } of posts)
    em.create(Credit, { caseStudy, person: em.getReference(Person, authorId!), postId: id, words: body, askedAt });
  await em.flush();
  for (const personId of new Set(posts.map(({ authorId }) => authorId!)))
    await notify(rowsWithin(em), {
      personId,
      reason: 'CREDIT',
      key: `credits:${studyId}`,
      title: 'Somebody would like a case study to tell what you said',
      url: '/credits',
      at: askedAt,
      subjects: [{ kind: 'THREAD', id: threadId }],
    });
}
