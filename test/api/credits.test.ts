import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';
import { statementsDuring } from '../harness/statements.ts';
import { told } from './following.setup.ts';

type Name = 'officer' | 'colleague' | 'ada' | 'bob' | 'outsider' | 'curator';
let hub: TestHub;
let made: Record<Name, Person> & { hidden: Community };
let askers: Record<Name, Asker>;

beforeAll(async () => {
  hub = await startHub();
  made = await hub.make((em) => {
    const [hull, leeds] = [makeOrganisation(em, { name: 'Hull' }), makeOrganisation(em, { name: 'Leeds' })];
    const officer = makePerson(em, { role: { kind: 'OFFICER', at: hull } });
    const [ada, bob] = ['Ada Gant', 'Bob Hale'].map((name) =>
      makePerson(em, { name, role: { kind: 'OFFICER', at: leeds } }),
    );
    return {
      officer,
      colleague: makePerson(em, { role: { kind: 'OFFICER', at: hull } }),
      ada: ada!,
      bob: bob!,
      outsider: makePerson(em, { role: { kind: 'OFFICER', at: leeds } }),
      curator: makePerson(em, { role: { kind: 'CURATOR', at: makeOrganisation(em, { type: 'SUPPORT_BODY' }) } }),
      hidden: makeCommunity(em, { visibility: 'HIDDEN', members: [officer, ada!, bob!] }),
    };
  });
  const names = ['officer', 'colleague', 'ada', 'bob', 'outsider', 'curator'] as const;
  const all = await Promise.all(names.map((name) => hub.as(made[name])));
  askers = Object.fromEntries(names.map((name, at) => [name, all[at]!])) as typeof askers;
});
afterAll(() => hub?.close());

const retell = `mutation ($input: RetellThreadInput!) { retellThread(input: $input) { id slug title context } }`;
const answer = `mutation ($id: ID!, $agree: Boolean!) { answerCredit(id: $id, agree: $agree) { id state words } }`;
const credits = 'credits(first: 10) { totalCount edges { node { id state words person { name } thread { id } } } }';
const study = `query ($slug: String!) { caseStudy(slug: $slug) { title ${credits} } }`;
const mine = `{ viewer { creditRequests(first: 10) { edges { node { id state words title asker { name } thread { title } caseStudy { id } } } } } }`;

type Node = {
  id: string;
  state: string;
  words: string | null;
  person: { name: string };
  thread: { id: string } | null;
};
const of = async (asker: Asker, slug: string): Promise<Node[] | null> => {
  const { caseStudy } = await asker.get(study, { slug });
  return caseStudy && caseStudy.credits.edges.map(({ node }: { node: Node }) => node);
};
const requested = async (asker: Asker) =>
  (await asker.get(mine)).viewer.creditRequests.edges.map(({ node }: { node: Node & { title: string } }) => node);

/** How often somebody is told what begins so. */
const times = async (asker: Asker, beginning: string) =>
  (await told(asker)).filter((line) => line.startsWith(beginning)).length;

/** A question of the officer's in the hidden community, with an answer of Ada's and one of Bob's. */
async function asked(given: object = {}) {
  const thread = await hub.make((em) => {
    const [officer, ada, bob] = [made.officer, made.ada, made.bob].map((each) => em.merge(each));
    return makeThread(em, {
      about: em.merge(made.hidden),
      author: officer!,
      body: 'We lost £60,000 by heliotrope.',
      replies: [
        { author: ada!, body: 'We share a heliotrope team.' },
        { author: bob!, body: 'We do not.' },
      ],
      ...given,
    });
  });
  const { rows } = await hub.hub.pool.query<{ id: string }>(
    'select id from reply where thread_id = $1 order by created_at',
    [thread.id],
  );
  return { id: thread.id, replyIds: rows.map((row) => row.id) };
}

async function begun(title: string) {
  const thread = await asked();
  const input = { threadId: thread.id, postIds: [thread.id, ...thread.replyIds], title };
  const { retellThread } = await askers.officer.get(retell, { input });
  return { thread, ...(retellThread as { id: string; slug: string; context: string | null }) };
}

