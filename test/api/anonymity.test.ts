import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import type { Asker } from '../harness/ask.ts';
import { accept, byId, type Discussions, editThread, openDiscussions, reply, start } from './discussions.setup.ts';

/** The asker's name is a word that stands nowhere else: wherever it comes back beside the thread, somebody was told. */
const name = 'Zilpha Quagmire';
const word = 'sassafras';

let world: Discussions;
let asker: Asker, facilitator: Asker, second: Asker, member: Asker, curator: Asker, outsider: Asker;
let askerId: string;
let community: { id: string; slug: string };
let thread: string;

const allow =
  'mutation ($id: ID!, $allowed: Boolean!) { allowAnonymousAsking(id: $id, allowed: $allowed) { anonymousAsking } }';
const disclose =
  'mutation ($id: ID!, $reason: String!) { discloseAuthor(id: $id, reason: $reason) { disclosedAuthor { name } author { name } disclosures { reason by { name } } } }';
const disclosed =
  'query ($id: ID!) { thread(id: $id) { disclosedAuthor { name } disclosures { reason by { name } } } }';
const input = () => ({ aboutId: community.id, title: `About ${word}`, body: `We broke the ${word}.`, question: true });
const reason = 'It names a resident, and I must ask for it to be changed.';

beforeAll(async () => {
  world = await openDiscussions();
  const { people, hub } = world;
  ({ facilitator, member, curator, outsider } = world.askers);
  const { zilpha, other, made } = await hub.make((em) => {
    const [one, two] = [makePerson(em, { name }), makePerson(em, { name: 'Another facilitator' })];
    const inside = { facilitators: [people.facilitator, two], members: [people.member, people.other, one] };
    return { zilpha: one, other: two, made: makeCommunity(em, { ...inside, name: 'Confiding', visibility: 'OPEN' }) };
  });
  community = made;
  askerId = zilpha.id;
  asker = await hub.as(zilpha);
  second = await hub.as(other);
});
afterAll(() => world?.hub.close());

describe('asking without a name', () => {
  it('is for where facilitators allow it', async () => {
    const { errors } = await asker.ask(start, { input: { ...input(), anonymous: true } });
    expect(errors![0]!.extensions).toMatchObject({ code: 'INVALID', fields: { anonymous: expect.any(String) } });
    expect(await asker.refusal(allow, { id: community.id, allowed: true })).toBe('FORBIDDEN');
    expect(await outsider.refusal(allow, { id: world.places.hidden.id, allowed: true })).toBe('NOT_FOUND');
    await facilitator.get(allow, { id: community.id, allowed: true });
    const study = { ...input(), aboutId: world.places.published.id, anonymous: true };
    expect(await member.refusal(start, { input: study })).toBe('INVALID');

    const { startThread } = await asker.get(start, { input: { ...input(), anonymous: true } });
    thread = startThread.id;
    expect(startThread.author).toEqual({ name });
    expect(startThread.viewerCan).toMatchObject({ edit: true, acceptAnswer: true });
  });

  it('leaves the asker their own: they edit, reply and accept', async () => {
    const edited = await asker.get(editThread, { id: thread, version: 1, title: `On ${word}` });
    expect(edited.editThread).toMatchObject({ version: 2 });
    const own = (await asker.get(reply, { id: thread, body: 'More of it, from me.' })).reply;
    expect(own).toMatchObject({ author: { name }, viewerCan: { edit: true } });
    const answer = (await member.get(reply, { id: thread, body: 'Do this.' })).reply;
    await asker.get(accept, { id: thread, replyId: answer.id });
    await world.hub.drain();
  });
});

const author = 'author { id name url } disclosedAuthor { id } disclosures { reason by { id } }';
const whole = `id title body ${author} revisions { title body } acceptedReply { author { id name } }
  firstUnreadReply { author { id name } } replies(first: 50) { edges { node { body author { id name } revisions { body } thread { ${author} } } } }`;

