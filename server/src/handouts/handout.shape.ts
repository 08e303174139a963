import { eventShape } from '../events/event.shape.ts';
import { documentShape } from '../library/document.shape.ts';
import { columns, newest, oldest, one, page, type Shape, type ShapeField, value } from '../platform/shape.ts';
import sql from '../platform/sql.ts';

/** Reached through its event alone; one whose document the viewer may not read is not there. */
const handoutShape: Shape = {
  name: 'Handout',
  table: 'handout',
  visible: (self, scope) => sql`(${self}.document_id is null
    or exists (select from document d where d.id = ${self}.document_id and ${documentShape.visible(sql`d`, scope)}))`,
  fields: {
    ...columns('id', 'link', 'at'),
    title: value(
      (self) => sql`coalesce((select d.title from document d where d.id = ${self}.document_id), ${self}.title)`,
    ),
    document: one(
      () => documentShape,
      (self, document) => sql`${document}.id = ${self}.document_id`,
    ),
  },
};

/** What hangs on an event. */
export const handoutsOfEvent: Record<string, ShapeField> = {
  handouts: page(
    () => handoutShape,
    (self, handout) => sql`${handout}.event_id = ${self}.id`,
    oldest('at'),
  ),
};

/** What hangs on a document: the array is read first, so that no other event is looked at. */
export const eventsOfDocument: Record<string, ShapeField> = {
  usedAt: page(
    () => eventShape,
    (self, event) =>
      sql`${event}.id = any(array(select used.event_id from handout used where used.document_id = ${self}.id))`,
    newest('starts_at'),
  ),
};
