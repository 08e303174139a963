import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import type { Thread } from '@knowledge-hub/server/discussions/thread.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { makeCaseStudy } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeInvitation } from '@knowledge-hub/seeds/makers/invitation.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';

/**
 * Unique words stand in private text; whoever may not read it asks at every door.
 * Nothing that comes back may hold one of the words, or betray by a count that there is something to hold.
 */
const words = {
  hiddenName: 'Quillonvale',
  hiddenThread: 'brambleoxide',
  hiddenReply: 'zephyrquartz',
  requestThread: 'marzipanforge',
  requestReply: 'tungstenlark',
  welcome: 'pewterglen',
  invited: 'umbrellafjord',
  draft: 'obsidianferret',
};

let hub: TestHub;
let things: {
  hidden: Community;
  onRequest: Community;
  hiddenThread: Thread;
  requestThread: Thread;
  study: { id: string; slug: string };
  member: Person;
  outsider: Person;
  asking: Person;
  curator: Person;
};
let askers: Record<string, Asker>;
let member: Asker;

beforeAll(async () => {
  hub = await startHub();
  things = await hub.make(async (em) => {
    const at = makeOrganisation(em);
    const role = { kind: 'OFFICER', at } as const;
    const [insider, outsider, asking] = [
      makePerson(em, { role }),
      makePerson(em, { role: { ...role, at: makeOrganisation(em) } }),
      makePerson(em),
    ];
    const curator = makePerson(em, { role: { kind: 'CURATOR', at: makeOrganisation(em, { type: 'SUPPORT_BODY' }) } });
    await em.flush();
    const hidden = makeCommunity(em, {
      name: `${words.hiddenName} circle`,
      visibility: 'HIDDEN',
      facilitators: [insider],
      welcomeNote: words.welcome,
    });
    const onRequest = makeCommunity(em, {
      name: 'Treasurers',
      visibility: 'ON_REQUEST',
      facilitators: [insider],
      asking: [asking],
      welcomeNote: words.welcome,
    });
    for (const community of [hidden, onRequest])
      makeInvitation(em, { community, email: `${words.invited}@council.example`, token: community.visibility });
    const opened = { author: insider, question: true };
    const hiddenThread = makeThread(em, {
      ...opened,
      about: hidden,
      title: `About ${words.hiddenThread}`,
      replies: [{ author: insider, body: words.hiddenReply }],
    });
    const requestThread = makeThread(em, {
      ...opened,
      about: onRequest,
      title: `About ${words.requestThread}`,
      replies: [{ author: insider, body: words.requestReply }],
    });
    const study = makeCaseStudy(em, { organisation: at, author: insider, title: `On ${words.draft}` });
    await em.flush();
    study.settle();
    return { hidden, onRequest, hiddenThread, requestThread, study, member: insider, outsider, asking, curator };
  });
  await reindexAll(hub.hub);
  member = await hub.as(things.member);
  askers = { anonymous: hub.anonymous(), outsider: await hub.as(things.outsider), asking: await hub.as(things.asking) };
});
afterAll(() => hub?.close());

const front =
  'id title url memberCount threadCount lastActivityAt members(first: 5) { totalCount edges { node { person { name } } } } requests(first: 5) { totalCount } welcomeNote invitations(first: 5) { totalCount edges { node { email } } } threads(first: 5) { totalCount edges { node { title body } } }';
const thread = 'id title body replyCount replies(first: 5) { totalCount edges { node { body } } }';

