import { maySeeSql } from '../platform/audience.ts';
import type { News } from '../platform/news.ts';
import sql from '../platform/sql.ts';

/** Documents added in the viewer's communities; community by community, each from its own end of the index. */
export const documentNews: News = ({ viewer }, newest) =>
  sql`select 'DOCUMENT'::text as kind, n.id, n.created_at as at, n.audience
    from unnest(${viewer.memberships.map(({ communityId }) => communityId)}::uuid[]) about (id)
    cross join lateral (select d.id, d.created_at, d.audience from document d
      where d.community_id = about.id and ${maySeeSql(viewer, sql`d.audience`)} ${newest(sql`d`, 'created_at')}) n`;
