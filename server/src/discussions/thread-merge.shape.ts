import { namedPersonShape } from '../identity/person.shape.ts';
import { columns, many, one, type Shape, type ShapeField, value } from '../platform/shape.ts';
import sql from '../platform/sql.ts';
import { mayUndoMerge } from './undoable.ts';

const mergeShape: Shape = {
  name: 'ThreadMerge',
  table: 'thread_merge',
  visible: () => sql`true`,
  fields: {
    ...columns('id', 'title', 'replyCount', 'at'),
    viewerCanUndo: value(mayUndoMerge),
    openingId: value((self) => sql`${self}.from_id`),
    by: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.by_id`,
    ),
  },
};

/** What became part of this thread. */
export const mergesOfThread: ShapeField = many(
  () => mergeShape,
  (self, merge) => sql`${merge}.into_id = ${self}.id`,
  (merge) => sql`${merge}.at, ${merge}.id`,
  100,
);
