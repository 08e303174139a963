import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { makeCaseStudy, settleCaseStudies } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';
import { statementsDuring } from '../harness/statements.ts';

const suggesting = `query ($query: String!, $first: Int! = 8) {
  suggest(query: $query, first: $first) { title titleMarked subject { __typename id kind url } } }`;

let hub: TestHub;
let insider: Person;
let room: Community;
let [anonymous, officer, member]: Asker[] = [];

beforeAll(async () => {
  hub = await startHub();
  let outsider: Person | undefined;
  await hub.make(async (em) => {
    const council = makeOrganisation(em, { name: 'Puffinsea District Council' });
    outsider = makePerson(em, { name: 'Puffy Outsider', role: { kind: 'OFFICER', at: council } });
    insider = makePerson(em, { name: 'Ines Puffin', role: { kind: 'OFFICER', at: council } });
    await em.flush();
    const studies = Array.from({ length: 9 }, (_, number) =>
      makeCaseStudy(em, { title: `Puffins ${number}`, organisation: council, author: insider, stage: 'PUBLISHED' }),
    );
    studies.push(makeCaseStudy(em, { title: 'Puffins as a draft', organisation: council, author: insider }));
    room = makeCommunity(em, { name: 'Puffin wardens', visibility: 'HIDDEN', facilitators: [insider] });
    makeThread(em, { about: room, author: insider, title: 'Puffins in confidence', body: 'Quietly.' });
    await em.flush();
    settleCaseStudies(studies);
  });
  await reindexAll(hub.hub);
  anonymous = hub.anonymous();
  officer = await hub.as(outsider!);
  member = await hub.as(insider);
});
afterAll(() => hub?.close());

const suggested = async (asker: Asker, query: string, first = 8): Promise<any[]> =>
  (await asker.get(suggesting, { query, first })).suggest;
const kinds = (hits: any[]) => [...new Set(hits.map(({ subject }) => subject.__typename))];

describe('suggestions', () => {
  it('are of mixed kinds from the beginning of a word, each kind together, marked', async () => {
    const hits = await suggested(member!, 'puff');
    expect(hits).toHaveLength(8);
    expect(kinds(hits)).toEqual(['CaseStudy', 'Thread', 'Community', 'Person', 'Organisation']);
    expect(hits[0].titleMarked).toMatch(/^<mark>Puffins<\/mark> \d$/);
    expect(hits.every(({ subject }) => subject.url.startsWith('/'))).toBe(true);
    expect(await suggested(member!, 'puff', 3)).toHaveLength(3);
  });

  it('hold nothing that the viewer may not see: people for who is signed in, hidden things for members, drafts for nobody', async () => {
    expect(kinds(await suggested(anonymous!, 'puff'))).toEqual(['CaseStudy', 'Organisation']);
    const seen = await suggested(officer!, 'puff', 20);
    expect(kinds(seen)).toEqual(['CaseStudy', 'Person', 'Organisation']);
    for (const query of ['puffins in con', 'puffin ward', 'puffins as a dr']) {
      const text = JSON.stringify(await suggested(officer!, query, 20));
      expect(text).not.toMatch(/confidence|wardens|draft/);
    }
    expect(JSON.stringify(await suggested(member!, 'puffins as a dr', 20))).not.toContain('draft');
  });

  it('are gone at once when something is restricted', async () => {
    const open =
      'mutation ($id: ID!, $visibility: CommunityVisibility!) { changeCommunityVisibility(id: $id, visibility: $visibility) { id } }';
    await member!.get(open, { id: room.id, visibility: 'OPEN' });
    await hub.drain();
    expect(kinds(await suggested(officer!, 'puffin', 20))).toContain('Community');
    await member!.get(open, { id: room.id, visibility: 'HIDDEN' });
    expect(kinds(await suggested(officer!, 'puffin', 20))).not.toContain('Community');
    expect(kinds(await suggested(officer!, 'puffin', 20))).not.toContain('Thread');
  });

  it('are none for next to nothing, and never a fault', async () => {
    for (const query of ['', ' ', 'p', '"', '-']) expect(await suggested(anonymous!, query)).toEqual([]);
    for (const query of ['\u0000', '\ud800', '((', `'); drop`, 'a'.repeat(400)])
      expect([undefined, 'INVALID']).toContain(await anonymous!.refusal(suggesting, { query }));
    expect(await anonymous!.refusal(suggesting, { query: 'a'.repeat(401) })).toBe('INVALID');
    expect(await anonymous!.refusal(suggesting, { query: 'puff', first: 21 })).toBe('INVALID');
  });

  it('take few statements, whatever is found', async () => {
    // What the worker does meanwhile would be counted too.
    const counts: number[] = [];
    for (let round = 0; round < 5; round++) counts.push(await statementsDuring(() => suggested(officer!, 'puff', 20)));
    expect(Math.min(...counts)).toBeLessThanOrEqual(4);
  });
});
