import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { notify } from '@knowledge-hub/server/notifications/notify.ts';
import { rowsWithin } from '@knowledge-hub/server/platform/rows.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeInvitation } from '@knowledge-hub/seeds/makers/invitation.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';
import { allTo } from '../harness/mailbox.ts';
import { Mornings, saving } from './alerts.setup.ts';
import { add, approve, bySlug, change, changeRole, join, leave } from './communities.setup.ts';

/** Rooms for councillors: open, on request and hidden, each with a word that is said in it and nowhere else. */
const words = { OPEN: 'brambleoxide', ON_REQUEST: 'zephyrquartz', HIDDEN: 'tungstenlark' } as const;
type Kind = keyof typeof words;
const kinds = Object.keys(words) as Kind[];

let hub: TestHub;
let people: Record<'convener' | 'councillor' | 'officer' | 'colleague' | 'administrator', Person>;
let askers: Record<keyof typeof people, Asker>;
let rooms: Record<Kind, { community: Community; threadId: string }>;

beforeAll(async () => {
  hub = await startHub();
  people = await hub.make((em) => {
    const [at, elsewhere] = [makeOrganisation(em), makeOrganisation(em)];
    const seat = { kind: 'ELECTED_MEMBER', at, startsOn: '2022-05-05' } as const;
    return {
      convener: makePerson(em, { name: 'Convener', role: seat }),
      councillor: makePerson(em, { name: 'Councillor', role: seat }),
      officer: makePerson(em, { name: 'Officer', role: { kind: 'OFFICER', at } }),
      colleague: makePerson(em, { name: 'Colleague', role: { ...seat, at: elsewhere } }),
      administrator: makePerson(em, {
        role: { kind: 'ADMINISTRATOR', at: makeOrganisation(em, { type: 'SUPPORT_BODY' }) },
      }),
    };
  });
  const entries = await Promise.all(
    Object.entries(people).map(async ([name, person]) => [name, await hub.as(person)] as const),
  );
  askers = Object.fromEntries(entries) as typeof askers;
  rooms = Object.fromEntries(await Promise.all(kinds.map(async (kind) => [kind, await room(kind)]))) as typeof rooms;
  await reindexAll(hub.hub);
});
afterAll(() => hub?.close());

/** An officer is among the members, from a time before the room asked for a role. */
const room = (visibility: Kind) =>
  hub.make(async (em) => {
    const community = makeCommunity(em, {
      name: `Members’ room ${words[visibility]}`,
      slug: `room-${crypto.randomUUID()}`,
      visibility,
      requiredRole: 'ELECTED_MEMBER',
      facilitators: [people.convener],
      members: [people.councillor, people.officer],
    });
    const said = { about: community, author: people.officer, title: `On ${words[visibility]}`, body: 'Between us.' };
    const thread = makeThread(em, {
      ...said,
      replies: [{ author: people.councillor, body: `More ${words[visibility]}` }],
    });
    await em.flush();
    return { community, threadId: thread.id };
  });

const seatOf = (person: Person, endsOn: string) =>
  hub.hub.pool.query(`update role set ends_on = ${endsOn} where person_id = $1 and role = 'ELECTED_MEMBER'`, [
    person.id,
  ]);

/** What somebody gets of a room at every door; of words nothing may be left. */
async function doors(asker: Asker, { community, threadId }: (typeof rooms)[Kind], word: string) {
  const inside = await asker.get(
    `query ($slug: String!, $id: ID!) {
      community(slug: $slug) { threadCount members(first: 9) { totalCount } threads(first: 9) { totalCount edges { node { title } } } viewerCan { read startThread } }
      thread(id: $id) { title replies(first: 9) { totalCount } } node(id: $id) { id } }`,
    { slug: community.slug, id: threadId },
  );
  const found = await asker.get(
    `query ($word: String!, $begun: String!) {
      search(query: $word, filter: { kinds: [THREAD] }, first: 9) { totalCount facets { values { count } } edges { node { title snippet } } }
      suggest(query: $begun, first: 9) { subject { kind } } similar(text: $word, first: 9) { subject { kind } }
      searchCsv(query: $word, filter: { kinds: [THREAD] }) { totalCount }
      newForViewer(first: 50) { edges { node { title } } }
      communities(filter: { mine: true }, first: 50) { edges { node { id } } }
      viewer { memberships { id community { id } } notifications(first: 50) { edges { node { subjects { id } } } } } }`,
    { word, begun: word.slice(0, 8) },
  );
  const threads = (list: { subject: { kind: string } }[]) =>
    list.filter(({ subject }) => subject.kind === 'THREAD').length;
  return {
    read: inside.community?.viewerCan.read ?? false,
    write: inside.community?.viewerCan.startThread ?? false,
    said: inside.community?.threads?.totalCount ?? 0,
    counted: inside.community?.threadCount ?? 0,
    members: inside.community?.members?.totalCount ?? 0,
    thread: inside.thread?.replies.totalCount ?? 0,
    node: inside.node !== null,
    found: found.search.totalCount + found.searchCsv.totalCount,
    shown: JSON.stringify(found.search.edges).includes(word),
    suggested: threads(found.suggest) + threads(found.similar),
    news: JSON.stringify(found.newForViewer).includes(word),
    mine: JSON.stringify(found.communities).includes(community.id),
    told: JSON.stringify(found.viewer.notifications).includes(threadId),
  };
}

