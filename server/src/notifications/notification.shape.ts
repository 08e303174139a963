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

/** What was told because of something is withdrawn together with that. */
const stillTold = (self: Sql, scope: Scope): Sql =>
  sql`(not ${self}.bound or exists (select from notification_subject first where first.notification_id = ${self}.id
    and first.place = 1 and ${maySeeWhatItPointsAt(sql`first`, scope)}))`;

export const notificationShape: Shape = {
  name: 'Notification',
  table: 'notification',
  visible: (self, scope) => sql`${self}.person_id = ${scope.viewer.personId}::uuid and ${stillTold(self, scope)}`,
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
    (self, scope) => sql`(select count(*)::int from (select from notification n
      where n.person_id = ${self}.id and n.read_at is null and ${stillTold(sql`n`, scope)} limit ${mostCounted}::int) unread)`,
  ),
};
