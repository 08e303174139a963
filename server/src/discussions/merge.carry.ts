import type { EntityManager } from '@mikro-orm/postgresql';
import { rehold } from '../files/hold-files.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import type { Thread } from './thread.ts';

/** The opening and the replies of a thread go into another, each with its moment, its author and what hangs on it. */
export async function carry(em: EntityManager, from: Thread, into: Thread): Promise<void> {
  const rows = rowsWithin(em);
  await keepUnread(em, from, into);
  await rows(sql`update reply set thread_id = ${into.id}::uuid, merged_from_id = coalesce(merged_from_id, thread_id)
    where thread_id = ${from.id}::uuid`);
  // The reply has the id that the thread has: what points at the opening by its id points at the reply.
  await rows(sql`insert into reply (id, thread_id, author_id, body, created_at, edited_at, version, merged_from_id)
    select t.id, ${into.id}::uuid, t.author_id, ${openingOf(from)}, t.created_at, t.edited_at, t.version, t.id
    from thread t where t.id = ${from.id}::uuid`);
  await rows(sql`insert into reply_revision (reply_id, version, body, replaced_at)
    select v.thread_id, v.version, v.body, v.replaced_at from thread_revision v where v.thread_id = ${from.id}::uuid`);
  await rows(sql`update mention set thread_id = ${into.id}::uuid where thread_id = ${from.id}::uuid`);
  await rows(sql`update reaction set thread_id = ${into.id}::uuid where thread_id = ${from.id}::uuid`);
  await rehold(em, { kind: 'THREAD', id: from.id }, { kind: 'REPLY', id: from.id });
  if (into.form === 'IDEA') await joinVotes(em, from.id, into.id);
}

const marks = /[\\[\]*_`<>#~|]/g;

/** What the thread was called stands above its words. */
const openingOf = ({ title, body }: Thread): string => `**${title.replace(marks, String.raw`\$&`)}**\n\n${body}`;

/** Whoever was for either idea is for the one that is left, once. */
async function joinVotes(em: EntityManager, from: string, into: string): Promise<void> {
  const rows = rowsWithin(em);
  await rows(sql`insert into idea_vote (thread_id, person_id, merged_from_id)
    select ${into}::uuid, person_id, ${from}::uuid from idea_vote where thread_id = ${from}::uuid on conflict do nothing`);
  await countVotes(em, into);
}

export async function countVotes(em: EntityManager, id: string): Promise<void> {
  await rowsWithin(
    em,
  )(sql`update thread set vote_count = (select count(*) from idea_vote v where v.thread_id = ${id}::uuid)
    where id = ${id}::uuid`);
}

/**
 * How far each person read is one moment: in what becomes of both it is the moment before the first thing that they had
 * not read in either. Something may be shown as new again, but nothing new is taken for read.
 */
async function keepUnread(em: EntityManager, from: Thread, into: Thread): Promise<void> {
  const firstUnread = (id: string, until: 'read_from' | 'read_into') => {
    const since = until === 'read_from' ? sql`known.read_from` : sql`known.read_into`;
    return sql`(select min(said.at) from (
      select t.created_at as at from thread t where t.id = ${id}::uuid and t.author_id is distinct from known.person_id
      union all select r.created_at from reply r where r.thread_id = ${id}::uuid and r.deleted_at is null
        and r.author_id is distinct from known.person_id) said where said.at > coalesce(${since}, '-infinity'))`;
  };
  await rowsWithin(em)(sql`
    with marks as (select person_id, max(at) filter (where thread_id = ${from.id}::uuid) as read_from,
        max(at) filter (where thread_id = ${into.id}::uuid) as read_into
      from thread_reading where thread_id in (${from.id}::uuid, ${into.id}::uuid) group by person_id),
    known as (select m.person_id, greatest(m.read_from, s.at) as read_from, greatest(m.read_into, s.at) as read_into
      from marks m left join subject_reading s on s.person_id = m.person_id and s.subject_id = ${into.aboutId}::uuid)
    insert into thread_reading (person_id, thread_id, at)
    select known.person_id, ${into.id}::uuid, coalesce(
      least(${firstUnread(from.id, 'read_from')}, ${firstUnread(into.id, 'read_into')}) - interval '1 millisecond',
      greatest(known.read_from, known.read_into))
    from known on conflict (person_id, thread_id) do update set at = excluded.at`);
}
