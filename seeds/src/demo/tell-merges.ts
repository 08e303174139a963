import type { EntityManager } from '@mikro-orm/postgresql';
import { type Cast, named } from './demo.ts';

/** One discussion that was begun twice and is one again; and what facilitators put in front of everybody. */
export async function tellMerges(em: EntityManager, { people }: Cast): Promise<void> {
  const [into] = await em.execute<{ id: string }[]>(`select id from thread where title like 'Bus shelter%'`);
  const title = 'Has anybody let bus shelter advertising lately?';
  const body =
    'Our contract runs out in the spring and the contractor offers a plain renewal. Before I say yes: is there a market still?';
  const at = '2026-09-10T08:20:00Z';
  const from = crypto.randomUUID();
  await em.execute(
    `insert into thread (id, about_kind, about_id, audience, title, author_id, body, merged_into_id, reply_count, created_at, last_activity_at)
      select ?, about_kind, about_id, '{}', ?, ?, ?, id, 1, ?, ? from thread where id = ?`,
    [from, title, named(people, 'morwenna-hicks').id, body, at, '2026-09-10T11:02:00Z', into!.id],
  );
  const replies = [
    [from, 'morwenna-hicks', `**${title}**\n\n${body}`, at],
    [
      crypto.randomUUID(),
      'emma-featherstone',
      'There is: two bidders for the screens, three for the rest. The figures are above, and the lot descriptions are yours for the asking.',
      '2026-09-10T11:02:00Z',
    ],
  ] as const;
  for (const [id, author, words, moment] of replies)
    await em.execute(
      'insert into reply (id, thread_id, author_id, body, created_at, merged_from_id) values (?, ?, ?, ?, ?, ?)',
      [id, into!.id, named(people, author).id, words, moment, from],
    );
  await em.execute(
    `update thread set reply_count = reply_count + 2, last_activity_at = greatest(last_activity_at, '2026-09-10T11:02:00Z') where id = ?`,
    [into!.id],
  );
  const featured = [
    ['Bus shelter%', 'Two bids, and figures you can take to your own committee.'],
    ['Beach huts%', 'A waiting list of 640, and three ways to shorten it.'],
  ] as const;
  for (const [which, why] of featured)
    await em.execute(
      `update thread set featured_at = '2026-11-02T09:00:00Z', featured_why = ? where title like ? and merged_into_id is null`,
      [why, which],
    );
  await em.execute(
    'insert into thread_merge (from_id, into_id, title, reply_count, by_id, at) values (?, ?, ?, 1, ?, ?)',
    [from, into!.id, title, named(people, 'oliver-tindall').id, '2026-09-11T07:45:00Z'],
  );
}
