import { describe, expect, it } from 'vitest';
import { judge } from './measures.ts';

const relevant = new Map([
  ['a', 3],
  ['b', 1],
]);

describe('judging what was found', () => {
  it('is all of it for the ideal order', () =>
    expect(judge(['a', 'b', 'x'], relevant)).toEqual({ ndcg10: 1, mrr10: 1, recall50: 1 }));

  it('is less for what comes later', () => {
    const { ndcg10, mrr10, recall50 } = judge(['x', 'b', 'a'], relevant);
    expect(ndcg10).toBeCloseTo((1 / Math.log2(3) + 7 / 2) / (7 + 1 / Math.log2(3)));
    expect(mrr10).toBe(1 / 2);
    expect(recall50).toBe(1);
  });

  it('counts nothing beyond the tenth place but for recall', () => {
    const found = [...Array.from({ length: 10 }, (_, at) => `x${at}`), 'a'];
    expect(judge(found, relevant)).toEqual({ ndcg10: 0, mrr10: 0, recall50: 0.5 });
  });
});
