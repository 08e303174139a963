import { containing } from '../platform/containing.ts';
import { isId } from '../platform/ids.ts';
import { alphabetical, newest, type Order } from '../platform/shape.ts';
import sql, { join, type Sql } from '../platform/sql.ts';
import type { DocumentFilter, DocumentSort } from './document.inputs.ts';

export const orderOf = (sort: DocumentSort): Order => (sort === 'TITLE' ? alphabetical('title') : newest('changed_at'));

const is = (column: Sql, id: string): Sql => (isId(id) ? sql`${column} = ${id}::uuid` : sql`false`);

/** Within one library: a list never walks through those of others. */
export const whereOf =
  ({ communityId, folderId, loose, text, accessible }: DocumentFilter) =>
  (self: Sql): Sql => {
    const conditions: Sql[] = [is(sql`${self}.community_id`, communityId), sql`${self}.removed_at is null`];
    if (folderId != null) conditions.push(is(sql`${self}.folder_id`, folderId));
    if (loose) conditions.push(sql`${self}.folder_id is null`);
    if (text?.trim()) conditions.push(containing(sql`${self}.title`, text));
    if (accessible) conditions.push(sql`${self}.accessible_format is not null`);
    return join(conditions, ' and ');
  };
