import type { EntityManager } from '@mikro-orm/postgresql';
import { SearchCount, type ViewerKind } from '@knowledge-hub/server/curation/search-count.ts';

/** Words, how often lately and before that, how many were found, how many of ten opened something, and at which place. */
type Told = [query: string, lately: number, before: number, results: number, opened: number, place: number];

const searches: Told[] = [
  ['trade waste', 64, 41, 18, 7, 1],
  ['temporary accommodation', 38, 22, 5, 6, 1],
  ['agency spend', 33, 35, 11, 6, 2],
  ['mtfs', 31, 18, 8, 4, 2],
  ['latco', 24, 29, 5, 7, 1],
  ['advertising on roundabouts', 17, 6, 4, 8, 1],
  ['beach huts', 14, 3, 0, 0, 0],
  ['how do we cut agency staff in planning', 12, 0, 33, 3, 4],
  ['burial fees', 11, 9, 18, 0, 0],
  ['cctv', 9, 8, 0, 0, 0],
  ['grass verges', 9, 2, 5, 5, 2],
  ['dog warden', 8, 8, 2, 0, 0],
  ['market stalls', 7, 12, 35, 4, 3],
  ['museum shop', 6, 5, 6, 6, 1],
  ['heritage railway', 5, 0, 0, 0, 0],
  ['translation services', 5, 7, 39, 0, 0],
];

const kinds: ViewerKind[] = ['OFFICER', 'OFFICER', 'ANONYMOUS', 'ELECTED_MEMBER', 'OFFICER', 'STAFF'];
const day = 24 * 3600 * 1000;
const period = 28;

/** What people have searched for in the last eight weeks, as far as curators are told of it. */
export function tellSearches(em: EntityManager, now: Date): void {
  const rows = new Map<string, SearchCount>();
  for (const [query, lately, before, ...found] of searches)
    for (let number = 0; number < lately + before; number++) {
      const ago = number < lately ? spread(number, lately) : period + spread(number - lately, before);
      const viewerKind = kinds[(number + query.length) % kinds.length]!;
      const on = new Date(now.getTime() - ago * day).toISOString().slice(0, 10);
      const key = [on, query, viewerKind].join();
      const row = rows.get(key) ?? em.create(SearchCount, { day: on, query, viewerKind, results: found[0] });
      rows.set(key, row);
      count(row, number, found);
    }
  em.persist([...rows.values()]);
}

/** One of so many, evenly over the days of a period. */
const spread = (number: number, of: number): number => Math.floor((number * period) / of);

function count(row: SearchCount, number: number, [results, opened, place]: [number, number, number]): void {
  row.asked = (row.asked ?? 0) + 1;
  if (results === 0) row.nothingFound = (row.nothingFound ?? 0) + 1;
  if (number % 10 >= opened) return;
  row.opened = (row.opened ?? 0) + 1;
  row.rankSum = (row.rankSum ?? 0) + place;
}
