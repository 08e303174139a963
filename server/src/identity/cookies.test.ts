import { makeSignature } from 'better-auth/crypto';
import type { Response } from 'express';
import { expect, test } from 'vitest';
import { openCookies } from './cookies.ts';

const sessionSecret = 'a secret of some length for this test';
const plain = openCookies({ publicUrl: 'http://localhost:4000', sessionSecret });
const overTls = openCookies({ publicUrl: 'https://hub.example.org', sessionSecret });

const signed = async (name: string, token: string, secret = sessionSecret) =>
  `theme=dark; ${name}=${encodeURIComponent(`${token}.${await makeSignature(token, secret)}`)}`;

const remembered = (cookies: typeof plain, email: string, header?: string) => {
  const set: { name: string; value: string; options: object }[] = [];
  const response = { cookie: (name: string, value: string, options: object) => set.push({ name, value, options }) };
  cookies.rememberDevice(response as unknown as Response, header, email);
  return { ...set[0]!, header: `${set[0]!.name}=${set[0]!.value}` };
};

test('a session token counts only with our signature and under our name', async () => {
  expect(plain.sessionToken(await signed('hub.session_token', 'abc'))).toBe('abc');
  expect(plain.sessionToken(await signed('hub.session_token', 'abc', 'another secret'))).toBeNull();
  expect(plain.sessionToken('hub.session_token=abc')).toBeNull();
  expect(plain.sessionToken('hub.session_token=abc.')).toBeNull();
  expect(plain.sessionToken(undefined)).toBeNull();
  expect(overTls.sessionToken(await signed('hub.session_token', 'abc'))).toBeNull();
  expect(overTls.sessionToken(await signed('__Host-hub.session_token', 'abc'))).toBe('abc');
});

test('a device is known for the account that signed in from it, and for no other', () => {
  const { header, options } = remembered(plain, 'one@council.example');
  expect(options).toMatchObject({ httpOnly: true, sameSite: 'lax', secure: false, path: '/' });
  const device = plain.knownDevice(header, 'one@council.example');
  expect(device).toMatch(/^[0-9a-f-]{36}$/);
  expect(plain.knownDevice(header, 'two@council.example')).toBeNull();
  expect(plain.knownDevice(`hub.device=${device}.forged`, 'one@council.example')).toBeNull();
  expect(plain.knownDevice(undefined, 'one@council.example')).toBeNull();
});

test('a known device keeps its id, and over TLS the cookie is bound to the host', () => {
  const first = remembered(overTls, 'one@council.example');
  expect(first).toMatchObject({ name: '__Host-hub.device', options: { secure: true } });
  expect(remembered(overTls, 'one@council.example', first.header).value).toBe(first.value);
});
