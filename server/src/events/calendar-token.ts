import { createHash, createHmac, hkdfSync } from 'node:crypto';
import type { Settings } from '../platform/settings.ts';

type Feed = { id: string; generation: number };

const purpose = 'calendar-feed';

/** The same for as long as the address is not renewed, so that its owner can be shown it again. Kept as a hash only. */
export function tokenOf({ sessionSecret }: Pick<Settings, 'sessionSecret'>, { id, generation }: Feed): string {
  const key = Buffer.from(hkdfSync('sha256', sessionSecret, '', purpose, 32));
  return createHmac('sha256', key).update(`${id}:${generation}`).digest('base64url');
}

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

export const addressOfFeed = (settings: Pick<Settings, 'sessionSecret' | 'publicUrl'>, feed: Feed): string =>
  `${settings.publicUrl}/calendar/${tokenOf(settings, feed)}.ics`;
