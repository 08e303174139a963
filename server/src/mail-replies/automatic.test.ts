import { expect, test } from 'vitest';
import { isAutomatic } from './automatic.ts';

const from = { address: 'ada@council.example', name: 'Ada' };
const mail = (headers: Record<string, string>, subject = 'Re: New reply', address = from.address) =>
  ({
    headers: Object.entries(headers).map(([key, value]) => ({ key, originalKey: key, value })),
    subject,
    from: { ...from, address },
  }) as unknown as Parameters<typeof isAutomatic>[0];

test.each([
  ['a person', mail({}), false],
  ['a person who says so', mail({ 'auto-submitted': 'no' }), false],
  ['an answering machine', mail({ 'auto-submitted': 'auto-replied' }), true],
  ['one of the old sort', mail({ precedence: 'bulk' }), true],
  ['one that says so in words', mail({}, 'Automatic reply: New reply'), true],
  ['somebody who is out', mail({}, 'Out of office until Monday'), true],
  ['a person who writes of offices', mail({}, 'Re: Outsourcing the office'), false],
  ['a bounce', mail({ 'return-path': '<>' }), true],
  ['a report', mail({ 'content-type': 'multipart/report; report-type=delivery-status' }), true],
  ['a mail server', mail({}, 'Undelivered', 'MAILER-DAEMON@mx.example'), true],
  ['a list', mail({ 'list-id': '<all.council.example>' }), true],
])('%s', (_who, it, expected) => expect(isAutomatic(it)).toBe(expected));