/** Every way to come by a thread, its replies or what is known of them. */
const doors: Record<string, () => [query: string, variables?: Record<string, unknown>]> = {
  'the thread': () => [`query ($id: ID!) { thread(id: $id) { ${whole} } }`, { id: thread }],
  'any node': () => [`query ($id: ID!) { node(id: $id) { id ... on Thread { ${whole} } } }`, { id: thread }],
  'the list': () => [
    `query ($slug: String!) { community(slug: $slug) { threads(first: 20) { edges { node { ${whole} } } } } }`,
    { slug: community.slug },
  ],
  'what is new': () => [`{ newForViewer(first: 50) { edges { node { id title ... on Thread { ${whole} } } } } }`],
  'search by what it says': () => [
    `query ($q: String!) { search(query: $q, first: 10) { edges { node { title snippet reason subject { id title ... on Thread { ${whole} } } } } } }`,
    { q: word },
  ],
  'search as a table': () => ['query ($q: String!) { searchCsv(query: $q) { text } }', { q: word }],
  'as one types': () => [
    'query ($q: String!) { suggest(query: $q, first: 20) { title subject { id title } } }',
    { q: word },
  ],
  'what is like it': () => ['query ($id: ID!) { similarTo(id: $id, first: 20) { title snippet } }', { id: thread }],
  'what is like words': () => ['query ($q: String!) { similar(text: $q, first: 20) { title snippet } }', { q: word }],
  'what one was told': () => [
    '{ viewer { notifications(first: 100) { edges { node { title url subjects { id title } } } } } }',
  ],
};

describe('who asked without a name', () => {
  const people = ['facilitator', 'member', 'curator', 'outsider', 'anonymous'] as const;
  it.each(people.flatMap((who) => Object.keys(doors).map((door) => [who, door] as const)))(
    'is not told to the %s at the door: %s',
    async (who, door) => {
      const [query, variables] = doors[door]!();
      const text = JSON.stringify((await world.askers[who].ask(query, variables)).data ?? {});
      expect(text).not.toContain('Quagmire');
      expect(text).not.toContain(askerId);
    },
  );

  it('is not told by what commands answer', async () => {
    const answers = [
      await facilitator.get(`mutation ($id: ID!) { pinThread(id: $id) { ${whole} } }`, { id: thread }),
      await facilitator.get(`mutation ($id: ID!) { lockThread(id: $id, locked: false) { ${whole} } }`, { id: thread }),
      await member.get(`mutation ($id: ID!) { markThreadRead(id: $id) { ${whole} } }`, { id: thread }),
      await member.get(`mutation ($id: ID!) { reply(threadId: $id, body: "And?") { thread { ${whole} } } }`, {
        id: thread,
      }),
    ];
    expect(JSON.stringify(answers)).not.toMatch(new RegExp(`Quagmire|${askerId}`));
  });

  it('is not told by the person’s page, nor found by the name', async () => {
    const { person } = await member.get(
      'query ($id: ID!) { person(id: $id) { name communities { title } caseStudies { title } } }',
      { id: askerId },
    );
    expect(person.name).toBe(name);
    const found = await member.get(
      '{ search(query: "Quagmire", first: 20) { edges { node { subject { id kind } } } } suggest(query: "Quagm", first: 20) { subject { id } } }',
    );
    expect(found.search.edges.map(({ node }: any) => node.subject.kind)).not.toContain('THREAD');
    expect(JSON.stringify(found)).not.toContain(thread);
  });

  it('stands neither in the index, nor in what is announced or recorded', async () => {
    const rows = [
      ...(await world.query('select to_jsonb(d)::text as held from search_document d where id = $1', thread)),
      ...(await world.query('select to_jsonb(a)::text as held from audit_line a where subject_id = $1', thread)),
    ];
    expect(rows.length).toBeGreaterThan(1);
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`Quagmire|${askerId}`));
  });

  it('is nobody in the announcements that others hear', async () => {
    const waiting = async () =>
      world.query(
        `select payload->>'verb' as verb, payload->>'actorId' as actor from graphile_worker._private_jobs where payload->>'id' = $1::text`,
        thread,
      );
    const heard: { verb: string; actor: string | null }[] = [];
    const watch = setInterval(() => void waiting().then((rows) => heard.push(...rows)), 2);
    for (let version = 2; version < 8; version++)
      await asker.get(editThread, { id: thread, version, title: `On ${word} ${version}` });
    clearInterval(watch);
    await world.hub.drain();
    expect(heard.map(({ actor }) => actor)).not.toContain(askerId);
  });

  it('stays untold when asking so is stopped, and when a reply of theirs is deleted', async () => {
    await facilitator.get(allow, { id: community.id, allowed: false });
    const own = (await asker.get(reply, { id: thread, body: 'Never mind.' })).reply;
    await facilitator.get('mutation ($id: ID!) { deleteReply(id: $id) { id } }', { id: own.id });
    for (const who of [facilitator, member]) {
      const text = JSON.stringify(await who.get(`query ($id: ID!) { thread(id: $id) { ${whole} } }`, { id: thread }));
      expect(text).not.toMatch(new RegExp(`Quagmire|${askerId}`));
    }
    const rows = await world.query('select detail::text from audit_line where subject_id = $1', thread);
    expect(JSON.stringify(rows)).not.toContain(askerId);
  });
});

