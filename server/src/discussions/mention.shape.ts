import { namedPersonShape } from '../identity/person.shape.ts';
import { columns, many, one, type Shape, type ShapeField } from '../platform/shape.ts';
import sql from '../platform/sql.ts';

const mentionShape: Shape = {
  name: 'Mention',
  table: 'mention',
  visible: () => sql`true`,
  fields: {
    ...columns('kind'),
    person: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.person_id`,
    ),
  },
};

/** Of a thread's opening or of a reply. */
export const mentions: ShapeField = many(
  () => mentionShape,
  (self, mention) => sql`${mention}.item_id = ${self}.id`,
  (mention) => sql`${mention}.at, ${mention}.person_id`,
);
