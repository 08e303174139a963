import type { FileHolder } from '../platform/file-holder.ts';
import type { Scope } from '../platform/shape.ts';
import sql, { join, type Sql } from '../platform/sql.ts';

/**
 * Whether the viewer may have a file at this moment: whoever may read what holds it, and its uploader while nothing does.
 * With a virus scanner, only once that has said that it is clean.
 */
export function mayHaveFile(file: Sql, scope: Scope, holders: readonly FileHolder[], scanned: boolean): Sql {
  const held = holders.map(
    ({ kind, visible }) => sql`(${file}.holder_kind = ${kind} and ${visible(sql`${file}.holder_id`, scope)})`,
  );
  const own = sql`(${file}.holder_id is null and ${file}.author_id = ${scope.viewer.personId}::uuid)`;
  return sql`${file}.finished_at is not null and ${isGivenOut(file, scanned)} and (${join([own, ...held], ' or ')})`;
}

export const isGivenOut = (file: Sql, scanned: boolean): Sql =>
  scanned ? sql`${file}.scan in ('CLEAN', 'REMADE')` : sql`${file}.scan <> 'FOUND'`;
