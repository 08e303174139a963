import { namedPersonShape } from '../identity/person.shape.ts';
import { columns, many, one, type Shape, type ShapeField, value } from '../platform/shape.ts';
import sql from '../platform/sql.ts';
import { threadShape } from './thread.shape.ts';
import { mayUndoSplit } from './undoable.ts';

const splitShape: Shape = {
  name: 'ThreadSplit',
  table: 'thread_split',
  visible: () => sql`true`,
  fields: {
    ...columns('id', 'replyCount', 'at'),
    viewerCanUndo: value(mayUndoSplit),
    from: one(
      () => threadShape,
      (self, thread) => sql`${thread}.id = ${self}.from_id`,
    ),
    into: one(
      () => threadShape,
      (self, thread) => sql`${thread}.id = ${self}.into_id`,
    ),
    by: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.by_id`,
    ),
  },
};

/** Replies that went from this thread into others, or came so. */
export const splitsOfThread: ShapeField = many(
  () => splitShape,
  (self, split) => sql`(${split}.from_id = ${self}.id or ${split}.into_id = ${self}.id)`,
  (split) => sql`${split}.at, ${split}.id`,
  100,
);
