import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { loadReference } from '@knowledge-hub/seeds/reference/reference.ts';
import { makeCaseStudy, settleCaseStudies } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';
import { statementsDuring } from '../harness/statements.ts';

const searching = `query ($query: String!, $filter: SearchFilter, $sort: SearchSort! = RELEVANCE, $first: Int! = 20, $after: String) {
  search(query: $query, filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount degraded
    facets { name values { value label count chosen } }
    edges { cursor node { title titleMarked snippet subject { __typename id title url ... on CaseStudy { yearlyAmount organisation { name } } ... on Thread { replyCount author { name } } } } }
    pageInfo { hasNextPage endCursor } } }`;

let hub: TestHub;
let people: { officer: Person; curator: Person; insider: Person };
let room: Community;
let anonymous: Asker;
let officer: Asker;
let curator: Asker;
let insider: Asker;

beforeAll(async () => {
  hub = await startHub();
  await loadReference(hub.hub);
  await hub.make(async (em) => {
    const district = makeOrganisation(em, {
      name: 'Alderbrook District Council',
      type: 'DISTRICT',
      region: 'South East',
    });
    const borough = makeOrganisation(em, { name: 'Quayside London Borough', type: 'LONDON_BOROUGH', region: 'London' });
    const role = { kind: 'OFFICER', at: district } as const;
    people = {
      officer: makePerson(em, { name: 'Priya Shah', role }),
      curator: makePerson(em, { role: { kind: 'CURATOR', at: borough } }),
      insider: makePerson(em, { role }),
    };
    await em.flush();
    const studies = ['Gulls and bins', 'Gulls and roofs', 'Gulls and chips'].map((title, at) =>
      makeCaseStudy(em, {
        title,
        organisation: at < 2 ? district : borough,
        author: people.officer,
        stage: 'PUBLISHED',
        publishedAt: new Date(Date.UTC(2022 + at, 3, 1)),
        themeSlugs: at === 0 ? ['income-generation', 'commercial-waste'] : ['productivity'],
        solution: 'We wrote a **medium term financial strategy** for it.',
        impactLines: [
          { kind: 'SAVING', recurrence: 'YEARLY', year: 2024, status: 'ACHIEVED', amount: 1_000 * (at + 1) },
        ],
      }),
    );
    room = makeCommunity(em, { name: 'Seaside officers', visibility: 'ON_REQUEST', facilitators: [people.insider] });
    makeThread(em, {
      about: room,
      author: people.insider,
      title: 'Birds again',
      body: 'What do you do?',
      replies: [
        { author: people.insider, body: 'Nothing.' },
        { author: people.insider, body: 'We feed the *gulls* less.' },
      ],
    });
    await em.flush();
    settleCaseStudies(studies);
  });
  await reindexAll(hub.hub);
  anonymous = hub.anonymous();
  officer = await hub.as(people.officer);
  curator = await hub.as(people.curator);
  insider = await hub.as(people.insider);
  await untilUp();
});
afterAll(() => hub?.close());

async function untilUp(): Promise<void> {
  for (let round = 0; round < 200; round++) {
    const { search } = await anonymous.get(searching, { query: '' });
    if (!search.degraded) return;
    await sleep(50);
  }
}
const found = async (asker: Asker, variables: Record<string, unknown>) =>
  (await asker.get(searching, variables)).search;
const titles = async (asker: Asker, variables: Record<string, unknown>) =>
  (await found(asker, variables)).edges.map(({ node }: any) => node.title).sort();
const facet = (results: any, name: string) => results.facets.find((each: any) => each.name === name).values;

/** Asks until it holds; says how long that took. */
async function until(holds: () => Promise<boolean>): Promise<number> {
  const began = performance.now();
  while (!(await holds())) {
    if (performance.now() - began > 20_000) throw new Error('it did not come to hold');
    await sleep(25);
  }
  return performance.now() - began;
}

