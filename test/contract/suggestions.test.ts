import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous } from '@knowledge-hub/server/platform/viewer.ts';
import {
  audiences,
  communityIds,
  documentOf,
  id,
  type Indexes,
  makeWorld,
  openIndexes,
  put,
  viewerWith,
  words,
} from './search-world.ts';

const world = makeWorld(160);
const named = [
  documentOf(1009, {
    title: 'Ten thousand garden waste subscribers',
    names: ['Ynys Môn', 'Alderbrook District Council'],
  }),
  documentOf(1012, {
    kind: 'THREAD',
    title: 'A question of depots',
    replies: ['We share a depot with the county for gritting.'],
    audience: ['sector'],
    communityId: communityIds[0]!,
  }),
  documentOf(1010, { kind: 'PERSON', title: 'Priya Shah', names: ['Alderbrook District Council'] }),
  documentOf(1013, { title: 'Unaccompanied asylum seeking children: placements', audience: ['sector'] }),
];
const everyone = viewerWith(...audiences);

let indexes: Indexes;
beforeAll(async () => {
  indexes = await openIndexes();
  for (const index of [indexes.meilisearch, indexes.postgres]) await put(index, [...world, ...named]);
});
afterAll(() => indexes?.close());

describe.each(['meilisearch', 'postgres'] as const)('%s', (name) => {
  const index = () => indexes[name];
  const suggested = async (text: string, viewer = everyone, withheld: string[] = []) =>
    (await index().suggest({ text, viewer, withheld, ofEach: 3 })).map((hit) => hit.id);

  it('suggests by titles, people and councils by names, with beginnings of words', async () => {
    expect(await suggested('gard')).toEqual([id(1009)]);
    expect(await suggested('alderbr')).toEqual([id(1010)]);
    expect(await suggested('priya alderbrook distr')).toEqual([id(1010)]);
    // Said in a reply, and nowhere in a title.
    expect(await suggested('gritt')).toEqual([]);
    expect(await suggested('')).toEqual([]);
    const [hit] = await index().suggest({ text: 'garden w', viewer: everyone, withheld: [], ofEach: 1 });
    expect(hit).toMatchObject({ kind: 'CASE_STUDY', title: 'Ten thousand garden waste subscribers' });
    expect(hit!.titleMarked).toContain('<mark>garden</mark>');
  });

  it('suggests nothing private, withheld, or in a withheld community', async () => {
    expect(await suggested('unaccomp')).toEqual([id(1013)]);
    expect(await suggested('unaccomp', anonymous)).toEqual([]);
    expect(await suggested('unaccomp', everyone, [id(1013)])).toEqual([]);
    expect(await suggested('depots')).toEqual([id(1012)]);
    expect(await suggested('depots', everyone, [communityIds[0]!])).toEqual([]);
  });

  it('suggests at most so many of each kind', async () => {
    const hits = await index().suggest({ text: words[0]!, viewer: everyone, withheld: [], ofEach: 2 });
    const counts = Object.values(Object.groupBy(hits, ({ kind }) => kind)).map((each) => each.length);
    expect(Math.max(...counts)).toBe(2);
    expect(counts.length).toBeGreaterThan(2);
  });

  it('suggests what the viewer may see, whatever is typed', async () => {
    const typed = fc
      .constantFrom(...words)
      .chain((word) => fc.integer({ min: 2, max: word.length }).map((to) => word.slice(0, to)));
    const viewer = fc.subarray(audiences).map((some) => viewerWith(...some));
    const withheld = fc.subarray([...communityIds, ...world.slice(0, 20).map((each) => each.id)]);
    await fc.assert(
      fc.asyncProperty(typed, viewer, withheld, async (text, who, hidden) => {
        const found = await index().suggest({ text, viewer: who, withheld: hidden, ofEach: 200 });
        const visible = [...world, ...named].filter(
          (document) =>
            document.audience.some((each) => who.audiences.includes(each)) &&
            !hidden.includes(document.id) &&
            !(document.communityId && hidden.includes(document.communityId)),
        );
        const ids = found.map((hit) => hit.id);
        expect(ids.filter((each) => !visible.some((document) => document.id === each))).toEqual([]);
        const begun = visible.filter(({ title }) => title.split(' ').some((word) => word.startsWith(text)));
        expect(ids).toEqual(expect.arrayContaining(begun.map((document) => document.id)));
      }),
      { numRuns: 60, seed: 11 },
    );
  }, 60_000);
});
