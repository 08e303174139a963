import type { FileHolder } from '../platform/file-holder.ts';
import sql from '../platform/sql.ts';
import { eventShape } from './event.shape.ts';

/** Pictures in what is said of an event, and in its materials. */
export const eventHolder: FileHolder = {
  kind: 'EVENT',
  visible: (id, scope) =>
    sql`exists (select from event held where held.id = ${id} and ${eventShape.visible(sql`held`, scope)})`,
  exists: (id) => sql`exists (select from event held where held.id = ${id})`,
};
