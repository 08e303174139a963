import sql from '../platform/sql.ts';
import { followedThemes } from '../identity/followed-themes.ts';
import { maySeeSql } from '../platform/audience.ts';
import type { News } from '../platform/news.ts';

/** Studies published on a theme that the viewer follows. */
export const caseStudyNews: News = ({ viewer }, newest) =>
  sql`select 'CASE_STUDY'::text as kind, n.id, n.published_at as at, n.audience from case_study n
    where n.stage = 'PUBLISHED' and n.themes && ${followedThemes(viewer)}
      and ${maySeeSql(viewer, sql`n.audience`)} ${newest(sql`n`, 'published_at')}`;