const nothing = {
  read: false,
  write: false,
  said: 0,
  counted: 0,
  members: 0,
  thread: 0,
  node: false,
  found: 0,
  shown: false,
  suggested: 0,
  news: false,
  mine: false,
  told: false,
};

describe.each(kinds)('a room for councillors: %s', (kind) => {
  it('takes all of it away on the day after the role ends, and gives it back with the role', async () => {
    const { [kind]: place } = rooms;
    await hub.make((em) =>
      Promise.all(
        [people.councillor, people.officer].map(({ id: personId }) =>
          notify(rowsWithin(em), {
            personId,
            reason: 'LET_IN',
            key: place.threadId,
            title: 'Something',
            url: '/',
            at: new Date(),
            subjects: [{ kind: 'THREAD', id: place.threadId }],
          }),
        ),
      ),
    );
    const all = await doors(askers.councillor, place, words[kind]);
    expect(all).toMatchObject({ read: true, write: true, said: 1, counted: 1, members: 3, thread: 1, node: true });
    expect(all).toMatchObject({ found: 2, shown: true, news: true, mine: true, told: true });
    expect(all.suggested).toBeGreaterThan(0);
    await seatOf(people.councillor, 'current_date');
    expect(await doors(askers.councillor, place, words[kind])).toEqual(all);
    await seatOf(people.councillor, 'current_date - 1');
    expect(await doors(askers.councillor, place, words[kind])).toEqual(nothing);
    await seatOf(people.councillor, 'null');
    expect(await doors(askers.councillor, place, words[kind])).toEqual(all);
    expect(await doors(askers.officer, place, words[kind])).toEqual(nothing);
    // What the officer wrote stays, under their name.
    const { thread } = await askers.councillor.get('query ($id: ID!) { thread(id: $id) { author { name } } }', {
      id: place.threadId,
    });
    expect(thread.author.name).toBe('Officer');
  });

  it('can be joined by no officer in any way, whoever lets them in', async () => {
    const { community } = await room(kind);
    const { officer, colleague, convener, administrator } = askers;
    await officer.ask(leave, { id: community.id });
    await hub.hub.pool.query('delete from membership where community_id = $1 and person_id = $2', [
      community.id,
      people.officer.id,
    ]);
    const refused = kind === 'HIDDEN' ? 'NOT_FOUND' : 'FORBIDDEN';
    expect(await officer.refusal(join, { id: community.id })).toBe(refused);
    expect(await administrator.refusal(join, { id: community.id })).toBe(refused);
    const added = await convener.ask(add, { id: community.id, personId: people.officer.id });
    expect(added.errors![0]!.extensions).toMatchObject({ code: 'INVALID', fields: { personId: expect.any(String) } });
    await hub.make((em) => {
      for (const person of [people.officer, people.colleague])
        makeInvitation(em, { community: community.id as never, email: person.email, token: person.id + community.id });
    });
    const accept =
      'mutation ($token: String!) { acceptInvitation(token: $token) { community { viewerCan { read } } } }';
    expect(await officer.refusal(accept, { token: people.officer.id + community.id })).toBe('FORBIDDEN');
    const accepted = await colleague.get(accept, { token: people.colleague.id + community.id });
    expect(accepted.acceptInvitation.community.viewerCan.read).toBe(true);
  });
});

it('refuses a request of somebody whose role has ended meanwhile, and lets them in once they hold one', async () => {
  const { community } = await room('ON_REQUEST');
  const { colleague, convener } = askers;
  await colleague.get(join, { id: community.id });
  const { requests } = (await convener.get(bySlug, { slug: community.slug })).community;
  await seatOf(people.colleague, 'current_date - 1');
  expect(await convener.refusal(approve, { id: requests.edges[0].node.id })).toBe('CONFLICT');
  await convener.get(change, { id: community.id, visibility: 'OPEN' });
  const { rows } = await hub.hub.pool.query('select status from membership where id = $1', [requests.edges[0].node.id]);
  expect(rows).toEqual([{ status: 'REQUESTED' }]);
  await seatOf(people.colleague, 'null');
  expect((await colleague.get(join, { id: community.id })).joinCommunity.status).toBe('ACTIVE');
});

