import { createHash, randomBytes } from 'node:crypto';
import sql from '../platform/sql.ts';
import type { Rows } from '../platform/rows.ts';

/** Who wants to be reached at which address. */
export type EmailChange = { personId: string; email: string };

const hourMs = 3600 * 1000;
const purpose = 'change-email:';
const identifierOf = (token: string) => purpose + createHash('sha256').update(token).digest('base64url');

/** Keeps the wish in place of an earlier one, and gives the token that fulfils it: known to nobody but the mail it goes into. */
export async function keepEmailChange(rows: Rows, { personId, email }: EmailChange, now: Date): Promise<string> {
  await dropEmailChanges(rows, personId);
  const token = randomBytes(32).toString('base64url');
  await rows(sql`insert into auth_verification (identifier, value, expires_at)
    values (${identifierOf(token)}, ${`${personId} ${email}`}, ${new Date(now.getTime() + hourMs)})`);
  return token;
}

/** The wish that the token belongs to, which it fulfils once and within an hour. */
export async function takeEmailChange(rows: Rows, token: string, now: Date): Promise<EmailChange | null> {
  const [kept] = await rows<{ value: string; good: boolean }>(sql`delete from auth_verification
    where identifier = ${identifierOf(token)} returning value, expires_at > ${now} as good`);
  if (!kept?.good) return null;
  const [personId = '', email = ''] = kept.value.split(' ');
  return { personId, email };
}

/** Whoever asked with a password that is no longer good gets nothing by the link. */
export async function dropEmailChanges(rows: Rows, personId: string): Promise<void> {
  await rows(sql`delete from auth_verification
    where identifier like ${`${purpose}%`} and split_part(value, ' ', 1) = ${personId}`);
}