describe('search', () => {
  it('gives hits with their subjects, marks, and true counts', async () => {
    const results = await found(anonymous, { query: 'gull' });
    expect(results).toMatchObject({ totalCount: 3, degraded: false, pageInfo: { hasNextPage: false } });
    const bins = results.edges.find(({ node }: any) => node.title === 'Gulls and bins').node;
    expect(bins.titleMarked).toBe('<mark>Gulls</mark> and bins');
    expect(bins.subject).toMatchObject({
      __typename: 'CaseStudy',
      title: 'Gulls and bins',
      yearlyAmount: 1000,
      organisation: { name: 'Alderbrook District Council' },
    });
    expect(bins.subject.url).toMatch(/^\/case-studies\//);
  });

  it('finds by an acronym that is nowhere in the text', async () => {
    expect(await titles(anonymous, { query: 'MTFS gulls' })).toHaveLength(3);
  });

  it('counts facets with OR inside each and AND between them, labels them, and keeps what is chosen', async () => {
    const all = await found(anonymous, { query: 'gulls' });
    expect(facet(all, 'ORGANISATION_TYPE')).toEqual([
      { value: 'DISTRICT', label: 'District', count: 2, chosen: false },
      { value: 'LONDON_BOROUGH', label: 'London borough', count: 1, chosen: false },
    ]);
    expect(facet(all, 'THEME')).toContainEqual({
      value: 'commercial-waste',
      label: 'Commercial waste',
      count: 1,
      chosen: false,
    });
    expect(facet(all, 'YEAR').map(({ value }: any) => value)).toEqual(['2024', '2023', '2022']);
    const both = await found(anonymous, {
      query: 'gulls',
      filter: { organisationTypes: ['DISTRICT', 'LONDON_BOROUGH'], years: [2023, 2024] },
    });
    expect(both.totalCount).toBe(2);
    expect(facet(both, 'ORGANISATION_TYPE').map(({ count }: any) => count)).toEqual([1, 1]);
    expect(facet(both, 'YEAR').map(({ count, chosen }: any) => [count, chosen])).toEqual([
      [1, true],
      [1, true],
      [1, false],
    ]);
    const none = await found(anonymous, { query: 'gulls', filter: { regions: ['Wales'] } });
    expect(none.totalCount).toBe(0);
    expect(facet(none, 'REGION')).toContainEqual({ value: 'Wales', label: 'Wales', count: 0, chosen: true });
    expect(facet(none, 'NATION')).toEqual([]);
  });

  it('sorts, and pages by cursor without gaps', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: any = await found(anonymous, { query: 'gulls', sort: 'LARGEST_YEARLY_AMOUNT', first: 1, after });
      seen.push(...page.edges.map(({ node }: any) => node.title));
      expect(page.edges.at(-1).cursor).toBe(page.pageInfo.endCursor);
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(seen).toEqual(['Gulls and chips', 'Gulls and roofs', 'Gulls and bins']);
    expect((await found(anonymous, { query: 'gulls', sort: 'NEWEST', first: 1 })).edges[0].node.title).toBe(
      'Gulls and chips',
    );
  });

  it('shows people to the sector alone, and never by their address', async () => {
    expect(await titles(officer, { query: 'Priya' })).toContain('Priya Shah');
    expect(await titles(anonymous, { query: 'Priya', filter: { kinds: ['PERSON'] } })).toEqual([]);
    expect(await titles(officer, { query: people.officer.email })).not.toContain('Priya Shah');
  });

  it('shows a thread to members alone, once, by the reply that matched', async () => {
    const results = await found(insider, { query: 'gulls feed', sort: 'NEWEST' });
    expect(results.edges.map(({ node }: any) => [node.subject.__typename, node.snippet])).toEqual([
      ['Thread', 'We <mark>feed</mark> the <mark>gulls</mark> less.'],
    ]);
    expect((await found(insider, { query: 'gulls' })).totalCount).toBe(4);
    expect((await found(officer, { query: 'gulls', filter: { kinds: ['THREAD'] } })).totalCount).toBe(0);
    const kinds = facet(await found(officer, { query: 'gulls' }), 'KIND');
    expect(kinds).toEqual([{ value: 'CASE_STUDY', label: 'Case studies', count: 3, chosen: false }]);
    // The front is for all.
    expect(await titles(anonymous, { query: 'seaside' })).toContain('Seaside officers');
  });

  it('takes few statements, whatever the number of hits', async () => {
    for (const first of [1, 20])
      expect(await statementsDuring(() => found(anonymous, { query: 'gulls', first }))).toBeLessThanOrEqual(5);
  });

  it('answers what cannot be asked with INVALID, and never with a fault', async () => {
    expect(await anonymous.refusal(searching, { query: 'x'.repeat(401) })).toBe('INVALID');
    expect(await anonymous.refusal(searching, { query: 'x', after: 'bm9uc2Vuc2U=' })).toBe('INVALID');
    expect(await anonymous.refusal(searching, { query: 'x', first: 101 })).toBe('INVALID');
    expect(await anonymous.refusal(searching, { query: 'x', filter: { regions: ['x"] OR audience EXISTS'] } })).toBe(
      'INVALID',
    );
    for (const query of ['"', '\u0000', '\ud800', '𝒢ulls', '()', 'a'.repeat(400)])
      expect([undefined, 'INVALID']).toContain(await anonymous.refusal(searching, { query }));
    expect((await found(anonymous, { query: 'gulls' })).degraded).toBe(false);
  });
});

