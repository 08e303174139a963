import sql, { join, raw, type Sql } from '../platform/sql.ts';
import { columns, many, newest, page, type Scope, type Shape, type ShapeField, value } from '../platform/shape.ts';

/** Whether a row of `kind` and `subject_id` points at what the viewer may see, whatever its kind. */
const maySeeWhatItPointsAt = (self: Sql, scope: Scope): Sql => {
  const cases = scope.subjects.offers.map(
    ({ kind, shape }) => sql`when ${kind} then exists (select from ${raw(`"${shape.table}"`)} it
      where it.id = ${self}.subject_id and ${shape.visible(sql`it`, scope)})`,
  );
  return sql`(case ${self}.kind ${join(cases, ' ')} else false end)`;
};

const notificationSubjectShape: Shape = {
  name: 'Subject',
  table: 'notification_subject',
  fields: {},
  visible: maySeeWhatItPointsAt,
  pointer: (self) => ({ kind: sql`${self}.kind`, id: sql`${self}.subject_id`, among: () => true }),
};

export const notificationShape: Shape = {
  name: 'Notification',
  table: 'notification',
  visible: (self, { viewer }) => sql`${self}.person_id = ${viewer.personId}::uuid`,
  fields: {
    ...columns('id', 'reason', 'title', 'url', 'at', 'readAt'),
    subjects: many(
      () => notificationSubjectShape,
      (self, subject) => sql`${subject}.notification_id = ${self}.id`,
      (subject) => sql`${subject}.place`,
    ),
  },
};

const mostCounted = 100;

/** What hangs on the viewer. */
export const notificationsOfViewer: Record<string, ShapeField> = {
  notifications: page(
    () => notificationShape,
    (self, notification) => sql`${notification}.person_id = ${self}.id`,
    newest('at'),
  ),
  unreadNotificationCount: value(
    (self) => sql`(select count(*)::int from (select from notification n
      where n.person_id = ${self}.id and n.read_at is null limit ${mostCounted}::int) unread)`,
  ),
};
