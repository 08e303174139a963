import type { Joining } from '../platform/joining.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql, { type Sql } from '../platform/sql.ts';

/** What was told of a discussion leads to where it is now. */
export const joinNotifications: Joining = {
  async join(em, from, into) {
    const [old, now] = [`/threads/${from}`, `/threads/${into}`];
    const rows = rowsWithin(em);
    const some = sql`(select notification_id from notification_subject where subject_id = ${from}::uuid)`;
    await rows(sql`update notification set url = case when url = ${old} then ${now} ||
      coalesce('#reply-' || (select r.id from reply r where r.id = ${from}::uuid), '') else replace(url, ${old}, ${now}) end where id in ${some}`);
    await rows(pointed(from, into, some));
  },
  async part(em, from, into) {
    const [old, now] = [`/threads/${from}`, `/threads/${into}`];
    const rows = rowsWithin(em);
    const some = sql`(select n.id from notification_subject s join notification n on n.id = s.notification_id
      where s.subject_id = ${into}::uuid and (n.url = ${`${now}#reply-${from}`} or exists (select from reply r
        where r.thread_id = ${from}::uuid and n.url = ${now} || '#reply-' || r.id)))`;
    await rows(pointed(into, from, some));
    await rows(sql`update notification set url = case when url = ${`${now}#reply-${from}`} then ${old}
      else replace(url, ${now}, ${old}) end where id in (select s.notification_id from notification_subject s
        where s.subject_id = ${from}::uuid)`);
  },
};

const pointed = (from: string, into: string, some: Sql): Sql =>
  sql`update notification_subject set subject_id = ${into}::uuid where subject_id = ${from}::uuid and notification_id in ${some}`;
