import type { Sql } from './sql.ts';
import type { Scope } from './shape.ts';

/** SQL to end a selection with, so that it yields no more of `table` than a page can hold: newest first by `column`. */
export type Newest = (table: Sql, column: string) => Sql;

/**
 * SQL of rows of kind, id, at and audience, of what is new for the viewer; written by the room that owns the kind.
 * The audience rule goes before `newest`, as what comes after it cannot be refilled.
 */
export type News = (scope: Scope, newest: Newest) => Sql;