/** Every way there is to ask for something; each answers with all it shows. */
const doors: Record<string, () => [query: string, variables?: Record<string, unknown>]> = {
  communities: () => [`{ communities(first: 100) { totalCount edges { node { ${front} } } } }`],
  'communities by text': () => [
    'query ($text: String!) { communities(filter: { text: $text }, first: 10) { edges { node { title } } } }',
    { text: words.hiddenName },
  ],
  'the hidden community': () => [
    `query ($slug: String!) { community(slug: $slug) { ${front} } }`,
    { slug: things.hidden.slug },
  ],
  'the community on request': () => [
    `query ($slug: String!) { community(slug: $slug) { ${front} } }`,
    { slug: things.onRequest.slug },
  ],
  'the hidden thread': () => [`query ($id: ID!) { thread(id: $id) { ${thread} } }`, { id: things.hiddenThread.id }],
  'the thread on request': () => [
    `query ($id: ID!) { thread(id: $id) { ${thread} } }`,
    { id: things.requestThread.id },
  ],
  'what stands before the hidden thread': () => [
    'query ($id: ID!) { frontOf(id: $id) { id title } }',
    { id: things.hiddenThread.id },
  ],
  'any node': () => [
    'query ($a: ID!, $b: ID!, $c: ID!, $d: ID!) { a: node(id: $a) { id } b: node(id: $b) { id } c: node(id: $c) { id } d: node(id: $d) { id } }',
    { a: things.hidden.id, b: things.hiddenThread.id, c: things.requestThread.id, d: things.study.id },
  ],
  'the draft': () => ['query ($slug: String!) { caseStudy(slug: $slug) { title } }', { slug: things.study.slug }],
  'case studies of all stages': () => [
    '{ caseStudies(filter: { stages: [DRAFT, SUBMITTED, IN_REVIEW, CHANGES_ASKED, PUBLISHED] }, first: 100) { totalCount edges { node { title } } } }',
  ],
  'what is new': () => ['{ newForViewer(first: 100) { edges { node { title } } } }'],
  'the insider': () => [
    'query ($id: ID!) { person(id: $id) { name communities { title } caseStudies { title } } }',
    { id: things.member.id },
  ],
  people: () => ['{ people(first: 100) { edges { node { name communities { title } } } } }'],
  'what is like the hidden thread': () => [
    'query ($id: ID!) { similarTo(id: $id, first: 20) { title snippet } }',
    { id: things.hiddenThread.id },
  ],
  'what the viewer was told and saved': () => [
    '{ viewer { unreadNotificationCount notifications(first: 100) { edges { node { title url subjects { id } } } } followedThreads(first: 50) { edges { node { thread { title } } } } savedSearches(first: 50) { edges { node { name query } } } } }',
  ],
  'an invitation to the hidden community that was sent to somebody else': () => [
    '{ invitation(token: "HIDDEN") { forViewer state communityName communityPurpose communityUrl } }',
  ],
  councils: () => [
    '{ organisations(first: 100) { edges { node { title caseStudies(first: 5) { totalCount edges { node { title } } } } } } }',
  ],
};

