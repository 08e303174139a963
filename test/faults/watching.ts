import { setTimeout as sleep } from 'node:timers/promises';
import { type FoundIds, idsFound, type Question, type SearchingWorld } from './searching-world.ts';

/** A question, and what the engine found when all was well. */
export type Asked = { question: Question; whole: FoundIds };

/** Somebody who goes on asking all the time. */
export function watch(world: SearchingWorld, asked: Asked[]) {
  const seen = { asked: 0, failed: 0, empty: 0, slowest: 0, degradedAfter: NaN };
  let struck = performance.now();
  const run = { going: true };
  const asking = (async () => {
    for (let at = 0; run.going; at++) {
      const { question, whole } = asked[at % asked.length]!;
      const from = performance.now();
      seen.asked += 1;
      try {
        const { ids, degraded } = await idsFound(world, question);
        if (degraded && Number.isNaN(seen.degradedAfter)) seen.degradedAfter = Math.round(performance.now() - struck);
        if (ids.length === 0 && whole.ids.length > 0) seen.empty += 1;
      } catch {
        seen.failed += 1;
      }
      seen.slowest = Math.max(seen.slowest, Math.round(performance.now() - from));
      await sleep(25);
    }
  })();
  const end = async () => {
    run.going = false;
    await asking;
    return seen;
  };
  const strike = () => {
    struck = performance.now();
    seen.degradedAfter = NaN;
  };
  return { seen, strike, end };
}

/** Unlike one another and what the world says: slips of the fingers are forgiven. */
export const animals = [
  ['Zebras', 'Walruses'],
  ['Giraffes', 'Penguins'],
  ['Ostriches', 'Leopards'],
  ['Hamsters', 'Buffaloes'],
  ['Crocodiles', 'Squirrels'],
  ['Antelopes', 'Hedgehogs'],
  ['Dolphins', 'Pelicans'],
  ['Mongooses', 'Jellyfishes'],
  ['Tortoises', 'Kingfishers'],
] as const;