describe('asking for a role', () => {
  const require =
    'mutation ($id: ID!, $role: RoleKind) { requireRole(id: $id, role: $role) { requiredRole viewerCan { read } } }';

  it('shuts everybody else out at once, of search too, and is for facilitators who hold it', async () => {
    const word = 'obsidianferret';
    const community = await hub.make(async (em) => {
      const made = makeCommunity(em, { facilitators: [people.convener, people.officer], members: [people.colleague] });
      makeThread(em, { about: made, author: people.officer, title: `On ${word}` });
      await em.flush();
      return made;
    });
    await reindexAll(hub.hub);
    const search = 'query ($word: String!) { search(query: $word, first: 5) { totalCount } }';
    const finds = async (asker: Asker) => (await asker.get(search, { word })).search.totalCount;
    expect([await finds(askers.administrator), await finds(askers.councillor)]).toEqual([1, 1]);
    expect(await askers.officer.refusal(require, { id: community.id, role: 'ELECTED_MEMBER' })).toBe('INVALID');
    expect(await askers.convener.refusal(require, { id: community.id, role: 'ADMINISTRATOR' })).toBe('INVALID');
    expect(await askers.colleague.refusal(require, { id: community.id, role: 'ELECTED_MEMBER' })).toBe('FORBIDDEN');
    const { requireRole } = await askers.convener.get(require, { id: community.id, role: 'ELECTED_MEMBER' });
    expect(requireRole).toEqual({ requiredRole: 'ELECTED_MEMBER', viewerCan: { read: true } });
    for (let looks = 0; looks < 2; looks++) {
      for (const name of ['administrator', 'officer'] as const) expect(await finds(askers[name])).toBe(0);
      await hub.drain();
    }
    expect([await finds(askers.councillor), await finds(askers.colleague)]).toEqual([1, 1]);
    // An officer who facilitated does so no more, and does not count as the one who is left.
    expect(await askers.officer.refusal(require, { id: community.id, role: null })).toBe('FORBIDDEN');
    expect(await askers.convener.refusal(leave, { id: community.id })).toBe('CONFLICT');
    await askers.convener.get(require, { id: community.id, role: null });
    await hub.drain();
    expect([await finds(askers.administrator), await finds(askers.officer)]).toEqual([1, 1]);
    expect(await askers.officer.refusal(leave, { id: community.id })).toBeUndefined();
  });

  it('tells those whose place rests why, without naming what is hidden from them', async () => {
    const { viewer } = await askers.officer.get(
      '{ viewer { restingMemberships { requiredRole community { name } } } }',
    );
    expect(new Set(viewer.restingMemberships.map(({ requiredRole }: any) => requiredRole))).toEqual(
      new Set(['ELECTED_MEMBER']),
    );
    expect(JSON.stringify(viewer.restingMemberships)).toContain(words.OPEN);
    expect(JSON.stringify(viewer.restingMemberships)).not.toContain(words.HIDDEN);
    expect(viewer.restingMemberships.filter(({ community }: any) => community === null)).not.toEqual([]);
    const front = await askers.officer.get(
      `query ($slug: String!) { community(slug: $slug) { requiredRole viewerMembership { resting } viewerCan { read join leave } facilitators { name } } }`,
      { slug: rooms.OPEN.community.slug },
    );
    expect(front.community).toEqual({
      requiredRole: 'ELECTED_MEMBER',
      viewerMembership: { resting: true },
      viewerCan: { read: false, join: false, leave: true },
      facilitators: [{ name: 'Convener' }],
    });
    const { members } = (await askers.convener.get(bySlug, { slug: rooms.OPEN.community.slug })).community;
    const officer = members.edges.find(({ node }: any) => node.person.name === 'Officer').node;
    expect(await askers.officer.refusal(changeRole, { id: officer.id, role: 'FACILITATOR' })).toBe('FORBIDDEN');
  });
});

it('mails nothing of it to whose role ended between the look and the mail', async () => {
  const mornings = new Mornings(hub);
  try {
    await mornings.untilUp();
    const query = 'pewterglen';
    for (const name of ['councillor', 'officer'] as const)
      await askers[name].get(saving, {
        input: { query, filter: {}, name: query, frequency: 'DAILY', url: `/search?q=${query}`, sort: 'RELEVANCE' },
      });
    await mornings.next();
    const posted = (title: string) =>
      hub.make(async (em) => {
        makeThread(em, { about: rooms.OPEN.community, author: people.convener, title });
        await em.flush();
      });
    await posted('The pewterglen of May');
    await reindexAll(hub.hub);
    await mornings.next();
    expect(await allTo(people.officer.email)).toEqual([]);
    expect((await allTo(people.councillor.email)).map(({ text }) => text).join()).toContain('pewterglen of May');
    const before = (await allTo(people.councillor.email)).length;
    await posted('Another pewterglen');
    await reindexAll(hub.hub);
    await seatOf(people.councillor, 'current_date - 1');
    await mornings.next();
    expect(await allTo(people.councillor.email)).toHaveLength(before);
  } finally {
    mornings.close();
    await seatOf(people.councillor, 'null');
  }
});
