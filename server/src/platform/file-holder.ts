import type { Scope } from './shape.ts';
import type { Sql } from './sql.ts';

/** What files can hang on, such as a reply; said by the room that owns it. Who may read the one may have the other. */
export type FileHolder = {
  /** One word of its own in the whole house. */
  kind: string;
  /** SQL of whether the viewer may read, now, what has this id. */
  visible(id: Sql, scope: Scope): Sql;
  /** SQL of whether anything has this id still. */
  exists(id: Sql): Sql;
};
