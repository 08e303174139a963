import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Chosen,
  documentForm,
  type FacetName,
  type Find,
  type IndexedDocument,
  Refused,
  type SearchIndex,
} from '@knowledge-hub/server/platform/search-index.ts';
import { anonymous, system } from '@knowledge-hub/server/platform/viewer.ts';
import { indexHealth } from '@knowledge-hub/server/search/index-health.ts';
import {
  audiences,
  communityIds,
  documentOf,
  drop,
  expected,
  id,
  type Indexes,
  makeWorld,
  mostOf,
  openIndexes,
  put,
  questionOf,
  values,
  viewerWith,
  words,
} from './search-world.ts';

const world = makeWorld(160);
/** Beside the world, for skills: found by words that the world does not use. */
const skilled = [
  documentOf(1001, { title: 'Our medium term financial strategy', body: 'A gap of three million' }),
  documentOf(1002, { title: 'How the MTFS was balanced', body: 'A gap of two million' }),
  documentOf(1003, { title: 'Local authority trading company for leisure' }),
  documentOf(1004, { title: 'Winding up a LATCo' }),
  documentOf(1005, { title: 'Council tax support for foster carers' }),
  documentOf(1006, { title: 'CT imaging at the hospital' }),
  documentOf(1007, { title: 'O&S training for new members' }),
  documentOf(1008, { title: 'Overview and scrutiny of a merger' }),
  documentOf(1009, {
    title: 'Ten thousand garden waste subscribers',
    names: ['Ynys Môn', 'Alderbrook District Council'],
  }),
  documentOf(1010, { title: 'Serving a TEN in time' }),
  documentOf(1011, { title: 'Licensing a temporary event notice' }),
  documentOf(1012, {
    kind: 'THREAD',
    title: 'A question of depots',
    summary: 'Who shares one?',
    replies: ['We rent ours.', `We share a depot with the county for gritting & <b>sweeping</b>.`],
  }),
  documentOf(1013, { title: 'Unaccompanied asylum seeking children: placements', audience: ['sector'] }),
];
const everyone = viewerWith(...audiences);

let indexes: Indexes;
beforeAll(async () => {
  indexes = await openIndexes();
  for (const index of [indexes.meilisearch, indexes.postgres]) await put(index, [...world, ...skilled]);
});
afterAll(() => indexes?.close());

const idsOf = async (index: SearchIndex, given: Partial<Find>) =>
  (await index.find(questionOf(given))).hits.map((hit) => hit.id);
const numbers = (...all: number[]) => all.map(id).sort();

/** Seldom; from, to or both. */
const span = (most: number) => {
  const end = fc.option(fc.integer({ min: 0, max: most }), { freq: 2 });
  const both = fc.record({ from: end, to: end }).filter(({ from, to }) => from !== null || to !== null);
  return fc.option(both, { freq: 1, nil: undefined });
};

const question = fc.record({
  text: fc.uniqueArray(fc.constantFrom(...words), { maxLength: 2 }).map((some) => some.join(' ')),
  viewer: fc.subarray(audiences).map((some) => viewerWith(...some)),
  chosen: fc
    .record(
      Object.fromEntries(
        Object.entries(values).map(([name, all]) => [
          name,
          fc.oneof(
            { weight: 4, arbitrary: fc.constant([]) },
            { weight: 1, arbitrary: fc.subarray(all, { minLength: 1 }) },
          ),
        ]),
      ) as Record<FacetName, fc.Arbitrary<string[]>>,
    )
    .map((chosen) => Object.fromEntries(Object.entries(chosen).filter(([, some]) => some.length > 0))),
  spans: fc
    .oneof(
      { weight: 3, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: fc.record({ DAY: span(mostOf.DAY), YEARLY_AMOUNT: span(mostOf.YEARLY_AMOUNT) }) },
    )
    .map((spans) => Object.fromEntries(Object.entries(spans).filter(([, each]) => each)) as Chosen),
  withheld: fc.oneof(
    fc.constant<string[]>([]),
    fc.subarray([...communityIds, ...world.slice(0, 20).map((each) => each.id)]),
  ),
});

