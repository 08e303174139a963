import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('plain text of Markdown', () => {
  it.each([
    ['# A heading\n\nwith **bold**, _slanted_ and `code`', 'A heading\n\nwith bold, slanted and code'],
    ['- one\n- two\n\n1. three', 'one\ntwo\n\nthree'],
    ['> as [the council](https://council.example/page) said', 'as the council said'],
    ['![a bin lorry](/lorry.png) <b>and</b> ~~not~~ this', 'a bin lorry and not this'],
    ['```sql\nselect 1\n```', 'select 1'],
    ['| Year | £ |\n|------|---|\n| 2024 | 5 |', 'Year £\n\n2024 5'],
    ['snake_case_names and 2 * 3 * 4 stay', 'snake_case_names and 2 * 3 * 4 stay'],
    ['\\*not slanted\\*', '*not slanted*'],
    [null, ''],
  ])('%j', (markdown, text) => expect(plainText(markdown)).toBe(text));

  it('takes no time over hostile text', () => {
    const began = performance.now();
    for (const hostile of [
      '*'.repeat(20_000),
      '['.repeat(20_000),
      '<'.repeat(20_000),
      '`'.repeat(20_000),
      '| '.repeat(10_000),
      '**a '.repeat(5_000),
    ])
      plainText(hostile);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
