import { facilitatedBy } from '../communities/community.shape.ts';
import { londonMonth } from '../platform/london.ts';
import { columns, many, type Shape, type ShapeField } from '../platform/shape.ts';
import sql from '../platform/sql.ts';
import { monthsKept } from './months.ts';

const monthShape: Shape = {
  name: 'CommunityMonth',
  table: 'community_month',
  visible: (self, { viewer }) => facilitatedBy(viewer, sql`${self}.community_id`),
  fields: columns(
    'month',
    'writers',
    'readers',
    'councils',
    'threads',
    'crossed',
    'questions',
    'answeredSoon',
    'answered',
    'medianMinutes',
    'invited',
    'came',
    'documents',
    'events',
    'places',
    'countedAt',
  ),
};

/** What hangs on a community, for its facilitators: the present month first. */
export const activityOfCommunity: Record<string, ShapeField> = {
  activity: many(
    () => monthShape,
    (self, month, { now }) => sql`${month}.community_id = ${self}.id
      and ${month}.month > ${londonMonth(sql`${now}::timestamptz`)} - ${monthsKept}::int * interval '1 month'`,
    (month) => sql`${month}.month desc`,
    monthsKept,
  ),
};
