import sql from '../platform/sql.ts';
import { columns, newest, page, type Shape, type ShapeField } from '../platform/shape.ts';

export const savedSearchShape: Shape = {
  name: 'SavedSearch',
  table: 'saved_search',
  visible: (self, { viewer }) => sql`${self}.person_id = ${viewer.personId}::uuid`,
  fields: columns(
    'id',
    'name',
    'query',
    'narrowedBy',
    'sort',
    'url',
    'frequency',
    'createdAt',
    'lastRunAt',
    'newCount',
  ),
};

/** What hangs on the viewer. */
export const savedSearchesOfViewer: Record<string, ShapeField> = {
  savedSearches: page(
    () => savedSearchShape,
    (self, saved) => sql`${saved}.person_id = ${self}.id and ${saved}.deleted_at is null`,
    newest('created_at'),
  ),
};
