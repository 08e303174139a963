import { describe, expect, it } from 'vitest';
import { type Part, partsOf } from './parts.ts';
import type { Conjunction } from './plan.ts';
import type { Term } from './wordings.ts';

const words = ['a', 'b', 'c', 'ab'];
const exact = words.map((stem): Term => ({ stems: [stem], open: false, exact: true, typed: stem }));
const beginning: Term = { stems: ['a'], open: true, typed: 'a' };
const slip: Term = { stems: ['wasste'], open: false, typed: 'wasste' };

/** All of one or two words, with and without one that may go on; and all threes of those. */
const conjunctions = exact
  .flatMap((one, at) => [[one], ...exact.slice(at + 1).map((other) => [one, other])])
  .flatMap((terms): Conjunction[] => [{ terms }, { terms: [...terms, beginning] }]);
const asked = conjunctions.flatMap((one) =>
  conjunctions.flatMap((two) => conjunctions.map((three): Conjunction[] => [one, two, three])),
);

/** Every text there can be. */
const texts = Array.from({ length: 2 ** words.length }, (_, at) => words.filter((_word, bit) => at & (1 << bit)));
const holds = (text: string[], { stems: [stem = ''], open }: Term) =>
  text.some((word) => (open ? word.startsWith(stem) : word === stem));
const isIn = (text: string[], { terms, without }: Pick<Part, 'terms' | 'without'>) =>
  terms.every((term) => holds(text, term)) && !without.some(([stem = '']) => text.includes(stem));
const isWanted = (text: string[], any: Conjunction[]) => any.some(({ terms }) => isIn(text, { terms, without: [] }));

describe('parts', () => {
  const inOrder = asked.map((any) => ({ any, parts: partsOf(any, false) }));
  const inAnyOrder = asked.map((any) => ({ any, parts: partsOf(any, true) }));
  const cut = [...inOrder, ...inAnyOrder].flatMap(({ any, parts }) => (parts ? [{ any, parts }] : []));

  it('are found for most', () => {
    expect(cut.length).toBeGreaterThan(0.8 * 2 * asked.length);
  });

  it('count each text that holds any of the conjunctions once, and no other', () => {
    const wrong = cut.filter(({ any, parts }) =>
      texts.some((text) => {
        const counted = parts.filter((part) => isIn(text, part)).reduce((sum, { sign }) => sum + sign, 0);
        return counted !== (isWanted(text, any) ? 1 : 0);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('are never more, and often fewer, where their order does not matter', () => {
    const counts = inOrder.flatMap(({ parts }, at) => {
      const other = inAnyOrder[at]!.parts;
      return parts && other ? [{ fewer: parts.length - other.length }] : [];
    });
    expect(counts.filter(({ fewer }) => fewer < 0)).toEqual([]);
    expect(counts.filter(({ fewer }) => fewer > 0).length).toBeGreaterThan(0.2 * counts.length);
  });

  it('find each such text by one that is added', () => {
    const wrong = cut.filter(({ any, parts }) => {
      const added = parts.filter(({ sign }) => sign > 0);
      return texts.some((text) => added.some((part) => isIn(text, part)) !== isWanted(text, any));
    });
    expect(wrong).toEqual([]);
  });

  it('are not cut where two terms are found by what is close to them', () => {
    expect(partsOf([{ terms: [slip] }, { terms: [beginning] }], true)).toBeNull();
    expect(partsOf([{ terms: [slip, beginning] }], true)).toHaveLength(1);
  });

  it('are not cut where that would take too many', () => {
    const many = Array.from({ length: 13 }, (_, at): Conjunction => ({
      terms: [{ stems: [`w${at}`], open: false, exact: true, typed: `w${at}` }],
    }));
    expect(partsOf(many, true)).toBeNull();
    expect(partsOf(many.slice(0, 12), true)).toHaveLength(12);
  });
});
