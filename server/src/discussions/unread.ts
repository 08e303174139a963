import sql, { join, type Sql } from '../platform/sql.ts';
import { maySeeSql } from '../platform/audience.ts';
import type { Discussed } from '../platform/discussable.ts';
import { one, type Scope, type ShapeField, value } from '../platform/shape.ts';
import { replyShapeIn } from './reply.shape.ts';

/** Nobody counts further. */
const mostCounted = 100;
/** Threads that are looked at for a count: those last spoken in. What sleeps below them is no news. */
const latestThreads = 500;

const me = ({ viewer }: Scope): Sql => sql`${viewer.personId}::uuid`;

const readInAll = (subjectId: Sql, scope: Scope): Sql =>
  sql`(select at from subject_reading where person_id = ${me(scope)} and subject_id = ${subjectId})`;

/** From when on the viewer follows what is said about the subject of a thread, where they belong to it. */
const followedSince = (thread: Sql, scope: Scope): Sql => {
  const cases = scope.subjects.offers.flatMap(({ kind, discussed }) =>
    discussed?.followedSince
      ? [sql`when ${kind} then ${discussed.followedSince(sql`${thread}.about_id`, scope.viewer)}`]
      : [],
  );
  return cases.length > 0 ? sql`(case ${thread}.about_kind ${join(cases, ' ')} end)` : sql`null::timestamptz`;
};

/** Until when the viewer knows the thread; null when nothing there is expected to be read. */
const readUntil = (thread: Sql, scope: Scope): Sql =>
  sql`greatest((select at from thread_reading where person_id = ${me(scope)} and thread_id = ${thread}.id),
    ${readInAll(sql`${thread}.about_id`, scope)}, ${followedSince(thread, scope)})`;

/** Replies of others that came since. */
const isUnread = (thread: Sql, reply: Sql, scope: Scope): Sql =>
  sql`${reply}.thread_id = ${thread}.id and ${reply}.created_at > ${readUntil(thread, scope)}
    and ${reply}.author_id is distinct from ${me(scope)} and ${reply}.deleted_at is null`;

const unread = (thread: Sql, scope: Scope): Sql =>
  sql`coalesce(${thread}.last_activity_at > ${readUntil(thread, scope)}, false)
    and ((${thread}.created_at > ${readUntil(thread, scope)} and ${thread}.author_id is distinct from ${me(scope)})
      or exists (select from reply r where ${isUnread(thread, sql`r`, scope)}))`;

/** What a thread tells the viewer of their own reading. */
export const readingOfThread: Record<string, ShapeField> = {
  readUntil: value(readUntil),
  unread: value((self, scope) => sql`(${unread(self, scope)})`),
  unreadReplyCount: value(
    (self, scope) => sql`(select count(*)::int from (select from reply r where ${isUnread(self, sql`r`, scope)}
      limit ${mostCounted}::int) news)`,
  ),
  firstUnreadReply: one(
    (self) => replyShapeIn(self),
    (self, reply, scope) => sql`${reply}.id = (select r.id from reply r where ${isUnread(self, sql`r`, scope)}
      order by r.created_at, r.id limit 1)`,
  ),
};

/** Threads with something unread; null to whoever does not follow the subject. */
export const unreadThreadCountOf = ({ followedSince: since }: Discussed): ShapeField =>
  value((self, scope) => {
    if (!since) return sql`null::int`;
    const from = sql`greatest(${readInAll(sql`${self}.id`, scope)}, ${since(sql`${self}.id`, scope.viewer)})`;
    return sql`(case when ${since(sql`${self}.id`, scope.viewer)} is not null then
      (select count(*)::int from (select from (select * from thread t
          where t.about_id = ${self}.id and t.last_activity_at > ${from} and ${maySeeSql(scope.viewer, sql`t.audience`)}
          order by t.last_activity_at desc limit ${latestThreads}::int) latest
        where ${unread(sql`latest`, scope)} limit ${mostCounted}::int) news) end)`;
  });
