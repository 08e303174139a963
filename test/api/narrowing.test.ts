import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { Neighbour } from '@knowledge-hub/server/organisations/neighbour.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { loadReference } from '@knowledge-hub/seeds/reference/reference.ts';
import { makeCaseStudy, settleCaseStudies } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';

const searching = `query ($query: String!, $filter: SearchFilter, $sort: SearchSort! = RELEVANCE, $likeMine: Boolean) {
  search(query: $query, filter: $filter, sort: $sort, likeMine: $likeMine, first: 50) {
    totalCount degraded
    likeMine { organisationId name on }
    facets { name values { value label count chosen } }
    edges { node { title reason } } } }`;
const exporting = `query ($query: String!, $filter: SearchFilter, $sort: SearchSort! = RELEVANCE, $first: Int! = 1000) {
  searchCsv(query: $query, filter: $filter, sort: $sort, first: $first) { text rowCount totalCount } }`;

let hub: TestHub;
let people: { officer: Person; member: Person; curator: Person };
let [anonymous, officer, member, curator]: Asker[] = [];

beforeAll(async () => {
  hub = await startHub();
  await loadReference(hub.hub);
  await hub.make(async (em) => {
    const small = makeOrganisation(em, { name: 'Marlford District Council', population: 99_999 });
    const twin = makeOrganisation(em, { name: 'Easterby District Council', population: 100_000 });
    const far = makeOrganisation(em, {
      name: 'Northholt Metropolitan Council',
      type: 'METROPOLITAN',
      tier: 'UNITARY',
      region: 'North West',
      population: 400_000,
    });
    const support = makeOrganisation(em, { name: 'Sector support', type: 'SUPPORT_BODY', tier: null, region: null });
    em.persist(em.create(Neighbour, { organisation: small, neighbour: twin, rank: 1 }));
    people = {
      officer: makePerson(em, { name: 'Oona Officer', role: { kind: 'OFFICER', at: small } }),
      member: makePerson(em, { name: 'Max Member', role: { kind: 'ELECTED_MEMBER', at: far } }),
      curator: makePerson(em, { name: 'Cora Curator', role: { kind: 'CURATOR', at: support } }),
    };
    await em.flush();
    const study = (
      title: string,
      organisation: typeof small,
      publishedAt: string,
      status: 'FORECAST' | 'AUDITED',
      amount: number,
      recurrence: 'YEARLY' | 'ONE_OFF' = 'YEARLY',
    ) =>
      makeCaseStudy(em, {
        title,
        organisation,
        author: people.officer,
        stage: 'PUBLISHED',
        publishedAt: new Date(publishedAt),
        themeSlugs: ['productivity'],
        impactLines: [{ kind: 'SAVING', recurrence, year: 2024, status, amount }],
      });
    const studies = [
      // Just after midnight in London, an hour before it in Greenwich.
      study('Gulls at Marlford', small, '2024-05-31T23:30:00Z', 'AUDITED', 10_000),
      study('Gulls at Easterby', twin, '2024-06-02T12:00:00Z', 'FORECAST', 20_000),
      study('Gulls at Northholt', far, '2025-01-01T12:00:00Z', 'FORECAST', 30_000),
      study('=Gulls("once")', far, '2025-02-01T12:00:00Z', 'AUDITED', 40_000, 'ONE_OFF'),
    ];
    const room = makeCommunity(em, { name: 'Seaside', visibility: 'ON_REQUEST', facilitators: [people.member] });
    makeThread(em, { about: room, author: people.member, title: 'Gulls in confidence', body: 'Quietly.' });
    await em.flush();
    settleCaseStudies(studies);
  });
  await reindexAll(hub.hub);
  anonymous = hub.anonymous();
  [officer, member, curator] = await Promise.all(
    [people.officer, people.member, people.curator].map((each) => hub.as(each)),
  );
});
afterAll(() => hub?.close());

const found = async (asker: Asker, filter = {}, more = {}) =>
  (await asker.get(searching, { query: 'gulls', filter, ...more })).search;
const titles = (results: any): string[] => results.edges.map(({ node }: any) => node.title);
const facet = (results: any, name: string) =>
  results.facets.find((each: any) => each.name === name).values.map(({ value, count }: any) => [value, count]);