describe('a change', () => {
  it('is found within moments, and gone at once when it is restricted', async () => {
    const save = `mutation ($input: CaseStudyInput!) { saveCaseStudyDraft(input: $input) { id version } }`;
    const { themes } = await officer.get('{ themes { slug } }');
    const input = {
      title: 'Puffins pay',
      summary: 'In short.',
      challenge: 'Hard.',
      solution: 'So.',
      impact: 'Good.',
      themes: [themes[0].slug],
      contactId: people.officer.id,
    };
    const { saveCaseStudyDraft: draft } = await officer.get(save, { input });
    await officer.get(
      'mutation ($id: ID!, $version: Int!) { submitCaseStudy(id: $id, version: $version) { id } }',
      draft,
    );
    await curator.get('mutation ($id: ID!) { startReview(id: $id) { id } }', draft);
    expect(await titles(officer, { query: 'puffins' })).toEqual([]);
    await curator.get('mutation ($id: ID!) { publishCaseStudy(id: $id) { id } }', draft);
    const took = await until(async () => (await titles(anonymous, { query: 'puffins' })).length === 1);
    expect(took).toBeLessThan(5_000);
    console.log(`found after ${Math.round(took)} ms`);
    await curator.get('mutation ($id: ID!) { archiveCaseStudy(id: $id, reason: "Old.") { id } }', draft);
    expect((await found(anonymous, { query: 'puffins' })).totalCount).toBe(0);
    await hub.drain();
    expect((await found(anonymous, { query: 'puffins' })).totalCount).toBe(0);
    expect((await hub.hub.pool.query('select 1 from withheld')).rowCount).toBe(0);
  });

  it('of a community’s visibility binds in search at once, for all that is in it', async () => {
    const change =
      'mutation ($id: ID!, $visibility: CommunityVisibility!) { changeCommunityVisibility(id: $id, visibility: $visibility) { id } }';
    const feeding = { query: 'gulls feed', filter: { kinds: ['THREAD'] } };
    await insider.get(change, { id: room.id, visibility: 'OPEN' });
    await until(async () => (await titles(officer, feeding)).length === 1);
    await insider.get(change, { id: room.id, visibility: 'HIDDEN' });
    expect(await titles(officer, feeding)).toEqual([]);
    expect((await found(anonymous, { query: 'seaside', filter: { kinds: ['COMMUNITY'] } })).totalCount).toBe(0);
    await until(async () => (await titles(insider, feeding)).length === 1);
    expect((await found(officer, feeding)).totalCount).toBe(0);
  });

  it('that the index has not heard of leaks nothing: the rows are the second wall', async () => {
    await hub.hub.pool.query(`update case_study set audience = '{}' where title = 'Gulls and roofs'`);
    const results = await found(anonymous, { query: 'gulls' });
    expect(results.edges.map(({ node }: any) => node.title).sort()).toEqual(['Gulls and bins', 'Gulls and chips']);
  });
});
