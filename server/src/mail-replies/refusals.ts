import type { EntityManager } from '@mikro-orm/postgresql';
import { mailJob } from '../platform/mail.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import type { Receiving } from './receive-mail.ts';

export type Refusal = {
  /** Of the mail. */
  key: string;
  personId: string;
  email: string;
  /** Where it can be said on the site. */
  page: string;
  reason: string;
  /** What they wrote, so that it is not lost; null where somebody else may have written it. */
  words: string | null;
};

const mostAnHour = 5;

/**
 * Tells the person whose reply address it was why a mail was not posted: them alone, at their own address, whoever sent it.
 * Once for each mail, and seldom.
 */
export async function refuse(
  { orm, settings, clock }: Receiving,
  { key, personId, email, page, reason, words }: Refusal,
): Promise<void> {
  const em = orm.em.fork() as EntityManager;
  const at = clock();
  await em.transactional(async (inside) => {
    const rows = rowsWithin(inside as EntityManager);
    const [fresh] = await rows<{ recent: number }>(sql`
      insert into refused_mail (key, person_id, at) values (${key}, ${personId}::uuid, ${at}::timestamptz)
      on conflict (key) do nothing returning (select count(*)::int from refused_mail r
        where r.person_id = ${personId}::uuid and r.at > ${at}::timestamptz - interval '1 hour') as recent`);
    if (!fresh || fresh.recent >= mostAnHour) return;
    const text = [
      'A mail to your reply address was not posted.',
      reason,
      `You can reply on the site: ${settings.publicUrl}${page}`,
      ...(words ? ['You wrote:', words] : []),
      'Knowledge Hub',
    ].join('\n\n');
    await rows(mailJob(settings, { to: email, subject: 'Your reply was not posted', text }));
  });
}
