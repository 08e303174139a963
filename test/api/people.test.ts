import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { Skill, type SkillKind, type SkillReaders } from '@knowledge-hub/server/identity/skill.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';

/** Words that only some may read of somebody: whoever may not asks at every door. */
const words = { own: 'vermilionowl', shared: 'galvanisedpear', open: 'juniperlathe' };
let hub: TestHub;
let people: Record<'owner' | 'fellow' | 'outsider', Person>;
let askers: Record<'owner' | 'fellow' | 'outsider' | 'anonymous', Asker>;

beforeAll(async () => {
  hub = await startHub();
  people = await hub.make(async (em) => {
    const [here, there] = [makeOrganisation(em), makeOrganisation(em)];
    const made = {
      owner: makePerson(em, { name: 'Orla Owner', role: { kind: 'ELECTED_MEMBER', at: here } }),
      fellow: makePerson(em, { name: 'Femi Fellow', role: { kind: 'OFFICER', at: there } }),
      outsider: makePerson(em, { name: 'Olga Outside', role: { kind: 'OFFICER', at: there } }),
    };
    const inside = { facilitators: [made.fellow], members: [made.owner] };
    const hidden = makeCommunity(em, { ...inside, name: 'Hidden', visibility: 'HIDDEN' });
    const open = makeCommunity(em, { ...inside, name: 'Open', visibility: 'OPEN' });
    makeThread(em, { about: hidden, author: made.fellow, title: 'A hidden one', replies: [{ author: made.owner }] });
    makeThread(em, { about: open, author: made.owner, title: 'An open one' });
    makeThread(em, { about: open, author: made.owner, title: 'One without a name', anonymous: true });
    const skill = (text: string, readers: SkillReaders, kind: SkillKind, place: number) =>
      em.create(Skill, { person: made.owner, text, readers, kind, place });
    skill(words.own, 'NOBODY', 'NEED', 0);
    skill(words.shared, 'COMMUNITIES', 'OFFER', 1);
    skill(words.open, 'SECTOR', 'OFFER', 2);
    return made;
  });
  await reindexAll(hub.hub);
  const [owner, fellow, outsider] = await Promise.all(
    [people.owner, people.fellow, people.outsider].map((each) => hub.as(each)),
  );
  askers = { owner: owner!, fellow: fellow!, outsider: outsider!, anonymous: hub.anonymous() };
});
afterAll(() => hub?.close());

const doors = {
  directory:
    'query ($word: String!, $id: ID!) { people(skill: $word) { totalCount edges { node { name skills { text } } } } person(id: $id) { skills { text } } }',
  search: 'query ($word: String!) { search(query: $word) { totalCount edges { node { snippet subject { title } } } } }',
  suggestions: 'query ($word: String!) { suggest(query: $word, first: 10) { __typename } }',
};
const found = async (asker: Asker, word: string) =>
  (await asker.get(doors.directory, { word, id: people.owner.id })).people.totalCount as number;

