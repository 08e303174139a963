import sql, { type Sql } from 'sql-template-tag';
import { followedThemes } from '../identity/followed-themes.ts';
import type { Scope } from '../platform/shape.ts';

/** Studies published on a theme that the viewer follows. */
export const caseStudyNews = ({ viewer }: Scope): Sql =>
  sql`select 'CASE_STUDY'::text as kind, n.id, n.published_at as at, n.audience from case_study n
    where n.stage = 'PUBLISHED' and n.themes && ${followedThemes(viewer)}`;
