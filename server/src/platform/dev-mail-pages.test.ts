import { expect, test } from 'vitest';
import { listPage, messagePage, withLinks, type StoredMail } from './dev-mail-pages.ts';

const hostile = '<img src=x onerror=alert(1)>"\'&';
const mail: StoredMail = {
  name: '2026-03-03-abc',
  arrived: new Date('2026-03-03T14:02:00Z'),
  from: [{ name: 'Knowledge Hub', address: 'hub@demo.example' }],
  to: [{ name: hostile, address: 'a@demo.example' }],
  subject: hostile,
  text: hostile,
  attachments: [hostile],
};

test('web addresses become links, and the full stop after one stays outside', () => {
  expect(withLinks('Go to http://localhost:4000/verify?token=a&b=1.')).toBe(
    'Go to <a href="http://localhost:4000/verify?token=a&amp;b=1">http://localhost:4000/verify?token=a&amp;b=1</a>.',
  );
  expect(withLinks('javascript:alert(1)')).toBe('javascript:alert(1)');
  expect(withLinks('http://a.example/"onclick=x')).not.toContain('"onclick');
});

test('nothing in a message becomes markup', () => {
  for (const html of [messagePage('/dev/mail', mail), listPage('/dev/mail', [mail], 1)]) {
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
    expect(html).not.toMatch(/<script|style=|<style/);
  }
});

test('an empty box says what will fill it', () => {
  expect(listPage('/dev/mail', [], 0)).toContain('No mail yet');
});
