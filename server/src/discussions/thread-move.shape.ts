import sql from '../platform/sql.ts';
import { namedPersonShape } from '../identity/person.shape.ts';
import { columns, many, one, type Shape, type ShapeField, subject } from '../platform/shape.ts';

const moveShape: Shape = {
  name: 'ThreadMove',
  table: 'thread_move',
  visible: () => sql`true`,
  fields: {
    ...columns('id', 'at'),
    from: subject((self) => ({
      kind: sql`${self}.from_kind`,
      id: sql`${self}.from_id`,
      among: ({ discussed }) => discussed !== undefined,
    })),
    by: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.by_id`,
    ),
  },
};

/** Where a thread was before, the first move first. */
export const movesOfThread: ShapeField = many(
  () => moveShape,
  (self, move) => sql`${move}.thread_id = ${self}.id`,
  (move) => sql`${move}.at, ${move}.id`,
  100,
);