describe.each(['anonymous', 'outsider', 'asking'])('%s', (who) => {
  it.each(Object.keys(doors))('learns nothing private at the door: %s', async (door) => {
    const [query, variables] = doors[door]!();
    const answer = JSON.stringify((await askers[who]!.ask(query, variables)).data ?? {});
    for (const word of [...Object.values(words), words.hiddenName.toLowerCase()])
      expect(answer.toLowerCase()).not.toContain(word.toLowerCase());
    for (const { id } of [things.hidden, things.hiddenThread, things.requestThread, things.study])
      expect(answer).not.toContain(id);
  });

  it.each(Object.entries(words))(
    'finds nothing by the word of the %s, in counts and facets neither',
    async (_where, word) => {
      const { search } = await askers[who]!.get(
        'query ($text: String!) { search(query: $text, first: 10) { totalCount facets { values { value count } } edges { node { title snippet subject { id } } } } }',
        { text: word },
      );
      expect(search.totalCount).toBe(0);
      expect(search.edges).toEqual([]);
      expect(
        search.facets
          .flatMap(({ values }: { values: { count: number }[] }) => values)
          .filter(({ count }: { count: number }) => count > 0),
      ).toEqual([]);
    },
  );

  it.each(Object.entries(words))('is told nothing at the search box by the word of the %s', async (_where, word) => {
    const asker = askers[who]!;
    const answers = await asker.get(
      `query ($text: String!, $beginning: String!, $slip: String!) {
        suggest(query: $text, first: 20) { title subject { id } }
        begun: suggest(query: $beginning, first: 20) { title subject { id } }
        similar(text: $text, first: 20) { title snippet }
        searchCsv(query: $text) { rowCount totalCount text }
        search(query: $slip, first: 10) { totalCount completeCount corrections { meant } edges { node { title snippet } } }
      }`,
      { text: word, beginning: word.slice(0, 6), slip: word.slice(0, -3) + word.slice(-2) },
    );
    expect(answers).toMatchObject({
      suggest: [],
      begun: [],
      similar: [],
      searchCsv: { rowCount: 0, totalCount: 0 },
      search: { totalCount: 0, completeCount: 0, corrections: [], edges: [] },
    });
    expect(JSON.stringify(answers).toLowerCase()).not.toContain(word.toLowerCase());
  });

  it('is answered for what is hidden as for what does not exist', async () => {
    const asker = askers[who]!;
    for (const mutation of ['joinCommunity', 'leaveCommunity']) {
      const ask = (id: string) => asker.ask(`mutation ($id: ID!) { ${mutation}(id: $id) { id } }`, { id });
      const [hidden, none] = [await ask(things.hidden.id), await ask(crypto.randomUUID())];
      expect(hidden.errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual(
        none.errors?.map(({ message, extensions }) => [message, extensions.code]),
      );
    }
    const reply = (threadId: string) =>
      asker.refusal('mutation ($threadId: ID!) { reply(threadId: $threadId, body: "Hello") { id } }', { threadId });
    expect(await reply(things.hiddenThread.id)).toBe(await reply(crypto.randomUUID()));
  });

  it('sees the front of the community on request, and how many are in it, but none of what is said', async () => {
    const { community } = await askers[who]!.get(`query ($slug: String!) { community(slug: $slug) { ${front} } }`, {
      slug: things.onRequest.slug,
    });
    expect(community).toMatchObject({
      title: 'Treasurers',
      memberCount: 1,
      threadCount: null,
      lastActivityAt: null,
      members: null,
      requests: null,
      threads: null,
    });
  });
});

describe('the curator', () => {
  it('is shown nothing said in communities by the preview of a synonym', async () => {
    const curator = await hub.as(things.curator);
    for (const word of [words.hiddenThread, words.hiddenReply, words.requestReply]) {
      const { vocabularyPreview } = await curator.get(
        'query ($entry: VocabularyEntryInput!) { vocabularyPreview(query: "qqz", entry: $entry) { changed { totalCount edges { node { title snippet } } } } }',
        { entry: { term: 'qqz', phrases: [word] } },
      );
      expect(vocabularyPreview.changed).toEqual({ totalCount: 0, edges: [] });
    }
  });
});

describe('the member', () => {
  it('reads and finds all of it', async () => {
    const { community } = await member.get(`query ($slug: String!) { community(slug: $slug) { ${front} } }`, {
      slug: things.hidden.slug,
    });
    expect(community.threads.edges[0].node.title).toContain(words.hiddenThread);
    for (const word of [words.hiddenThread, words.hiddenReply, words.requestReply]) {
      const { search } = await member.get('query ($text: String!) { search(query: $text, first: 10) { totalCount } }', {
        text: word,
      });
      expect(search.totalCount, word).toBe(1);
    }
  });

  it('loses all of it with the membership, at once', async () => {
    await hub.make((em) =>
      em.execute('delete from membership where person_id = ? and community_id = ?', [
        things.member.id,
        things.hidden.id,
      ]),
    );
    const { search } = await member.get('query ($text: String!) { search(query: $text, first: 10) { totalCount } }', {
      text: words.hiddenReply,
    });
    expect(search.totalCount).toBe(0);
    expect(
      (await member.get('query ($slug: String!) { community(slug: $slug) { id } }', { slug: things.hidden.slug }))
        .community,
    ).toBeNull();
  });
});
