import sql from 'sql-template-tag';
import { describe, expect, it } from 'vitest';
import { numbered } from './rows.ts';

describe('numbered', () => {
  it('sends a list once, wherever it stands', () => {
    const audiences = ['public', 'sector'];
    const { text, values } = numbered(sql`a && ${audiences} and b = ${1} and c && ${audiences}`);
    expect(text).toBe('a && $1 and b = $2 and c && $1');
    expect(values).toEqual([audiences, 1]);
  });

  it('sends other values each for itself: the same one may be meant as another type', () => {
    const now = new Date();
    expect(numbered(sql`a > ${now}::date and b > ${now}`).values).toEqual([now, now]);
  });
});
