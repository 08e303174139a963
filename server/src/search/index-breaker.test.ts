import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { Find, Found, SearchIndex } from '../platform/search-index.ts';
import { anonymous } from '../platform/viewer.ts';
import { IndexBreaker } from './index-breaker.ts';

const question: Find = {
  text: 'x',
  viewer: anonymous,
  chosen: {},
  sort: 'RELEVANCE',
  withheld: [],
  offset: 0,
  limit: 5,
  facets: false,
  snippets: false,
};
const some = (total: number): Found => ({ total, hits: [], facets: {} });
const log = pino({ level: 'silent' });

class Engine implements SearchIndex {
  asked = 0;
  answer: (signal?: AbortSignal) => Promise<Found> = async () => some(1);
  put = async () => async () => {};
  drop = async () => async () => {};
  suggest = async () => [];
  find(_: Find, signal?: AbortSignal): Promise<Found> {
    this.asked += 1;
    return this.answer(signal);
  }
}
const refused = () => Promise.reject(new Error('refused'));
const frozen = (signal?: AbortSignal) =>
  new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));

function breaker(over = {}) {
  const [engine, fallback] = [new Engine(), new Engine()];
  fallback.answer = async () => some(2);
  return { engine, fallback, index: new IndexBreaker(engine, fallback, log, { deadline: 40, pause: 30, ...over }) };
}

describe('index breaker', () => {
  it('asks the engine while it answers', async () => {
    const { index, fallback } = breaker();
    expect(await index.find(question)).toMatchObject({ total: 1, degraded: false });
    expect(fallback.asked).toBe(0);
  });

  it('opens when refused, asks no more but by one look at a time, and closes by itself', async () => {
    const { engine, index } = breaker();
    engine.answer = refused;
    expect(await index.find(question)).toMatchObject({ total: 2, degraded: true });
    for (let at = 0; at < 20; at++) await index.find(question);
    expect(engine.asked).toBeLessThan(3);
    await sleep(120);
    expect(engine.asked).toBeLessThan(7);
    engine.answer = async () => some(1);
    await sleep(80);
    expect(await index.find(question)).toMatchObject({ total: 1, degraded: false });
  });

  it('bears one late answer, and opens at the second', async () => {
    const { engine, index } = breaker();
    engine.answer = frozen;
    const began = performance.now();
    expect(await index.find(question)).toMatchObject({ degraded: true });
    expect(performance.now() - began).toBeLessThan(500);
    expect(index.away).toBe(false);
    await index.find(question);
    expect(index.away).toBe(true);
    index.close();
  });

  it('lets a bounded number through, and does not take a crowd for an absence', async () => {
    const { engine, index } = breaker({ inFlight: 2, queue: 200, deadline: 200 });
    let [now, most] = [0, 0];
    engine.answer = async () => {
      most = Math.max(most, (now += 1));
      await sleep(60);
      now -= 1;
      return some(1);
    };
    const found = await Promise.all(Array.from({ length: 12 }, () => index.find(question)));
    expect(most).toBe(2);
    expect(found.some(({ degraded }) => degraded)).toBe(true);
    expect(index.away).toBe(false);
    expect(await index.find(question)).toMatchObject({ degraded: false });
  });

  it('does not keep those waiting who wait for an engine that turns out to be away', async () => {
    const { engine, index } = breaker({ inFlight: 2, queue: 5_000 });
    engine.answer = frozen;
    const began = performance.now();
    const found = await Promise.all(Array.from({ length: 12 }, () => index.find(question)));
    expect(found.every(({ degraded }) => degraded)).toBe(true);
    expect(performance.now() - began).toBeLessThan(1_000);
    index.close();
  });

  it('says so when nothing answers', async () => {
    const { engine, fallback, index } = breaker();
    [engine.answer, fallback.answer] = [refused, refused];
    await expect(index.find(question)).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
    index.close();
  });
});