describe('a discussion', () => {
  it('begins a case study with one’s own words alone; the others are asked, once each', async () => {
    const { slug, context, thread } = await begun('Sharing a team');
    expect(context).toBe('We lost £60,000 by heliotrope.');
    const asks = await of(askers.officer, slug);
    expect(asks).toMatchObject([
      { state: 'ASKED', words: null, person: { name: 'Ada Gant' }, thread: { id: thread.id } },
      { state: 'ASKED', words: null, person: { name: 'Bob Hale' } },
    ]);
    expect(await requested(askers.ada)).toMatchObject([
      { state: 'ASKED', title: 'Sharing a team', words: 'We share a heliotrope team.', caseStudy: null },
    ]);
    expect(await times(askers.ada, 'Somebody would like a case study to tell what you said')).toBe(1);
  });

  it('gives nobody else a word of it: not colleagues, not curators, nobody who was not asked', async () => {
    const { slug } = await begun('Kept between us');
    expect(await of(askers.colleague, slug)).toEqual([]);
    const { caseStudy } = await askers.colleague.get(study, { slug });
    expect(caseStudy.credits.totalCount).toBe(0);
    for (const who of ['outsider', 'curator', 'bob'] as const) expect(await of(askers[who], slug)).toBeNull();
    expect(await requested(askers.outsider)).toEqual([]);
    const [first] = (await of(askers.officer, slug))!;
    for (const who of ['outsider', 'colleague', 'officer', 'bob'] as const)
      expect(await askers[who].refusal(answer, { id: first!.id, agree: true })).toBe('NOT_FOUND');
  });

  it.each([
    ['by an outsider', 'outsider', {}, 'NOT_FOUND'],
    ['of what was asked without a name', 'ada', { anonymous: true }, 'FORBIDDEN'],
  ] as const)('is not retold %s', async (_how, who, given, code) => {
    const thread = await asked(given);
    const input = { threadId: thread.id, postIds: [thread.id], title: 'Told' };
    expect(await askers[who].refusal(retell, { input })).toBe(code);
  });

  it('is retold of what is there, as one draft however often it is sent', async () => {
    const [thread, other] = [await asked(), await asked()];
    const input = { threadId: thread.id, postIds: [thread.id], title: 'Once', idempotencyKey: crypto.randomUUID() };
    const twice = await Promise.all([askers.officer.get(retell, { input }), askers.officer.get(retell, { input })]);
    expect(new Set(twice.map(({ retellThread }) => retellThread.id)).size).toBe(1);
    const elsewhere = { ...input, postIds: other.replyIds, idempotencyKey: null };
    expect(await askers.officer.refusal(retell, { input: elsewhere })).toBe('CONFLICT');
    for (const wrong of [{ postIds: [] }, { title: ' ' }])
      expect(await askers.officer.refusal(retell, { input: { ...input, ...wrong, idempotencyKey: null } })).toBe(
        'INVALID',
      );
  });
});

describe('an answer', () => {
  it('gives the author the words, and everybody who reads the study the name', async () => {
    const { id, slug, thread } = await begun('Agreed to');
    const [adas] = await requested(askers.ada);
    await askers.ada.get(answer, { id: adas!.id, agree: true });
    await askers.ada.get(answer, { id: adas!.id, agree: true });
    expect(await of(askers.officer, slug)).toMatchObject([
      { state: 'GIVEN', words: 'We share a heliotrope team.' },
      { state: 'ASKED', words: null },
    ]);
    expect(await times(askers.officer, 'Ada Gant agrees that')).toBe(1);
    await hub.hub.pool.query(
      `update case_study set stage = 'PUBLISHED', published_at = now(), audience = '{public}' where id = $1`,
      [id],
    );
    const shown = await of(hub.anonymous(), slug);
    expect(shown).toMatchObject([{ state: 'GIVEN', words: null, thread: null }]);
    expect(await of(askers.bob, slug)).toMatchObject([{}, { state: 'ASKED', words: 'We do not.' }]);
    expect(thread.id).toBeDefined();
  });

  it('can be taken back: the name is gone at once', async () => {
    const { id, slug } = await begun('Thought better of');
    await hub.hub.pool.query(
      `update case_study set stage = 'PUBLISHED', published_at = now(), audience = '{public}' where id = $1`,
      [id],
    );
    const [bobs] = await requested(askers.bob);
    await askers.bob.get(answer, { id: bobs!.id, agree: true });
    expect(await of(hub.anonymous(), slug)).toHaveLength(1);
    await askers.bob.get(answer, { id: bobs!.id, agree: false });
    expect(await of(hub.anonymous(), slug)).toEqual([]);
    expect(await times(askers.officer, 'Bob Hale agrees no more: take their words out of your case study')).toBe(1);
  });

  it('costs a study no statement more for more of them', async () => {
    const { slug } = await begun('Many');
    await askers.officer.get(study, { slug });
    const few = await statementsDuring(() => askers.officer.get(study, { slug }));
    await hub.hub.pool.query(
      `insert into credit (case_study_id, person_id, post_id, words, asked_at) select s.id, $1, gen_random_uuid(), 'So.', now()
        from case_study s, generate_series(1, 8) where s.slug = $2`,
      [made.ada.id, slug],
    );
    const many = await statementsDuring(() => askers.officer.get(study, { slug }));
    expect(many).toBe(few);
  });
});
