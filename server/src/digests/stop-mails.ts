import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import sql from '../platform/sql.ts';
import { isId } from '../platform/ids.ts';
import type { Rows } from '../platform/rows.ts';
import type { Settings } from '../platform/settings.ts';

type Secret = Pick<Settings, 'sessionSecret'>;

/** Where one is asked whether to stop, and where a mail program posts that one has. */
export const stopMailsPath = '/stop-mails';

const signed = ({ sessionSecret }: Secret, id: string): Buffer =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', sessionSecret, '', 'stop-mails', 32)))
    .update(id)
    .digest();

/** The same in all mails to one person: whoever opens an old one can stop what still comes. */
export const stopMailsToken = (secret: Secret, personId: string): string =>
  `${personId}.${signed(secret, personId).toString('base64url')}`;

export const stopMailsLink = (settings: Secret & Pick<Settings, 'publicUrl'>, personId: string): string =>
  `${settings.publicUrl}${stopMailsPath}?token=${stopMailsToken(settings, personId)}`;

/** Stops the mails that carried the token, once or again. False when no mail of ours held it, or its reader is gone. */
export async function stopMails({ rows, settings }: { rows: Rows; settings: Secret }, token: string): Promise<boolean> {
  const [id = '', signature = ''] = token.split('.');
  if (!isId(id)) return false;
  const [given, wanted] = [Buffer.from(signature, 'base64url'), signed(settings, id)];
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return false;
  const stopped = await rows(sql`
    insert into mail_preference (person_id, frequency) select p.id, 'NEVER' from person p where p.id = ${id}::uuid
    on conflict (person_id) do update set frequency = 'NEVER', next_at = null returning person_id`);
  return stopped.length > 0;
}
