import { communityShape } from '../communities/community.shape.ts';
import { columns, many, one, type Shape, type ShapeField, value } from '../platform/shape.ts';
import sql from '../platform/sql.ts';

export const calendarFeedShape: Shape = {
  name: 'CalendarFeed',
  table: 'calendar_feed',
  visible: (self, { viewer }) => sql`${self}.person_id = ${viewer.personId}::uuid`,
  fields: {
    ...columns('id', 'since'),
    url: value((self) => sql`json_build_object('id', ${self}.id, 'generation', ${self}.generation)`),
    community: one(
      () => communityShape,
      (self, community) => sql`${community}.id = ${self}.community_id`,
    ),
  },
};

/** What hangs on the viewer. Those of communities that they cannot see any more are not shown, and hold nothing. */
export const calendarFeedsOfViewer: Record<string, ShapeField> = {
  calendarFeeds: many(
    () => calendarFeedShape,
    (self, feed, { viewer }) => sql`${feed}.person_id = ${self}.id and (${feed}.community_id is null
      or exists (select from community c where c.id = ${feed}.community_id and c.audience && ${viewer.audiences}::text[]))`,
    (feed) => sql`${feed}.community_id nulls first`,
    100,
  ),
};
