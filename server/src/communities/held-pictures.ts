import type { FileHolder } from '../platform/file-holder.ts';
import { maySeeSql } from '../platform/audience.ts';
import sql from '../platform/sql.ts';
import { communityShape, contentAudience } from './community.shape.ts';

const exists: FileHolder['exists'] = (id) => sql`exists (select from community held where held.id = ${id})`;

/** Pictures in what a community says of itself to whoever sees its front. */
export const frontHolder: FileHolder = {
  kind: 'COMMUNITY_FRONT',
  visible: (id, scope) =>
    sql`exists (select from community held where held.id = ${id} and ${communityShape.visible(sql`held`, scope)})`,
  exists,
};

/** Pictures in its welcome: for those who read what is said inside. */
export const welcomeHolder: FileHolder = {
  kind: 'COMMUNITY_INSIDE',
  visible: (id, { viewer }) =>
    sql`exists (select from community held where held.id = ${id} and ${maySeeSql(viewer, contentAudience(sql`held`))})`,
  exists,
};
