import sql, { join, raw } from '../platform/sql.ts';
import { followedThemes } from '../identity/followed-themes.ts';
import { maySeeSql } from '../platform/audience.ts';
import type { News } from '../platform/news.ts';

/**
 * Threads begun in the viewer's communities, and about whatever carries a theme they follow.
 * Subject by subject, each from its own end of the index: however much is said in all, it reads a page of each.
 */
export const threadNews: News = ({ viewer, subjects }, newest) => {
  const mine = viewer.memberships.map(({ communityId }) => communityId);
  const themed = subjects.offers.flatMap(({ shape, discussed }) =>
    discussed
      ? [
          sql`select a.id from ${raw(`"${shape.table}"`)} a
            where a.themes && ${followedThemes(viewer)} and ${maySeeSql(viewer, discussed.audience(sql`a`))}`,
        ]
      : [],
  );
  return sql`select 'THREAD'::text as kind, n.id, n.created_at as at, n.audience
    from (select unnest(${mine}::uuid[]) as id union ${join(themed, ' union ')}) about
    cross join lateral (select t.id, t.created_at, t.audience from thread t
      where t.about_id = about.id and ${maySeeSql(viewer, sql`t.audience`)} ${newest(sql`t`, 'created_at')}) n`;
};
