import { describe, expect, it } from 'vitest';
import { SharedReads } from './shared-reads.ts';

function slowly() {
  const open: { key: string; done(value: number): void; failed(cause: Error): void }[] = [];
  const reads = new SharedReads<number>((key) => new Promise((done, failed) => void open.push({ key, done, failed })));
  return { open, reads };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('shared reads', () => {
  it('are begun anew for who asks while one runs, once for all of them', async () => {
    const { open, reads } = slowly();
    const first = reads.get('a');
    const later = [reads.get('a'), reads.get('a')];
    expect(open).toHaveLength(1);
    open[0]!.done(1);
    expect(await first).toBe(1);
    await turn();
    expect(open).toHaveLength(2);
    // Who comes while the second runs is not given it: it was begun before.
    const last = reads.get('a');
    open[1]!.done(2);
    expect(await Promise.all(later)).toEqual([2, 2]);
    await turn();
    open[2]!.done(3);
    expect(await last).toBe(3);
    expect(open).toHaveLength(3);
  });

  it('of different things have nothing to do with one another', async () => {
    const { open, reads } = slowly();
    void reads.get('a');
    void reads.get('b');
    expect(open.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('that fail, fail for those who asked before, and for nobody after', async () => {
    const { open, reads } = slowly();
    const first = reads.get('a');
    const second = reads.get('a');
    open[0]!.failed(new Error('away'));
    await expect(first).rejects.toThrow('away');
    await turn();
    open[1]!.done(2);
    expect(await second).toBe(2);
    await turn();
    const third = reads.get('a');
    open[2]!.done(3);
    expect(await third).toBe(3);
  });
});