describe('what somebody offers and needs', () => {
  it.each<[string, keyof typeof askers, string[]]>([
    ['themselves', 'owner', [words.own, words.shared, words.open]],
    ['somebody they share a community with', 'fellow', [words.shared, words.open]],
    ['somebody else who is signed in', 'outsider', [words.open]],
    ['nobody', 'anonymous', []],
  ])('is read, found and counted by %s as far as it is for them', async (_who, kind, readable) => {
    const asker = askers[kind];
    for (const word of Object.values(words)) {
      expect(await found(asker, word), word).toBe(readable.includes(word) ? 1 : 0);
      for (const [door, query] of Object.entries(doors)) {
        const { data, errors } = await asker.ask(query, { word: word.slice(0, -1), id: people.owner.id });
        expect(errors, door).toBeUndefined();
        for (const other of Object.values(words).filter((each) => !readable.includes(each)))
          expect(JSON.stringify(data), `${door}, ${other}`).not.toContain(other);
      }
    }
  });

  it('is found by the search as far as everybody signed in may read it, in whatever state the engine is', async () => {
    const titles = async (asker: Asker, word: string) =>
      (await asker.get(doors.search, { word })).search.edges.map(
        ({ node }: { node: { subject: { title: string } } }) => node.subject.title,
      );
    expect(await titles(askers.outsider, words.open)).toEqual(['Orla Owner']);
    expect(await titles(askers.fellow, words.shared)).toEqual([]);
    expect(await titles(askers.anonymous, words.open)).toEqual([]);
  });

  it('is out of the search at once when it is for fewer, and comes back when it is for all again', async () => {
    const save =
      'mutation ($skills: [SkillInput!]!) { saveSkills(skills: $skills) { person { skills { kind text readers } } } }';
    const skills = (readers: string) => [
      { kind: 'NEED', text: words.own, readers: 'NOBODY' },
      { kind: 'OFFER', text: words.shared },
      { kind: 'OFFER', text: words.open, readers },
    ];
    const { saveSkills } = await askers.owner.get(save, { skills: skills('NOBODY') });
    expect(saveSkills.person.skills).toEqual([
      { kind: 'OFFER', text: words.shared, readers: 'COMMUNITIES' },
      { kind: 'OFFER', text: words.open, readers: 'NOBODY' },
      { kind: 'NEED', text: words.own, readers: 'NOBODY' },
    ]);
    expect((await askers.outsider.get(doors.search, { word: words.open })).search.totalCount).toBe(0);
    expect(await found(askers.outsider, words.open)).toBe(0);
    await hub.drain();
    expect((await askers.outsider.get(doors.search, { word: words.open })).search.totalCount).toBe(0);
    await Promise.all([1, 2].map(() => askers.owner.get(save, { skills: skills('SECTOR') })));
    await hub.drain();
    expect((await askers.outsider.get(doors.search, { word: words.open })).search.totalCount).toBe(1);
  });

  it('has its limits', async () => {
    const save = 'mutation ($skills: [SkillInput!]!) { saveSkills(skills: $skills) { id } }';
    const offer = (text: string) => ({ kind: 'OFFER', text });
    for (const skills of [
      [offer(' ')],
      [offer('x'.repeat(81))],
      Array.from({ length: 13 }, (_, at) => offer(`Thing ${at}`)),
    ])
      expect((await askers.fellow.ask(save, { skills })).errors?.[0]?.extensions).toMatchObject({
        code: 'INVALID',
        fields: { skills: expect.any(String) },
      });
    await askers.fellow.get(save, { skills: [offer('é'.repeat(80))] });
  });

  it('is in the file that its person can have', async () => {
    const { rows } = await hub.hub.pool.query('select count(*)::int as count from skill where person_id = $1', [
      people.owner.id,
    ]);
    expect(rows[0].count).toBe(3);
  });
});

describe('the list of people', () => {
  const names = async (asker: Asker, args: string) =>
    (await asker.get(`{ people(${args}) { edges { node { name } } } }`)).people.edges.map(
      ({ node }: { node: { name: string } }) => node.name,
    );

  it('is narrowed by role, and pages by name', async () => {
    expect(await names(askers.outsider, 'role: ELECTED_MEMBER')).toEqual(['Orla Owner']);
    expect(await names(askers.outsider, 'role: OFFICER')).toEqual(['Femi Fellow', 'Olga Outside']);
    const first = (await askers.outsider.get('{ people(role: OFFICER, first: 1) { pageInfo { endCursor } } }')).people
      .pageInfo.endCursor;
    expect(await names(askers.outsider, `role: OFFICER, first: 1, after: ${JSON.stringify(first)}`)).toEqual([
      'Olga Outside',
    ]);
    expect(await names(askers.anonymous, 'role: OFFICER')).toEqual([]);
  });

  it('leaves out roles that have ended', async () => {
    await hub.hub.pool.query(`update role set ends_on = current_date - 1 where person_id = $1`, [people.owner.id]);
    expect(await names(askers.outsider, 'role: ELECTED_MEMBER')).toEqual([]);
    await hub.hub.pool.query(`update role set ends_on = null where person_id = $1`, [people.owner.id]);
  });
});

describe("a person's page", () => {
  const spokeIn = async (asker: Asker) =>
    (
      await asker.get('query ($id: ID!) { person(id: $id) { discussions { title } } }', { id: people.owner.id })
    ).person?.discussions.map(({ title }: { title: string }) => title);

  it('gathers what they said under their name where the reader may read it', async () => {
    expect((await spokeIn(askers.fellow)).toSorted()).toEqual(['A hidden one', 'An open one']);
    expect(await spokeIn(askers.outsider)).toEqual(['An open one']);
    expect((await spokeIn(askers.owner)).toSorted()).toEqual(['A hidden one', 'An open one']);
    expect(await spokeIn(askers.anonymous)).toBeUndefined();
  });
});
