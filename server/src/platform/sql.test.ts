import { describe, expect, it } from 'vitest';
import sql, { empty, join, raw } from './sql.ts';

describe('SQL', () => {
  it('is read out whole, however deep, with a number for each value', () => {
    const inner = sql`b = ${'x'}${empty}`;
    const { text, values } = sql`select ${join([raw('"a"'), inner], ' and ')} or c = any(${[1]})`.numbered();
    expect({ text, values }).toEqual({ text: 'select "a" and b = $1 or c = any($2)', values: ['x', [1]] });
  });

  it('sends a list once, wherever it stands', () => {
    const audiences = ['public', 'sector'];
    const { text, values } = sql`a && ${audiences} and b = ${1} and ${sql`c && ${audiences}`}`.numbered();
    expect(text).toBe('a && $1 and b = $2 and c && $1');
    expect(values).toEqual([audiences, 1]);
  });

  it('sends other values each for itself: the same one may be meant as another type', () => {
    const now = new Date();
    expect(sql`a > ${now}::date and b > ${now}`.numbered().values).toEqual([now, now]);
  });

  it('never takes a value for text', () => {
    expect(sql`a = ${"'; drop table person; --"}`.numbered().text).toBe('a = $1');
    expect(() => join([])).toThrow();
  });
});
