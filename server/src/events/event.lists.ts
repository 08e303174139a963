import { isId } from '../platform/ids.ts';
import { newest, oldest, type Order } from '../platform/shape.ts';
import sql, { join, type Sql } from '../platform/sql.ts';
import type { Viewer } from '../platform/viewer.ts';
import type { EventFilter } from './event.inputs.ts';

/** Nothing lasts longer: so a list of what is not over need not look at what began long ago. */
export const longestDays = 14;

export const orderOf = ({ time }: EventFilter): Order => (time === 'PAST' ? newest('starts_at') : oldest('starts_at'));

export const whereOf =
  ({ time, communityId, mine }: EventFilter, viewer: Viewer, now: Date) =>
  (self: Sql): Sql => {
    const conditions: Sql[] = [
      time === 'PAST'
        ? sql`${self}.starts_at < ${now}::timestamptz and ${self}.ends_at <= ${now}::timestamptz`
        : sql`${self}.starts_at > ${now}::timestamptz - interval '14 days' and ${self}.ends_at > ${now}::timestamptz`,
    ];
    if (communityId != null)
      conditions.push(isId(communityId) ? sql`${self}.community_id = ${communityId}::uuid` : sql`false`);
    if (mine) conditions.push(mineSql(self, viewer));
    return join(conditions, ' and ');
  };

/** In the viewer's communities, or booked by them. */
export const mineSql = (self: Sql, { memberships, personId }: Viewer): Sql =>
  sql`(${self}.community_id = any(${memberships.map(({ communityId }) => communityId)}::uuid[])
    or exists (select from booking mine where mine.places_id = ${self}.id
      and mine.person_id = ${personId}::uuid and mine.status <> 'ENDED'))`;
