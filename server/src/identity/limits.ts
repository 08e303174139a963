import { isIPv6 } from 'node:net';
import type { Request } from 'express';
import type { Limit } from '../platform/rate-limit.ts';

const minute = 60;
const hour = 60 * minute;

/** Guesses at an account's password, by whatever road and from wherever. */
export const guesses: Limit = { name: 'guess', most: 10, seconds: 5 * minute };
/** A device that has signed in to the account before has a limit of its own: strangers cannot lock the owner out. */
export const guessesOnDevice: Limit = { name: 'guess-on-device', most: 10, seconds: 5 * minute };
/** Wrong guesses at many accounts. A whole council may share one address, so it is generous. */
export const guessesFromAddress: Limit = { name: 'guess-from', most: 100, seconds: 15 * minute };
export const signUpsFromAddress: Limit = { name: 'sign-up-from', most: 60, seconds: hour };
export const lettersFromAddress: Limit = { name: 'letter-from', most: 60, seconds: hour };
export const emailChanges: Limit = { name: 'email-change', most: 5, seconds: hour };
/** Nobody's mailbox is flooded through us. */
export const lettersTo: Limit = { name: 'letter-to', most: 5, seconds: 15 * minute };

/** Where a request comes from; of IPv6 the network, as its hosts take new addresses at will. */
export const addressOf = ({ ip = '' }: Pick<Request, 'ip'>): string =>
  isIPv6(ip) && !ip.includes('.') ? networkOf(ip) : ip;

function networkOf(ip: string): string {
  const [head = '', tail = ''] = ip.split('::');
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const groups = ip.includes('::')
    ? [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after]
    : before;
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
