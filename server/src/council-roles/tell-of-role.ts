import { heldToday } from '../identity/person.shape.ts';
import { notify } from '../notifications/notify.ts';
import { type Mail, mailJob } from '../platform/mail.ts';
import type { Rows } from '../platform/rows.ts';
import type { Settings } from '../platform/settings.ts';
import sql, { type Sql } from '../platform/sql.ts';
import { contactsOf } from './council-role.facts.ts';

export type Addressee = { id: string; name: string; email: string };
type Telling = { rows: Rows; settings: Settings; now: Date };
type Told = { key: string; title: string; url: string; organisationId: string; mail: (to: Addressee) => Mail };

const mostStaff = 20;

/** The contacts of a council; where it has none, LGA staff. Never whom it is about. */
export async function whoDecides(
  rows: Rows,
  { organisationId, exceptId, now }: { organisationId: string; exceptId: string; now: Date },
): Promise<Addressee[]> {
  const among = (ids: Sql) =>
    rows<Addressee>(sql`select p.id, p.name, p.email from person p
    where p.email_verified and p.id <> ${exceptId}::uuid and p.id in (${ids}) order by p.id limit ${mostStaff}::int`);
  const contacts = await among(contactsOf(sql`${organisationId}::uuid`, now));
  if (contacts.length > 0) return contacts;
  return among(
    sql`select r.person_id from role r where r.role in ('CURATOR', 'ADMINISTRATOR') and ${heldToday(sql`r`, now)}`,
  );
}

/** Here and by mail, in the transaction that gives cause for it. */
export async function tellOfRole({ rows, settings, now }: Telling, to: Addressee, told: Told): Promise<void> {
  const { key, title, url, organisationId, mail } = told;
  const subjects = [{ kind: 'ORGANISATION' as const, id: organisationId }];
  await notify(rows, { personId: to.id, reason: 'ROLE', key, title, url, at: now, subjects });
  await rows(mailJob(settings, mail(to)));
}

export const keyOfRequest = (id: string): string => `role-request:${id}`;

/** Once it does not wait any more, there is nothing left to tell those who decide. */
export const withdrawTold = (rows: Rows, requestId: string): Promise<unknown> =>
  rows(sql`delete from notification n where n.key = ${keyOfRequest(requestId)} and n.person_id in (
    select d.person_id from democratic_contact d join role_request q on q.organisation_id = d.organisation_id
      where q.id = ${requestId}::uuid
    union select r.person_id from role r where r.role in ('CURATOR', 'ADMINISTRATOR'))`);
