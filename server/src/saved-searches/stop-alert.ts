import { createHash, createHmac, hkdfSync } from 'node:crypto';
import sql from '../platform/sql.ts';
import type { Rows } from '../platform/rows.ts';
import type { Settings } from '../platform/settings.ts';

const purpose = 'stop-alert';

/** Where one is asked whether to stop, and where a mail program posts that one has. */
export const stopPath = '/stop-alert';

/** The same for all mails of one saved search: whoever opens an old mail can stop what still comes. Kept as a hash only. */
export const stopToken = ({ sessionSecret }: Pick<Settings, 'sessionSecret'>, id: string): string => {
  const key = Buffer.from(hkdfSync('sha256', sessionSecret, '', purpose, 32));
  return createHmac('sha256', key).update(id).digest('base64url');
};

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

export const stopLink = (settings: Pick<Settings, 'sessionSecret' | 'publicUrl'>, id: string): string =>
  `${settings.publicUrl}${stopPath}?token=${stopToken(settings, id)}`;

/** Stops the alerts that the token was mailed with, once or again. False when no mail of ours held it, or its search is gone. */
export async function stopAlert({ rows }: { rows: Rows }, token: string): Promise<boolean> {
  const stopped = await rows(sql`
    update saved_search set frequency = 'NONE', next_run_at = null where stop_hash = ${hashOf(token)} returning id`);
  return stopped.length > 0;
}