describe.each(['meilisearch', 'postgres'] as const)('%s', (name) => {
  const index = () => indexes[name];
  /** Texts are always read from PostgreSQL, as indexers write it first. */
  const putIn = async (documents: IndexedDocument[]) => {
    await put(indexes.postgres, documents);
    if (name !== 'postgres') await put(index(), documents);
  };

  it('finds what the viewer may see and nothing else; totals and every facet count are true', async () => {
    await fc.assert(
      fc.asyncProperty(question, async ({ spans, ...given }) => {
        const chosen = { ...given.chosen, ...spans };
        // In any order but by relevance, only what holds all words is found.
        const asked = questionOf({ ...given, chosen, facets: true, limit: 200, sort: 'NEWEST' });
        const { ids, facets } = expected(world, asked);
        // Where all words find nothing at all, some of them may.
        fc.pre(ids.length > 0 || given.text.split(' ').length < 2);
        const found = await index().find(asked);
        const mine = found.hits
          .map((hit) => hit.id)
          .filter((each) => Number.parseInt(each.slice(-4), 16) <= world.length);
        expect(mine.sort()).toEqual(ids.toSorted());
        if (!asked.text) return;
        expect(found.total).toBe(ids.length);
        expect(found.facets).toEqual(facets);
        const visible = expected(world, { ...asked, text: '' }).ids;
        const nearest = await index().find({ ...asked, sort: 'RELEVANCE' });
        const inWorld = nearest.hits
          .map((hit) => hit.id)
          .filter((each) => Number.parseInt(each.slice(-4), 16) <= world.length);
        expect(visible).toEqual(expect.arrayContaining(inWorld));
        expect(inWorld).toEqual(expect.arrayContaining(mine));
        expect(nearest.total).toBe(nearest.hits.length);
      }),
      { numRuns: 160, seed: 7 },
    );
  }, 120_000);

  it('pages without gaps or repeats, whatever the size of the page', async () => {
    for (const sort of ['RELEVANCE', 'NEWEST', 'LARGEST_YEARLY_AMOUNT'] as const) {
      const given = { text: words[0]!, viewer: everyone, sort };
      const all = await idsOf(index(), given);
      for (const limit of [1, 7, 20]) {
        const seen: string[] = [];
        for (let offset = 0; offset < all.length; offset += limit)
          seen.push(...(await idsOf(index(), { ...given, offset, limit })));
        expect(seen).toEqual(all);
      }
      expect(await idsOf(index(), { ...given, offset: 3, limit: 5 })).toEqual(all.slice(3, 8));
      expect((await index().find(questionOf({ ...given, limit: 0 }))).total).toBe(all.length);
      expect(await idsOf(index(), { ...given, offset: 5_000, limit: 5 })).toEqual([]);
    }
  });

  it('sorts by time and by money, and browses the newest first', async () => {
    const at = new Map(world.map((each) => [each.id, each]));
    const by = (order: (each: (typeof world)[0]) => number) => (ids: string[]) =>
      ids.map((each) => order(at.get(each)!));
    const newest = by((each) => -each.at)(await idsOf(index(), { text: words[1]!, viewer: everyone, sort: 'NEWEST' }));
    expect(newest).toEqual(newest.toSorted((a, b) => a - b));
    const largest = by((each) => -(each.yearlyAmount ?? -1))(
      await idsOf(index(), { text: words[1]!, viewer: everyone, sort: 'LARGEST_YEARLY_AMOUNT' }),
    );
    expect(largest).toEqual(largest.toSorted((a, b) => a - b));
    const [first] = await idsOf(index(), { viewer: anonymous, limit: 1 });
    expect(first).toBe(id(1012));
  });

  it('knows acronyms and phrases both ways, of four words and more too', async () => {
    // Of many words some suffice; those with all of them come first.
    const found = async (text: string, limit = 100) => (await idsOf(index(), { text, viewer: everyone, limit })).sort();
    expect(await found('mtfs')).toEqual(numbers(1001, 1002));
    expect(await found('medium term financial strategy', 2)).toEqual(numbers(1001, 1002));
    expect(await found('medium term financial strategy gap', 2)).toEqual(numbers(1001, 1002));
    expect(await found('latco')).toEqual(numbers(1003, 1004));
    expect(await found('local authority trading company', 2)).toEqual(numbers(1003, 1004));
    expect(await found('o&s')).toEqual(numbers(1007, 1008));
    expect(await found('overview and scrutiny', 2)).toEqual(numbers(1007, 1008));
    expect(await found('UASC')).toEqual(numbers(1013));
  });

  it('takes the ambiguous one way only, and everyday words for what they are', async () => {
    const found = async (text: string) => (await idsOf(index(), { text, viewer: everyone, sort: 'NEWEST' })).sort();
    expect(await found('ct')).toEqual(expect.arrayContaining(numbers(1005, 1006)));
    expect(await found('council tax')).toEqual(numbers(1005));
    expect(await found('temporary event notice')).toEqual(numbers(1010, 1011));
  });

  it('takes the last word for a beginning, ignores accents and small words, and reads quotation marks', async () => {
    const found = async (text: string) => (await idsOf(index(), { text, viewer: everyone })).sort();
    expect(await found('garden subscr')).toEqual(numbers(1009));
    expect(await found('ynys mon')).toEqual(numbers(1009));
    expect(await found('What are they doing about garden waste?')).toEqual(numbers(1009));
    // Quoted words are taken as they stand, not for their acronym.
    expect(await found('"event notice"')).toEqual(numbers(1011));
    expect(await found('"notice event"')).toEqual([]);
    // They are never let go, whatever else finds nothing.
    expect(await found('"event notice" garden')).toEqual(numbers(1011));
    expect(await found('garden waste zeppelins "event notice"')).toEqual(numbers(1011));
    expect(await found('garden "notice event"')).toEqual([]);
  });

  it('finds a thread once, and shows the reply that matched', async () => {
    const { hits, total } = await index().find(questionOf({ text: 'depot gritting' }));
    expect(total).toBe(1);
    expect(hits).toEqual([
      {
        id: id(1012),
        kind: 'THREAD',
        title: 'A question of depots',
        titleMarked: 'A question of <mark>depots</mark>',
        snippet:
          'We share a <mark>depot</mark> with the county for <mark>gritting</mark> &amp; &lt;b&gt;sweeping&lt;/b&gt;.',
      },
    ]);
  });

  it('finds with some of the words where all of them find nothing, and then only what the viewer may see', async () => {
    const found = await idsOf(index(), { text: 'subscribers zeppelin' });
    expect(found).toContain(id(1009));
    expect(await idsOf(index(), { text: 'unaccompanied zeppelin' })).not.toContain(id(1013));
    // A choice that leaves nothing is no reason to take fewer words.
    expect(await idsOf(index(), { text: 'garden waste', chosen: { REGION: ['Nowhere'] } })).toEqual([]);
  });

  it('cannot be talked round by words or choices', async () => {
    const hostile = [
      '" OR audience = "sector',
      'x"] OR audience EXISTS',
      String.raw`\" OR kind = THREAD`,
      "' || true --",
      '\u0000',
      '\ud800',
      '((((',
      ':*',
      '!unaccompanied',
      '<script>',
    ];
    for (const text of hostile) {
      expect(await idsOf(index(), { text: `${text} unaccompanied` })).not.toContain(id(1013));
    }
    // What cannot be a value at all is refused at the door.
    for (const region of hostile.filter((text) => !/\p{C}/u.test(text)))
      expect(await idsOf(index(), { chosen: { REGION: [region] } })).toEqual([]);
  });

  it('puts again and drops', async () => {
    const document = documentOf(2001, { title: 'Ephemeral zirconium' });
    await putIn([document]);
    expect(await idsOf(index(), { text: 'zirconium' })).toEqual([document.id]);
    await putIn([{ ...document, audience: ['sector'] }]);
    expect(await idsOf(index(), { text: 'zirconium' })).toEqual([]);
    await drop(index(), [document.id, id(2002)]);
    expect(await idsOf(index(), { text: 'zirconium', viewer: system })).toEqual([]);
  });

  it('refuses a batch that one document spoils', async () => {
    const batch = [documentOf(2003, { title: 'Sound ytterbium' }), { ...documentOf(2004), id: 'no id!' }];
    await expect(put(index(), batch)).rejects.toThrow(Refused);
    expect(await idsOf(index(), { text: 'ytterbium' })).toEqual([]);
  });

  it('proves by a canary that it works, and keeps none', async () => {
    const causes: unknown[] = [];
    expect(await indexHealth(index(), (cause) => causes.push(cause))()).toBe('up');
    expect(causes).toEqual([]);
    expect((await index().find(questionOf({ text: 'canary', viewer: system }))).total).toBe(0);
  });
});

describe('meilisearch alone', () => {
  it('forgives slips of the fingers, and marks what was meant', async () => {
    const { hits } = await indexes.meilisearch.find(questionOf({ text: 'gardn subscribres' }));
    expect(hits.map((hit) => hit.titleMarked)).toEqual([
      'Ten thousand <mark>garden</mark> waste <mark>subscribers</mark>',
    ]);
  });

  it('knows what an earlier hub wrote', async () => {
    expect(await indexes.meilisearch.written(documentForm, 10)).toEqual([]);
    expect(await indexes.meilisearch.written(documentForm + 1, 10)).toHaveLength(10);
  });

  it('applies its settings only where they differ', async () => {
    const before = await indexes.meilisearch.size();
    await indexes.meilisearch.applySettings();
    expect(await indexes.meilisearch.size()).toBe(before);
  });
});
