import type { EntityManager } from '@mikro-orm/postgresql';
import { type Cast, named } from './demo.ts';

/** What facilitators of the demonstration find to decide, and what they did before. */
export async function tellModeration(em: EntityManager, { people, communities }: Cast, now: Date): Promise<void> {
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  const facilitator = named(people, 'oliver-tindall');
  const community = named(communities, 'finance-cabinet-members');
  const [said] = await em.execute<{ id: string }[]>(
    `select r.id from reply r join thread t on t.id = r.thread_id where t.about_id = ?
      and r.author_id is distinct from ? order by r.created_at desc limit 1`,
    [community.id, facilitator.id],
  );
  const reporters = await em.execute<{ id: string }[]>(
    `select m.person_id as id from membership m, reply r where r.id = ? and m.community_id = ? and m.role = 'MEMBER'
      and m.person_id <> r.author_id order by m.person_id limit 2`,
    [said!.id, community.id],
  );
  const [post] = await em.execute<{ id: string }[]>(
    'insert into reported_post (reply_id, at) values (?, ?) returning id',
    [said!.id, ago(20)],
  );
  const found = [
    ['PERSONAL_DATA', 'The resident in the second sentence could be recognised.'],
    ['OFF_TOPIC', ''],
  ];
  for (const [at, { id }] of reporters.entries())
    await em.execute('insert into report (post_id, author_id, reason, note, at) values (?, ?, ?, ?, ?)', [
      post!.id,
      id,
      ...found[at]!,
      ago(20 - at),
    ]);
  const acts = [
    ['THREAD_LOCKED', null, 24 * 40],
    ['REPORT_DISMISSED', 'OFF_TOPIC', 24 * 12],
    ['THREAD_MOVED', null, 24 * 5],
  ] as const;
  for (const [act, reason, hours] of acts)
    await em.execute(
      `insert into moderation_entry (place_kind, place_id, at, act, reason, actor_id) values ('COMMUNITY', ?, ?, ?, ?, ?)`,
      [community.id, ago(hours), act, reason, facilitator.id],
    );
}
