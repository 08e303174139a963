import sql from '../platform/sql.ts';
import { announceEach } from '../platform/announce.ts';
import type { BeforeErasure } from '../platform/erasure.ts';
import { rowsWithin } from '../platform/rows.ts';

/**
 * Whoever is erased leaves all communities, in the order in which commands lock them. One may be left without a
 * facilitator: nobody is kept from going, and an administrator sees it in the record.
 */
export const leaveCommunities: BeforeErasure = async (em, _ctx, personId) => {
  const rows = rowsWithin(em);
  const person = sql`${personId}::uuid`;
  await rows(sql`select from community c where exists (select from membership m where m.community_id = c.id
    and m.person_id = ${person}) order by c.id for update`);
  await announceEach(
    em,
    'left',
    'COMMUNITY',
    sql`select community_id as id from membership where person_id = ${person}`,
  );
  await rows(sql`update community c set member_count = c.member_count - 1 from membership m
    where m.community_id = c.id and m.person_id = ${person} and m.status = 'ACTIVE'`);
  await rows(sql`insert into audit_line (at, actor_id, action, subject_id, detail)
    select now(), null, 'community.left-without-facilitator', m.community_id, null from membership m
    where m.person_id = ${person} and m.status = 'ACTIVE' and m.role = 'FACILITATOR' and not exists (
      select from membership o where o.community_id = m.community_id and o.role = 'FACILITATOR' and o.status = 'ACTIVE'
        and o.person_id <> m.person_id)`);
  await rows(sql`delete from membership where person_id = ${person}`);
  // To their address, whoever wrote it there.
  await rows(sql`delete from invitation where email = (select email from person where id = ${person})`);
};
