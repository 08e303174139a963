import { maySeeSql } from '../platform/audience.ts';
import type { News } from '../platform/news.ts';
import sql from '../platform/sql.ts';

/** Events announced in the viewer's communities, a series once; community by community, each from its own end of the index. */
export const eventNews: News = ({ viewer }, newest) =>
  sql`select 'EVENT'::text as kind, n.id, n.created_at as at, n.audience
    from unnest(${viewer.memberships.map(({ communityId }) => communityId)}::uuid[]) about (id)
    cross join lateral (select e.id, e.created_at, e.audience from event e
      where e.community_id = about.id and (e.series_id is null or e.series_id = e.id) and e.cancelled_at is null
        and ${maySeeSql(viewer, sql`e.audience`)} ${newest(sql`e`, 'created_at')}) n`;
