import type { Joining } from '../platform/joining.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';

/** Whoever kept a discussion keeps what it became, at the reply that its opening is now. */
export const joinBookmarks: Joining = {
  async join(em, from, into) {
    await rowsWithin(em)(sql`insert into bookmark (person_id, subject_id, kind, reply_id, at)
      select person_id, ${into}::uuid, kind, coalesce(reply_id,
        (select r.id from reply r where r.id = ${from}::uuid)), at from bookmark
      where subject_id = ${from}::uuid on conflict do nothing`);
  },
  async part(em, from, into) {
    await rowsWithin(em)(sql`delete from bookmark b where b.subject_id = ${into}::uuid and (b.reply_id = ${from}::uuid
      or exists (select from reply r where r.id = b.reply_id and r.thread_id = ${from}::uuid))`);
  },
};
