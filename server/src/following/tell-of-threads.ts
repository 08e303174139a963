import sql, { type Sql } from '../platform/sql.ts';
import { presentThread } from '../discussions/merged.ts';
import type { Happening, News } from '../notifications/notify.ts';
import { calledBy } from './tell-of-mentions.ts';
import { type Place, ofNewThreads, ofReplies } from './recipients.ts';
import { tellFollowers, type Telling } from './tell-followers.ts';

type Row = Place & { audience: string[]; authorId: string | null; createdAt: Date };

/** Of a thread that existed before anybody was told of any, only what was said just now is news. */
const justNow = 3_600_000;
const mostCounted = 1_000;

const threadOf = async ({ rows }: Telling, id: Sql): Promise<Row | undefined> => {
  const [found] = await rows<Row>(sql`select id, about_id as "aboutId", about_kind as "aboutKind", audience,
    author_id as "authorId", created_at as "createdAt" from thread where id = ${id}`);
  return found;
};

/** Tells of a thread that was started. */
export async function tellOfThread(telling: Telling, id: string): Promise<void> {
  const thread = await threadOf(telling, sql`${id}::uuid`);
  if (!thread) return;
  await telling.rows(sql`insert into told_until (thread_id, until)
    values (${id}::uuid, ${thread.createdAt}::timestamptz) on conflict do nothing`);
  const called = await calledBy(telling, [id]);
  const news: News = {
    reason: 'NEW_THREAD',
    key: `thread:${id}`,
    titles: { one: 'New discussion', several: '% new discussions' },
    url: `/threads/${id}`,
    subject: { kind: 'THREAD', id },
    happenings: [{ at: thread.createdAt, by: thread.authorId }],
  };
  await tellFollowers(telling, ofNewThreads(telling.subjects, thread), thread.audience, (ids) => [
    [ids.filter((each) => !called.has(each)), news],
  ]);
}

/**
 * Tells of what was said in a thread since that was last told; what came from another one, since it was told there. The
 * opening of that one was told of when it began.
 */
export async function tellOfReplies(telling: Telling, given: string): Promise<void> {
  const { rows, subjects, clock } = telling;
  const thread = await threadOf(telling, presentThread(given));
  if (!thread) return;
  const { id } = thread;
  const earliest = new Date(clock().getTime() - justNow);
  const replies = await rows<Happening & { id: string; began: string }>(sql`select * from (
      select r.id, r.created_at as at, r.author_id as by, coalesce(r.merged_from_id, r.thread_id) as began from reply r
        left join told_until told on told.thread_id = coalesce(r.merged_from_id, r.thread_id)
      where r.thread_id = ${id}::uuid and r.deleted_at is null and r.id is distinct from r.merged_from_id
        and r.created_at > coalesce(told.until, ${earliest}::timestamptz)
      order by r.created_at desc limit ${mostCounted}::int) latest order by at`);
  const [first] = replies;
  if (!first) return;
  const called = await calledBy(
    telling,
    replies.map((each) => each.id),
  );
  const news: News = {
    reason: 'NEW_REPLIES',
    key: `replies:${id}`,
    titles: { one: 'New reply', several: '% new replies' },
    url: `/threads/${id}#reply-${first.id}`,
    subject: { kind: 'THREAD', id },
    happenings: replies,
  };
  await tellFollowers(telling, ofReplies(subjects, thread), thread.audience, (ids) => [
    [ids.filter((each) => !called.has(each)), news],
    ...ids.flatMap((each): [string[], News][] => {
      const heard = called.get(each);
      return heard ? [[[each], { ...news, happenings: replies.filter((reply) => !heard.has(reply.id)) }]] : [];
    }),
  ]);
  await rows(sql`insert into told_until (thread_id, until)
    select said.began, max(said.at) from unnest(${replies.map(({ began }) => began)}::uuid[],
      ${replies.map(({ at }) => at)}::timestamptz[]) said (began, at) group by said.began
    on conflict (thread_id) do update set until = greatest(told_until.until, excluded.until)`);
}

type Accepted = { id: string; authorId: string | null; createdAt: Date };

/** Tells that an answer was accepted: whoever gave it, and those who follow the thread. */
export async function tellOfAnswer(telling: Telling, id: string, actorId: string | null): Promise<void> {
  const thread = await threadOf(telling, sql`${id}::uuid`);
  const [answer] = await telling.rows<Accepted>(sql`select r.id, r.author_id as "authorId", r.created_at as "createdAt"
    from thread t
    join reply r on r.id = t.accepted_reply_id where t.id = ${id}::uuid`);
  if (!thread || !answer) return;
  const news = (words: string): News => ({
    reason: 'ANSWER_ACCEPTED',
    key: `answer:${answer.id}`,
    titles: { one: words, several: words },
    url: `/threads/${id}#reply-${answer.id}`,
    subject: { kind: 'THREAD', id },
    // Nobody is named where whoever asked without a name accepts: that is the author.
    happenings: [{ at: answer.createdAt, by: actorId ?? thread.authorId }],
    at: telling.clock(),
  });
  await tellFollowers(telling, ofReplies(telling.subjects, thread), thread.audience, (ids) => [
    [ids.filter((each) => each === answer.authorId), news('Your answer was accepted')],
    [ids.filter((each) => each !== answer.authorId), news('An answer was accepted')],
  ]);
}
