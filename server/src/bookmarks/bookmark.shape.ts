import sql, { join, raw, type Sql } from '../platform/sql.ts';
import {
  columns,
  type Order,
  page,
  type Scope,
  type Shape,
  type ShapeField,
  subject,
  value,
} from '../platform/shape.ts';

/** What was lost to the reader is not in the list, nor counted. */
const maySee = (self: Sql, scope: Scope): Sql => {
  const cases = scope.subjects.offers.map(
    ({ kind, shape }) => sql`when ${kind} then exists (select from ${raw(`"${shape.table}"`)} it
      where it.id = ${self}.subject_id and ${shape.visible(sql`it`, scope)})`,
  );
  return sql`(case ${self}.kind ${join(cases, ' ')} else false end)`;
};

const bookmarkShape: Shape = {
  name: 'Bookmark',
  table: 'bookmark',
  visible: (self, scope) => sql`${self}.person_id = ${scope.viewer.personId}::uuid and ${maySee(self, scope)}`,
  fields: {
    ...columns('replyId', 'at'),
    subject: subject((self) => ({ kind: sql`${self}.kind`, id: sql`${self}.subject_id`, among: () => true })),
  },
};

const latest: Order = {
  terms: [
    { by: (self) => sql`${self}.at`, type: 'timestamptz' },
    { by: (self) => sql`${self}.subject_id`, type: 'uuid' },
  ],
  direction: 'desc',
};

/** What hangs on the viewer. */
export const bookmarksOfViewer: Record<string, ShapeField> = {
  bookmarks: page(
    () => bookmarkShape,
    (self, bookmark) => sql`${bookmark}.person_id = ${self}.id`,
    latest,
  ),
};

/** What hangs on the things themselves. */
export const bookmarkedOf: Record<string, ShapeField> = {
  viewerBookmarked: value(
    (self, { viewer }) => sql`exists (select from bookmark b
      where b.person_id = ${viewer.personId}::uuid and b.subject_id = ${self}.id)`,
  ),
};
