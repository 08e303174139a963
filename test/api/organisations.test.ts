import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Succession } from '@knowledge-hub/server/organisations/organisation.ts';
import { makeCaseStudy } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { loadThemes } from '@knowledge-hub/seeds/reference/load-themes.ts';
import { loadOrganisations, readCouncils } from '@knowledge-hub/seeds/reference/organisations.ts';
import { startHub, type TestHub } from '../harness/hub.ts';
import { statementsDuring } from '../harness/statements.ts';

const list = `query ($filter: OrganisationFilter, $first: Int, $after: String) {
  organisations(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { slug name } } } }`;
const principal = new Set(
  ['COUNTY', 'DISTRICT', 'UNITARY', 'METROPOLITAN', 'LONDON_BOROUGH', 'CITY_CORPORATION'].concat([
    'WELSH_UNITARY',
    'SCOTTISH_UNITARY',
    'NI_DISTRICT',
  ]),
);

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
  await loadOrganisations(hub.hub.pool);
  await loadThemes(hub.hub.pool);
});
afterAll(() => hub?.close());

describe('the register', () => {
  it('holds the 382 principal councils and the bodies around them, each under a slug of its own', async () => {
    const councils = await readCouncils();
    expect(councils.filter(({ type }) => principal.has(String(type)))).toHaveLength(382);
    expect(councils).toHaveLength(428);
    expect(new Set(councils.map(({ slug }) => slug)).size).toBe(428);
    expect(councils.find(({ gss_code: code }) => code === 'N09000010')?.name).toBe(
      'Newry, Mourne and Down District Council',
    );
  });

  it('changes nothing when loaded again, and leaves what an administrator added', async () => {
    await hub.hub.pool.query(`update organisation set name = 'Changed', domains = '{york.gov.uk}' where slug = 'york'`);
    expect(await loadOrganisations(hub.hub.pool)).toBe(1);
    expect(await loadOrganisations(hub.hub.pool)).toBe(0);
    expect(await loadThemes(hub.hub.pool)).toBe(0);
    const { rows } = await hub.hub.pool.query(`select name, domains from organisation where slug = 'york'`);
    expect(rows).toEqual([{ name: 'City of York Council', domains: ['york.gov.uk'] }]);
  });
});

describe('councils', () => {
  it('are listed by name, page by page, each once', async () => {
    const namesAfter = async (after?: string): Promise<string[]> => {
      const { organisations } = await hub.anonymous().get(list, { first: 100, after });
      const names = organisations.edges.map(({ node }: { node: { name: string } }) => node.name);
      const { hasNextPage, endCursor } = organisations.pageInfo;
      return hasNextPage ? [...names, ...(await namesAfter(endCursor))] : names;
    };
    const names = await namesAfter();
    expect(names.length).toBe(429);
    expect(new Set(names).size).toBe(429);
    expect(names.slice(0, 2)).toEqual(['Aberdeen City Council', 'Aberdeenshire Council']);
  });

  it('are filtered by name, code, type, nation and region', async () => {
    const slugs = async (filter: object) =>
      (await hub.anonymous().get(list, { filter })).organisations.edges.map(
        ({ node }: { node: { slug: string } }) => node.slug,
      );
    expect(await slugs({ text: 'YORK', types: ['UNITARY'] })).toEqual([
      'york',
      'east-riding-of-yorkshire',
      'north-yorkshire',
    ]);
    expect(await slugs({ text: 'e07000100' })).toEqual(['st-albans']);
    expect(await slugs({ text: '%' })).toEqual([]);
    expect(await slugs({ types: ['COMBINED_AUTHORITY'], regions: ['London'] })).toEqual([]);
    expect((await hub.anonymous().get(list, { filter: { nations: ['WALES'] } })).organisations.totalCount).toBe(22);
  });

  it('show the studies of those they follow, and their people to the sector', async () => {
    const [old, officer] = await hub.make(async (em) => {
      const before = makeOrganisation(em, { name: 'Old Borough Council', slug: 'old', validTo: '2023-03-31' });
      const now = makeOrganisation(em, { name: 'New Council', slug: 'new' });
      em.persist(em.create(Succession, { predecessor: before, successor: now }));
      const author = makePerson(em, { name: 'Olive Officer', role: { kind: 'OFFICER', at: now } });
      makeCaseStudy(em, {
        title: 'Done before',
        stage: 'PUBLISHED',
        organisation: before,
        author,
        audience: ['public'],
      });
      makeCaseStudy(em, { title: 'Not told', stage: 'DRAFT', organisation: before, author });
      return [before, author] as const;
    });
    const page = `{ organisation(slug: "new") { predecessors { name } people { totalCount edges { node { name } } }
      caseStudies { totalCount edges { node { title organisation { name } } } } } }`;
    const passer = hub.anonymous();
    const { organisation } = await passer.get(page);
    expect(organisation).toMatchObject({
      predecessors: [{ name: 'Old Borough Council' }],
      people: { totalCount: 0, edges: [] },
      caseStudies: {
        totalCount: 1,
        edges: [{ node: { title: 'Done before', organisation: { name: 'Old Borough Council' } } }],
      },
    });
    const sector = await hub.as(officer);
    expect((await sector.get(page)).organisation.people.edges).toEqual([{ node: { name: 'Olive Officer' } }]);
    expect(await statementsDuring(() => passer.get(page))).toBe(1);
    expect((await passer.get(list, { filter: { text: 'Old Borough' } })).organisations.totalCount).toBe(0);
    expect((await passer.get(`{ node(id: "${old.id}") { __typename } }`)).node).toEqual({ __typename: 'Organisation' });
    expect((await passer.get(`{ node(id: "${officer.id}") { __typename } }`)).node).toBeNull();
    expect(await passer.get('{ organisation(slug: "nowhere") { id } node(id: "x") { id } }')).toEqual({
      organisation: null,
      node: null,
    });
  });
});

it('themes come in their order with their sub-themes, and the hub tells its size in one statement', async () => {
  const { themes } = await hub.anonymous().get('{ themes { slug parent { slug } } }');
  expect(themes.slice(0, 2)).toEqual([
    { slug: 'income-generation', parent: null },
    { slug: 'fees-and-charging', parent: { slug: 'income-generation' } },
  ]);
  const facts = '{ hub { demonstration caseStudyCount organisationCount openCommunityCount } }';
  expect((await hub.anonymous().get(facts)).hub).toMatchObject({ demonstration: true, openCommunityCount: 0 });
  expect(await statementsDuring(() => hub.anonymous().get(facts))).toBe(1);
  expect(await statementsDuring(() => hub.anonymous().get('{ hub { demonstration } }'))).toBe(0);
});
