import sql, { type Sql } from '../platform/sql.ts';
import type { Viewer } from '../platform/viewer.ts';

/** SQL of the slugs of the themes that the viewer follows. */
export const followedThemes = ({ personId }: Viewer): Sql =>
  sql`(select p.themes from person p where p.id = ${personId}::uuid)`;
