import { describe, expect, it } from 'vitest';
import { askPath, readAsked, synonymPath, trendOf, withParam } from './searchesAddress.ts';

const read = (text: string) => readAsked(new URLSearchParams(text));

describe('the address', () => {
  it('is read with what it does not know left out', () => {
    expect(read('')).toEqual({ name: 'top', list: 'TOP', days: 28, askedBy: null });
    expect(read('list=nothing&days=7&by=officer')).toEqual({
      name: 'nothing',
      list: 'NOTHING_FOUND',
      days: 7,
      askedBy: ['OFFICER'],
    });
    expect(read('list=constructor&days=9&by=nobody')).toEqual(read(''));
  });

  it('goes back to the first page when something changes', () => {
    expect(String(withParam(new URLSearchParams('shown=3&list=top'), 'days', '7'))).toBe('list=top&days=7');
    expect(String(withParam(new URLSearchParams('days=7'), 'days', ''))).toBe('');
  });

  it('carries what was searched for, whatever is in it', () => {
    expect(new URLSearchParams(askPath('a & b?').split('?').slice(1).join('?')).get('title')).toBe(
      'What is your council doing about a & b??',
    );
    expect(synonymPath('a&b')).toBe('/curate/synonyms/new?term=a%26b&searched=a%26b');
  });
});

it.each([
  [3, 0, 'new', 'new'],
  [0, 0, 'same', 'none before'],
  [4, 4, 'same', 'as before'],
  [5, 4, 'up', 'up from 4'],
  [4, 1200, 'down', 'down from 1,200'],
])('%i after %i is %s', (now, before, way, words) => expect(trendOf(now, before)).toEqual({ way, words }));
