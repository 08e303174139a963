import { describe, expect, it } from 'vitest';
import { mentionLink, namedIn, withPresentNames } from './mention.links.ts';

const [ada, bo] = ['019a0000-0000-7000-8000-00000000000a', '019a0000-0000-7000-8000-00000000000b'];
const at = (id: string, name = 'Ada Bell') => mentionLink({ id, name });

describe('people named in words', () => {
  it.each([
    ['nobody', 'Hello @Ada', [], []],
    ['somebody', `Hello ${at(ada)}, hello`, [ada], []],
    ['one person twice', `${at(ada)} and ${at(ada, 'Ada')}`, [ada], []],
    ['somebody in a quotation', `> ${at(ada)} said\n\nI agree`, [], [ada]],
    ['one in a quotation and in own words', `> ${at(ada)} said\n\n${at(ada)} is right, ${at(bo)}`, [ada, bo], []],
    ['code', `\`${at(ada)}\`\n\n\`\`\`\n${at(bo)}\n\`\`\``, [], []],
    ['an ordinary link to a person', `[Ada](/people/${ada})`, [], []],
    ['an id that is none', '[@Ada](/people/ada)', [], []],
    ['a link elsewhere', `[@Ada](https://example.org/people/${ada})`, [], []],
  ])('%s', (_what, words, own, quoted) => {
    expect(namedIn(words)).toEqual({ own, quoted });
  });

  it('has names with marks in them, and the present name in place of the old one', () => {
    const odd = at(ada, 'A [B] *C* \\ D');
    expect(namedIn(`So ${odd}.`).own).toEqual([ada]);
    expect(withPresentNames(`So ${odd}, ${at(bo, 'Bo')}.`, [{ id: ada, name: 'Ada Lark' }])).toBe(
      `So ${at(ada, 'Ada Lark')}, ${at(bo, 'Bo')}.`,
    );
  });
});
