import sql, { join, type Sql } from '../platform/sql.ts';
import { alphabetical, type Order } from '../platform/shape.ts';
import type { Viewer } from '../platform/viewer.ts';
import { facilitatedBy } from './community.shape.ts';
import type { CommunityFilter } from './community.inputs.ts';

export const communityOrder: Order = alphabetical('name');

const containing = (text: string) => `%${text.trim().replace(/[\\%_]/g, String.raw`\$&`)}%`;

export const whereOf =
  ({ text, themes, visibilities, mine, facilitated }: CommunityFilter, viewer: Viewer) =>
  (self: Sql): Sql => {
    const conditions: Sql[] = [sql`true`];
    if (text?.trim()) conditions.push(sql`${self}.name || ' ' || ${self}.purpose ilike ${containing(text)}`);
    if (themes?.length) conditions.push(sql`${self}.themes && ${themes}::text[]`);
    if (visibilities?.length) conditions.push(sql`${self}.visibility = any(${visibilities}::text[])`);
    if (mine)
      conditions.push(sql`${self}.id = any(${viewer.memberships.map(({ communityId }) => communityId)}::uuid[])`);
    if (facilitated) conditions.push(facilitatedBy(viewer, sql`${self}.id`));
    return join(conditions, ' and ');
  };
