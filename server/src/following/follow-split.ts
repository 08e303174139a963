import sql from '../platform/sql.ts';
import type { Telling } from './tell-followers.ts';

/** Whoever chose what to be told of a discussion chose it for what was split off it; of what was told there, nothing is new. */
export async function followSplit({ rows }: Telling, threadId: string): Promise<void> {
  await rows(sql`insert into following (person_id, subject_id, kind, level, at)
    select f.person_id, s.into_id, 'THREAD', f.level, s.at from thread_split s
      join following f on f.subject_id = s.from_id and f.kind = 'THREAD'
    where s.into_id = ${threadId}::uuid on conflict do nothing`);
  await rows(sql`insert into told_until (thread_id, until)
    select r.thread_id, max(r.created_at) from reply r where r.thread_id = ${threadId}::uuid group by r.thread_id
    on conflict do nothing`);
}
