import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LotteryChecks } from './lottery-checks.ts';
import { type KillableHub, startKillableHub, type Victim, victims } from './killable-hub.ts';
import { answered, Ledger } from './ledger.ts';
import { LotteryActs } from './lottery-acts.ts';
import { type Lots, makeLots } from './lottery-world.ts';

/**
 * People act through the public API while the API, the worker, Meilisearch and PostgreSQL are killed with -9 at random
 * and started again. Afterwards all that was acknowledged is there exactly once, nothing refused has an effect, and the
 * index is what the rows say; nothing restricted was ever found after its restriction was acknowledged.
 */
const seed = Number(process.env.LOTTERY_SEED ?? 20_261_122);
const seconds = Number(process.env.LOTTERY_SECONDS ?? 60);
/** Seconds that each lives, at least and at most. */
const lives: Record<Victim, [number, number]> = {
  api: [10, 20],
  worker: [3, 9],
  meilisearch: [5, 12],
  postgres: [8, 18],
};

const random = mulberry(seed);
const between = (least: number, most: number) => least + random() * (most - least);

let hub: KillableHub;
let lots: Lots;
beforeAll(async () => {
  hub = await startKillableHub(() => sleep(between(100, 1_500)));
  lots = await makeLots(hub);
}, 240_000);
afterAll(() => hub?.close(), 120_000);

it(`holds what it promised through ${seconds} seconds of kills`, { timeout: (seconds + 300) * 1_000 }, async () => {
  const ledger = new Ledger();
  const acts = new LotteryActs(hub.url, lots, ledger, random);
  await acts.signIn();
  const kills: Record<string, number> = {};
  const until = Date.now() + seconds * 1_000;
  const going = () => Date.now() < until;

  const executioner = async (victim: Victim) => {
    for (;;) {
      await sleep(between(...lives[victim]) * 1_000);
      if (!going()) return;
      if (hub.kill(victim)) kills[victim] = (kills[victim] ?? 0) + 1;
    }
  };
  const actor = async () => {
    while (going()) await acts.one();
  };
  const watched = { asked: 0, answered: 0, degraded: 0, found: [] as string[] };
  const watcher = async () => {
    const outsider = acts.outsider;
    while (going()) {
      // Acknowledged before it is searched for: from then on it must not be found.
      const restricted = acts.restricted[Math.floor(random() * acts.restricted.length)];
      await sleep(restricted ? 40 : 200);
      if (!restricted) continue;
      watched.asked += 1;
      const answer = await answered<{ search: { degraded: boolean; edges: unknown[] } }>(outsider, search, {
        query: restricted.word,
      });
      if (!answer?.data || answer.errors) {
        await sleep(200);
        continue;
      }
      watched.answered += 1;
      if (answer.data.search.degraded) watched.degraded += 1;
      if (JSON.stringify(answer.data.search.edges).includes(restricted.id)) watched.found.push(restricted.word);
    }
  };
  await Promise.all([...victims.map(executioner), actor(), actor(), actor(), watcher()]);

  const ended = Date.now();
  const checks = await LotteryChecks.of(hub, acts);
  try {
    await hub.ready();
    // Quiet: no job waits or is held by a worker, nothing is withheld, and the engine holds what the rows say.
    const restless = await checks.quiet(120_000);
    const figures = {
      seed,
      kills,
      ...ledger.figures,
      silence: ledger.codes,
      watched: { ...watched, found: watched.found.length },
      quietAfter: `${((Date.now() - ended) / 1000).toFixed(1)} s`,
    };
    console.log(`kill lottery: ${JSON.stringify(figures)}`);
    expect(restless).toEqual([]);
    expect(watched.found, 'found after its restriction was acknowledged').toEqual([]);
    expect(acts.unexpected, 'refused what should have been done, or done what should have been refused').toEqual([]);
    expect(await checks.effects()).toEqual([]);
    expect(await checks.sessions()).toEqual([]);
    expect(await checks.findable()).toEqual([]);
    expect(ledger.figures.acknowledged).toBeGreaterThan(20);
    expect(Object.keys(kills).toSorted()).toEqual([...victims].toSorted());
  } finally {
    await checks.close();
  }
});

export const search =
  'query ($query: String!) { search(query: $query, first: 20) { degraded edges { node { subject { id } } } } }';

/** Mulberry32: small, and the same everywhere. */
function mulberry(state: number): () => number {
  let at = state >>> 0;
  return () => {
    at = (at + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(at ^ (at >>> 15), at | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
