import type { EntityManager } from '@mikro-orm/postgresql';
import { type Cast, named } from './demo.ts';

/** What people say without words of replies: most of answers, of the rest a little; and what the officer keeps. */
export async function tellReactions(em: EntityManager, { people, studies }: Cast): Promise<void> {
  await em.execute(`
    insert into reaction (item_id, person_id, kind, thread_id)
    select r.id, m.person_id, (array['HELPFUL', 'THANKS', 'AGREE'])[1 + n % 3], t.id
    from thread t join community c on c.id = t.about_id and c.demonstration join reply r on r.thread_id = t.id
      cross join lateral (select m.person_id, row_number() over (order by md5(r.body || m.person_id::text)) as n
        from membership m where m.community_id = c.id and m.person_id is distinct from r.author_id) m
    where n <= case when t.accepted_reply_id = r.id then 7 else length(r.body) % 4 end`);
  await em.execute(
    'insert into reaction_count (item_id, kind, count) select item_id, kind, count(*) from reaction group by item_id, kind',
  );
  const { id } = named(people, 'rachel-sumner');
  await em.execute(
    `insert into bookmark (person_id, subject_id, kind, at)
      values (?, ?, 'CASE_STUDY', '2026-11-03T09:12:00Z'), (?, (select id from thread where title like 'Bus shelter%'), 'THREAD', '2026-11-09T16:40:00Z')`,
    [id, named(studies, 'merrowdale-trade-waste-income').id, id],
  );
}
