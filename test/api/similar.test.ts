import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { makeCaseStudy, settleCaseStudies } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';

let hub: TestHub;
let studies: Record<'kerb' | 'food' | 'library' | 'draft', string>;
let thread: string;
let anonymous: Asker;
let insider: Asker;

const alike = 'similarTo(id: $id, first: 5) { title subject { id __typename } }';
const titlesLike = async (asker: Asker, id: string) =>
  (await asker.get(`query ($id: ID!) { ${alike} }`, { id })).similarTo.map(({ title }: { title: string }) => title);
const writing = `query ($text: String!, $kinds: [SubjectKind!]) { similar(text: $text, kinds: $kinds) { title subject { __typename } } }`;
const searching = `query ($query: String!) { search(query: $query, first: 10) {
  totalCount completeCount missing corrections { typed meant } edges { node { title } } } }`;

beforeAll(async () => {
  hub = await startHub();
  const insiderPerson = await hub.make(async (em): Promise<Person> => {
    const council = makeOrganisation(em, { name: 'Alderbrook District Council', type: 'DISTRICT' });
    const author = makePerson(em, { role: { kind: 'OFFICER', at: council } });
    await em.flush();
    const study = (title: string, solution: string, stage: 'PUBLISHED' | 'DRAFT' = 'PUBLISHED') =>
      makeCaseStudy(em, { title, organisation: council, author, stage, solution });
    const kerb = study('Kerbside glass collections', 'Glass recycling rounds with smaller vehicles at the kerbside.');
    const food = study('Food waste rounds', 'Weekly recycling rounds for food with smaller vehicles at the kerbside.');
    const library = study('A library without staff', 'Members open the library with a card in the evening.');
    const draft = study('Kerbside paper collections', 'Paper recycling rounds at the kerbside.', 'DRAFT');
    const room = makeCommunity(em, { name: 'Closed rounds', visibility: 'ON_REQUEST', facilitators: [author] });
    const asked = makeThread(em, {
      about: room,
      author,
      title: 'Kerbside recycling vehicles',
      body: 'Which smaller vehicles for glass recycling rounds? Ours are sweepers.',
    });
    await em.flush();
    settleCaseStudies([kerb, food, library, draft]);
    studies = { kerb: kerb.id, food: food.id, library: library.id, draft: draft.id };
    thread = asked.id;
    return author;
  });
  await reindexAll(hub.hub);
  anonymous = hub.anonymous();
  insider = await hub.as(insiderPerson);
});
afterAll(() => hub?.close());

describe('what is like something', () => {
  it('is what tells of the same, itself left out', async () => {
    const titles = await titlesLike(anonymous, studies.kerb);
    expect(titles[0]).toBe('Food waste rounds');
    expect(titles).not.toContain('Kerbside glass collections');
  });

  it('is nothing that the viewer may not see, nor like anything they may not see', async () => {
    expect(await titlesLike(insider, studies.kerb)).toContain('Kerbside recycling vehicles');
    expect(await titlesLike(anonymous, studies.kerb)).not.toContain('Kerbside recycling vehicles');
    expect(await anonymous.refusal(`query ($id: ID!) { ${alike} }`, { id: thread })).toBe('NOT_FOUND');
    expect(await insider.refusal(`query ($id: ID!) { ${alike} }`, { id: thread })).toBeUndefined();
    for (const id of [studies.draft, crypto.randomUUID(), 'nonsense'])
      expect(await anonymous.refusal(`query ($id: ID!) { ${alike} }`, { id })).toBe('NOT_FOUND');
  });

  it('is shown while somebody writes, of the kinds they ask for', async () => {
    const text = 'We are choosing smaller vehicles for our kerbside glass rounds. What did you buy?';
    const all = (await insider.get(writing, { text })).similar;
    expect(all.map(({ subject }: any) => subject.__typename)).toEqual(expect.arrayContaining(['CaseStudy', 'Thread']));
    // Quotation marks and dashes are the text's own.
    const said = `Kerbside rounds -glass again. We said “smaller vehicles first” -kerbside -vehicles`;
    expect((await insider.get(writing, { text: said })).similar.map(({ title }: any) => title)).toContain(
      'Kerbside recycling vehicles',
    );
    const threads = (await insider.get(writing, { text, kinds: ['THREAD'] })).similar;
    expect(threads.map(({ title }: any) => title)).toEqual(['Kerbside recycling vehicles']);
    expect((await anonymous.get(writing, { text: '' })).similar).toEqual([]);
    expect((await anonymous.get(writing, { text: 'zirconium ytterbium' })).similar).toEqual([]);
  });
});

describe('a search says how it was understood', () => {
  it('which words nothing holds, and how many hold all', async () => {
    const { search } = await anonymous.get(searching, { query: 'kerbside zeppelins' });
    expect(search).toMatchObject({ completeCount: 0, missing: ['zeppelins'], corrections: [] });
    expect(search.totalCount).toBeGreaterThan(0);
  });

  it('and what a slip of the fingers was taken for, never by a word that the viewer may not read', async () => {
    const { search } = await anonymous.get(searching, { query: 'kerbsde' });
    expect(search.corrections).toEqual([{ typed: 'kerbsde', meant: 'kerbside' }]);
    expect(search.edges[0].node.title).toContain('Kerbside');
    const several = await anonymous.get(searching, { query: 'vehcles recyclng rounds' });
    expect(several.search.corrections.map(({ meant }: any) => meant)).toEqual(['vehicles', 'recycling']);
    expect((await anonymous.get(searching, { query: 'sweeprs' })).search.corrections).toEqual([]);
  });

  it('without a minus word', async () => {
    const { search } = await anonymous.get(searching, { query: 'kerbside rounds -glass' });
    const titles = search.edges.map(({ node }: any) => node.title);
    expect(titles[0]).toBe('Food waste rounds');
    expect(titles).not.toContain('Kerbside glass collections');
  });
});
