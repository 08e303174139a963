import type { Joining } from '../platform/joining.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';

/**
 * Whoever wanted to hear all of a discussion hears all of what it became. Whoever wanted to hear less hears less, unless
 * they spoke in the other one: of that they would miss what answers them.
 */
export const joinFollowings: Joining = {
  async join(em, from, into) {
    await rowsWithin(em)(sql`insert into following (person_id, subject_id, kind, level, at)
      select f.person_id, ${into}::uuid, f.kind, f.level, f.at from following f
      where f.subject_id = ${from}::uuid and (f.level = 'EVERYTHING' or not exists (
        select from thread t where t.id = ${into}::uuid and t.author_id = f.person_id
        union all select from reply r where r.thread_id = ${into}::uuid and r.author_id = f.person_id
          and r.merged_from_id is distinct from ${from}::uuid)) on conflict do nothing`);
  },
};
