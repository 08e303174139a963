import sql, { type Sql } from './sql.ts';

/** Whether `column` contains the text as typed, in capitals or not. */
export const containing = (column: Sql, text: string): Sql =>
  sql`${column} ilike ${`%${text.trim().replace(/[\\%_]/g, String.raw`\$&`)}%`}`;
