import type { Joining } from '../platform/joining.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';

/** What was reported of the opening of a discussion is about the reply that it is now. */
export const joinReports: Joining = {
  async join(em, from) {
    await rowsWithin(em)(sql`update reported_post set thread_id = null, reply_id = ${from}::uuid
      where thread_id = ${from}::uuid and exists (select from reply r where r.id = ${from}::uuid)`);
  },
  async part(em, from) {
    await rowsWithin(em)(sql`update reported_post set thread_id = ${from}::uuid, reply_id = null
      where reply_id = ${from}::uuid`);
  },
};
