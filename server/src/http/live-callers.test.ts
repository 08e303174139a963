import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { Attempts } from './live-attempts.ts';
import { Callers } from './live-callers.ts';

const request = (address: string, forwarded?: string) =>
  ({
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    socket: { remoteAddress: address },
  }) as unknown as IncomingMessage;

it('lets go who listens to nothing from one look to the next, and nobody else', () => {
  const callers = new Callers();
  const closed: string[] = [];
  const open = (name: string, subscriptions: Record<string, unknown>) => {
    const from = request(name);
    callers.add(from, name, new Date());
    callers.opened(from, subscriptions, () => void closed.push(name));
  };
  const late: Record<string, unknown> = {};
  open('idle', {});
  open('listening', { one: null });
  open('late', late);
  callers.closeIdle();
  expect(closed).toEqual([]);
  late.two = null;
  callers.closeIdle();
  expect(closed).toEqual(['idle']);
});

it('shuts out an address that knocked in vain too often, for the rest of the minute', () => {
  const attempts = new Attempts(false);
  for (let time = 0; time < 600; time++) {
    expect(attempts.tooMany(request('192.0.2.1'))).toBe(false);
    attempts.refused(request('192.0.2.1'));
  }
  expect(attempts.tooMany(request('192.0.2.1'))).toBe(true);
  expect(attempts.tooMany(request('192.0.2.2'))).toBe(false);
  attempts.forget();
  expect(attempts.tooMany(request('192.0.2.1'))).toBe(false);
});

it('takes the address from the proxy that stands before it, and from nobody else', () => {
  const [alone, behind] = [new Attempts(false), new Attempts(true)];
  for (let time = 0; time < 600; time++)
    for (const each of [alone, behind]) each.refused(request('192.0.2.9', `203.0.113.${time % 250}, 192.0.2.1`));
  expect(behind.tooMany(request('192.0.2.9', '198.51.100.7, 192.0.2.1'))).toBe(true);
  expect(behind.tooMany(request('192.0.2.9', '192.0.2.1, 192.0.2.3'))).toBe(false);
  expect(alone.tooMany(request('192.0.2.9'))).toBe(true);
});
