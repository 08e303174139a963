import sql, { type Sql } from '../platform/sql.ts';
import type { Rows } from '../platform/rows.ts';
import type { SubjectRef } from '../platform/subject.ts';
import { mailedApart, type NotificationReason } from './notification.ts';
import { wakeMails } from './wake-mails.ts';

export type NewNotification = {
  personId: string;
  reason: NotificationReason;
  /** Of the cause: the same one tells the same person once. */
  key: string;
  /** Nothing that the person could lose the right to read: for that there are the subjects. */
  title: string;
  url: string;
  at: Date;
  subjects: SubjectRef[];
  /** Withdrawn from the inbox as soon as the person may not see the first subject any more. */
  bound?: boolean;
};

const mostSubjects = 20;

/** Tells somebody something, in the transaction that gives cause for it. */
export async function notify(
  rows: Rows,
  { personId, reason, key, title, url, at, subjects, bound = false }: NewNotification,
): Promise<void> {
  const some = subjects.slice(0, mostSubjects);
  const told = await rows(sql`
    with told as (
      insert into notification (person_id, reason, key, title, url, at, bound)
      values (${personId}::uuid, ${reason}, ${key}, ${title}, ${url}, ${at}::timestamptz, ${bound})
      on conflict (person_id, key) do nothing returning id),
      about as (insert into notification_subject (notification_id, place, kind, subject_id)
        select told.id, s.place, s.kind, s.id from told,
          unnest(${some.map(({ kind }) => kind)}::text[], ${some.map(({ id }) => id)}::uuid[]) with ordinality s (kind, id, place))
    select id from told`);
  if (told.length > 0 && !mailedApart.includes(reason)) await wakeMails(rows, [personId], new Date());
}

/** When something happened, and who did it. */
export type Happening = { at: Date; by: string | null };

export type News = Pick<NewNotification, 'reason' | 'key' | 'url'> & {
  /** For one, and for several with % in place of their number. */
  titles: { one: string; several: string };
  subject: SubjectRef;
  happenings: Happening[];
  /** When it is told to have been; at the last of what happened, where it is not said. */
  at?: Date;
};

/**
 * Tells many the same, of which nobody is told what they did themselves. What has the same key is one line, which counts
 * what came since it was last read; what a line has counted it never counts again, so that this may run twice.
 */
export async function notifyAll(rows: Rows, personIds: string[], news: News): Promise<void> {
  const { happenings, subject } = news;
  const last = happenings.at(-1);
  if (!last || personIds.length === 0) return;
  const told = await rows<{ personId: string }>(sql`
    with happened as materialized (select * from unnest(${happenings.map(({ at }) => at)}::timestamptz[],
        ${happenings.map(({ by }) => by)}::uuid[]) h (at, by)),
      counted as (select p.id as person_id, coalesce(known.count, 0) + fresh.count as count
        from unnest(${personIds}::uuid[]) p (id)
          left join notification n on n.person_id = p.id and n.key = ${news.key}
          left join lateral (select n.count where n.read_at is null) known on true
          cross join lateral (select count(*)::int as count from happened h
            where h.by is distinct from p.id and (n.until is null or h.at > n.until)) fresh
        where fresh.count > 0),
      told as (
        insert into notification (person_id, reason, key, title, url, at, count, until, bound)
        select person_id, ${news.reason}, ${news.key}, ${titleSql(news)}, ${news.url}, ${news.at ?? last.at}::timestamptz, count,
          ${last.at}::timestamptz, true from counted
        on conflict (person_id, key) do update set title = excluded.title, at = excluded.at, count = excluded.count,
          until = excluded.until, read_at = null, digest_id = null,
          url = case when notification.read_at is null then notification.url else excluded.url end
        where notification.until is null or notification.until < excluded.until
        returning id, person_id),
      about as (insert into notification_subject (notification_id, place, kind, subject_id)
        select told.id, 1, ${subject.kind}, ${subject.id}::uuid from told on conflict do nothing)
    select person_id as "personId" from told`);
  await wakeMails(
    rows,
    told.map(({ personId }) => personId),
    new Date(),
  );
}

const titleSql = ({ titles: { one, several } }: News): Sql =>
  sql`case count when 1 then ${one} else replace(${several}, '%', count::text) end`;