describe('narrowing', () => {
  it('counts population and evidence as they would be found, in an order of their own', async () => {
    const all = await found(anonymous!);
    expect(facet(all, 'POPULATION')).toEqual([
      ['UNDER_100K', 1],
      ['FROM_100K', 1],
      ['FROM_250K', 2],
    ]);
    expect(facet(all, 'EVIDENCE')).toEqual([
      ['AUDITED', 2],
      ['CLAIMED', 2],
    ]);
    const audited = await found(anonymous!, { evidenceGrades: ['AUDITED'] });
    expect(titles(audited).sort()).toEqual(['=Gulls("once")', 'Gulls at Marlford']);
    expect(facet(audited, 'EVIDENCE')).toEqual(facet(all, 'EVIDENCE'));
    const small = await found(anonymous!, {
      evidenceGrades: ['AUDITED'],
      populationBands: ['UNDER_100K', 'FROM_100K'],
    });
    expect(small.totalCount).toBe(1);
    expect(facet(small, 'POPULATION')).toEqual([
      ['UNDER_100K', 1],
      ['FROM_100K', 0],
      ['FROM_250K', 1],
    ]);
  });

  it('goes by days of London, both ends included, and by nothing that has no day', async () => {
    expect(titles(await found(anonymous!, { dateFrom: '2024-06-01', dateTo: '2024-06-01' }))).toEqual([
      'Gulls at Marlford',
    ]);
    expect((await found(anonymous!, { dateTo: '2024-05-31' })).totalCount).toBe(0);
    expect((await found(anonymous!, { dateFrom: '2024-06-02', dateTo: '2025-01-01' })).totalCount).toBe(2);
    const { search } = await anonymous!.get(searching, { query: 'council', filter: { dateFrom: '1990-01-01' } });
    expect(search.facets.find(({ name }: any) => name === 'KIND').values.map(({ value }: any) => value)).not.toContain(
      'ORGANISATION',
    );
  });

  it('goes by pounds a year, which a sum that came once is not; counts follow', async () => {
    const between = await found(anonymous!, { yearlyAmountFrom: 15_000, yearlyAmountTo: 30_000 });
    expect(titles(between).sort()).toEqual(['Gulls at Easterby', 'Gulls at Northholt']);
    expect(facet(between, 'POPULATION')).toEqual([
      ['FROM_100K', 1],
      ['FROM_250K', 1],
    ]);
    expect((await found(anonymous!, { yearlyAmountFrom: 1 })).totalCount).toBe(3);
  });

  it('refuses spans that run backwards, naming the field', async () => {
    const { errors } = await anonymous!.ask(searching, {
      query: 'x',
      filter: { dateFrom: '2025-01-02', dateTo: '2025-01-01' },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', fields: { dateTo: expect.any(String) } });
    expect(await anonymous!.refusal(searching, { query: 'x', filter: { dateFrom: 'soon' } })).toBe('INVALID');
  });

  it('shows nobody what they may not see by a span', async () => {
    const today = { dateFrom: '2026-01-01' };
    expect(titles(await found(member!, today))).toEqual(['Gulls in confidence']);
    expect((await found(officer!, today)).totalCount).toBe(0);
  });
});

describe('councils like mine', () => {
  it('come first for an officer, with the reason, hiding and uncounting nothing', async () => {
    const mine = await found(officer!);
    expect(mine.likeMine).toMatchObject({ name: 'Marlford', on: true });
    const reasons = Object.fromEntries(mine.edges.map(({ node }: any) => [node.title, node.reason]));
    expect(reasons).toMatchObject({
      'Gulls at Easterby': 'Statistical neighbour of Marlford, same type and region',
      'Gulls at Marlford': null,
      'Gulls at Northholt': null,
    });
    const order = titles(mine);
    expect(order.indexOf('Gulls at Easterby')).toBeLessThan(order.indexOf('Gulls at Northholt'));
    const off = await found(officer!, {}, { likeMine: false });
    expect(off.likeMine).toMatchObject({ on: false });
    expect(titles(off).sort()).toEqual(titles(mine).sort());
    expect(off.facets).toEqual(mine.facets);
    expect(off.edges.every(({ node }: any) => node.reason === null)).toBe(true);
  });

  it('wait to be asked for by a member, and are not there for who has no council', async () => {
    expect((await found(member!)).likeMine).toMatchObject({ name: 'Northholt Metropolitan Council', on: false });
    expect((await found(member!, {}, { likeMine: true })).likeMine.on).toBe(true);
    for (const asker of [anonymous!, curator!]) {
      const results = await found(asker, {}, { likeMine: true });
      expect(results.likeMine).toBeNull();
      expect(results.totalCount).toBeGreaterThanOrEqual(4);
    }
  });
});

describe('the same as a table', () => {
  it('has as many rows as are found, in the same order, with nothing that a spreadsheet would run', async () => {
    const { searchCsv } = await officer!.get(exporting, { query: 'gulls', sort: 'NEWEST' });
    const results = await found(officer!, {}, { sort: 'NEWEST' });
    const [head, ...lines] = searchCsv.text.replace('\ufeff', '').trimEnd().split('\r\n');
    expect(head).toBe('Title,Kind,Council,Type,Region,Year,Pounds a year,Link');
    expect(lines).toHaveLength(results.totalCount);
    expect(searchCsv).toMatchObject({ rowCount: results.totalCount, totalCount: results.totalCount });
    expect(lines[0]).toMatch(
      /^"'=Gulls\(""once""\)",Case study,Northholt Metropolitan Council,Metropolitan,North West,2025,,http/,
    );
    expect(lines[2]).toMatch(
      /^Gulls at Easterby,Case study,Easterby District Council,District,South East,2024,20000,http/,
    );
    expect(searchCsv.text).not.toContain('in confidence');
  });

  it('ends at the bound and says so, pages further than one page, and is of all kinds', async () => {
    const { searchCsv } = await member!.get(exporting, { query: '', first: 150 });
    expect(searchCsv.rowCount).toBe(150);
    expect(searchCsv.totalCount).toBeGreaterThan(400);
    const links = searchCsv.text
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line: string) => line.split(',').at(-1));
    expect(new Set(links).size).toBe(150);
    const { searchCsv: persons } = await member!.get(exporting, { query: 'Oona', filter: { kinds: ['PERSON'] } });
    expect(persons.text).toContain('Oona Officer,Person,Marlford District Council,District,South East,,,');
    expect(await member!.refusal(exporting, { query: '', first: 1001 })).toBe('INVALID');
  });
});
