import sql from '../platform/sql.ts';
import { columns, many, type Shape, type ShapeField, value } from '../platform/shape.ts';

const reactionCountShape: Shape = {
  name: 'ReactionCount',
  table: 'reaction_count',
  visible: (self) => sql`${self}.count > 0`,
  fields: {
    ...columns('kind', 'count'),
    mine: value(
      (self, { viewer }) => sql`exists (select from reaction r where r.item_id = ${self}.item_id
        and r.person_id = ${viewer.personId}::uuid and r.kind = ${self}.kind)`,
    ),
  },
};

/** Of a thread or of a reply. */
export const reactions: ShapeField = many(
  () => reactionCountShape,
  (self, count) => sql`${count}.item_id = ${self}.id`,
  (count) => sql`${count}.kind`,
);
