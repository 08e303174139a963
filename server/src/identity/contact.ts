import sql from '../platform/sql.ts';
import type { Rows } from '../platform/rows.ts';

export type Contact = { name: string; email: string };

/** A person's name and address, for the hub's own use: what it writes to them, and what their password may not be. */
export async function readContact({ rows }: { rows: Rows }, id: string): Promise<Contact | null> {
  const [contact] = await rows<Contact>(sql`select name, email from person where id = ${id}::uuid`);
  return contact ?? null;
}
