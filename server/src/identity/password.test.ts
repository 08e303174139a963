import { describe, expect, test } from 'vitest';
import { checkPassword, hashPassword, isEasilyGuessed, matchesHash } from './password.ts';

describe('what is easy to guess', () => {
  test.each([
    'password1234',
    'Passw0rd!2024',
    'P@$$w0rd2025',
    '123456789012',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'qwertyuiop123',
    'letmeinletmein',
    'knowledge-hub-2026',
    'Knowledge Hub!',
    'Summer2026!!!',
    'correcthorsebatterystaple',
    'iloveyou1234',
    'abcdefghijkl',
  ])('%s', (password) => expect(isEasilyGuessed(password)).toBe(true));

  test("the person's own name and address", () => {
    const about = ['Rosalind Okonjo', 'rosalind.okonjo@aldermoor.gov.uk'];
    expect(isEasilyGuessed('rosalindokonjo1', about)).toBe(true);
    expect(isEasilyGuessed('Okonjo-Aldermoor-7', about)).toBe(true);
  });

  test.each([
    'plum tractor ninety',
    'vT9#kLq2-wXz',
    'my council likes purple yoghurt',
    'Llanfairpwll 1974',
    '我喜欢在星期天早上喝茶看书',
  ])('not %s', (password) => expect(isEasilyGuessed(password)).toBe(false));
});

test('counts characters as people do, and sets no practical maximum', () => {
  const fieldsOf = (password: string) => {
    try {
      checkPassword('password', password);
      return undefined;
    } catch (refusal) {
      return (refusal as { extensions: { code: string; fields: unknown } }).extensions;
    }
  };
  expect(fieldsOf('plum tract')).toMatchObject({
    code: 'INVALID',
    fields: { password: 'Use at least 12 characters.' },
  });
  expect(fieldsOf('🚲🌳🏡🐄🚲🌳🏡🐄🚲🌳🏡')).toMatchObject({ code: 'INVALID' });
  expect(fieldsOf('plum tractor ninety '.repeat(20))).toBeUndefined();
  expect(fieldsOf('x'.repeat(1_001))).toMatchObject({ code: 'INVALID' });
});

test('hashes by argon2id, and takes both spellings of one accent for the same', async () => {
  const kept = await hashPassword('caf\u00e9 tractor ninety');
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await matchesHash('cafe\u0301 tractor ninety', kept)).toBe(true);
  expect(await matchesHash('cafe tractor ninety', kept)).toBe(false);
});