describe('looking up who asked', () => {
  it('is for facilitators, for a reason', async () => {
    expect(await member.refusal(disclose, { id: thread, reason })).toBe('FORBIDDEN');
    expect(await curator.refusal(disclose, { id: thread, reason })).toBe('FORBIDDEN');
    expect(await asker.refusal(disclose, { id: thread, reason })).toBe('FORBIDDEN');
    expect(await world.askers.anonymous.refusal(disclose, { id: thread, reason })).toBe('NOT_FOUND');
    expect(await facilitator.refusal(disclose, { id: thread, reason: ' because ' })).toBe('INVALID');
    const named = await world.opened();
    expect(await facilitator.refusal(disclose, { id: named.id, reason })).toBe('FORBIDDEN');
    expect(await world.query('select 1 from thread_disclosure where thread_id = $1', thread)).toEqual([]);
  });

  it('tells that facilitator alone, leaves a line in the record, and the asker reads why', async () => {
    const twice = await Promise.all([
      facilitator.ask(disclose, { id: thread, reason }),
      facilitator.ask(disclose, { id: thread, reason }),
    ]);
    for (const { data } of twice)
      expect(data.discloseAuthor).toEqual({
        disclosedAuthor: { name },
        author: null,
        disclosures: [{ reason, by: { name: 'Facilitator' } }],
      });
    const lines = await world.query(
      `select action, actor_id, detail from audit_line where subject_id = $1 and action = 'thread.author-disclosed'`,
      thread,
    );
    expect(lines).toEqual([expect.objectContaining({ actor_id: world.people.facilitator.id, detail: { reason } })]);

    expect((await asker.get(disclosed, { id: thread })).thread).toEqual({
      disclosedAuthor: null,
      disclosures: [{ reason, by: { name: 'Facilitator' } }],
    });
    for (const who of [second, member, outsider])
      expect((await who.get(disclosed, { id: thread })).thread).toEqual({ disclosedAuthor: null, disclosures: [] });
  });

  it('ends with the facilitator’s part in the community', async () => {
    await world.hub.make((em) =>
      em.execute(`update membership set role = 'MEMBER' where person_id = ? and community_id = ?`, [
        world.people.facilitator.id,
        community.id,
      ]),
    );
    expect((await facilitator.get(disclosed, { id: thread })).thread.disclosedAuthor).toBeNull();
    expect((await facilitator.get(byId, { id: thread })).thread.viewerCan.facilitate).toBe(false);
  });
});
