import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import { statementsDuring } from '../harness/statements.ts';
import { start, reply, lock, pin, byId, inCommunity, type Discussions, openDiscussions } from './discussions.setup.ts';

let world: Discussions;
let people: Discussions['people'];
let places: Discussions['places'];
let facilitator: Asker, member: Asker, outsider: Asker, curator: Asker, anonymous: Asker;

beforeAll(async () => {
  world = await openDiscussions();
  ({ people, places } = world);
  ({ facilitator, member, outsider, curator, anonymous } = world.askers);
});
afterAll(() => world?.hub.close());

describe('starting', () => {
  const input = { title: 'Who has tried it?', body: 'We have not.', question: true };
  const by = (asker: Asker, about: { id: string }) => asker.refusal(start, { input: { ...input, aboutId: about.id } });

  it('is for members, and on published case studies for anyone verified', async () => {
    const { startThread } = await member.get(start, { input: { ...input, aboutId: places.onRequest.id } });
    expect(startThread).toMatchObject({
      about: { __typename: 'Community', title: 'On request', url: '/communities/on-request' },
      author: { name: 'Member' },
      viewerCan: { reply: true, edit: true, acceptAnswer: true, facilitate: false },
    });
    const onStudy = await outsider.get(start, { input: { ...input, aboutId: places.published.id } });
    expect(onStudy.startThread.about).toMatchObject({
      __typename: 'CaseStudy',
      title: 'Published',
      url: '/case-studies/published',
    });

    expect(await outsider.refusal(start, { input: { ...input, aboutId: places.open.id } })).toBe('FORBIDDEN');
    expect(await by(outsider, places.onRequest)).toBe('FORBIDDEN');
    expect(await by(outsider, places.hidden)).toBe('NOT_FOUND');
    expect(await by(curator, places.open)).toBe('FORBIDDEN');
    expect(await by(anonymous, places.open)).toBe('UNAUTHENTICATED');
    expect(await by(anonymous, places.published)).toBe('UNAUTHENTICATED');
    expect(await by(member, places.draft)).toBe('FORBIDDEN');
    expect(await by(outsider, places.draft)).toBe('NOT_FOUND');
    expect(await by(outsider, places.archived)).toBe('FORBIDDEN');
    expect(await by(member, people.other)).toBe('NOT_FOUND');
    expect(await by(member, { id: crypto.randomUUID() })).toBe('NOT_FOUND');
    expect(await by(member, { id: 'x' })).toBe('NOT_FOUND');
  });

  it('happens once for a key, and needs words', async () => {
    const keyed = { input: { ...input, aboutId: places.open.id, idempotencyKey: 'thread-1' } };
    const before = (await member.get(inCommunity, { slug: places.open.slug })).community;
    const twice = await Promise.all([member.get(start, keyed), member.get(start, keyed)]);
    expect(twice[0].startThread.id).toBe(twice[1].startThread.id);
    const after = (await member.get(inCommunity, { slug: places.open.slug })).community;
    expect(after.threadCount).toBe(before.threadCount + 1);
    expect(Date.parse(after.lastActivityAt)).toBeGreaterThan(Date.now() - 60_000);
    const { errors } = await member.ask(start, { input: { ...keyed.input, idempotencyKey: 'other', body: ' ' } });
    expect(errors![0]!.extensions).toMatchObject({ code: 'INVALID', fields: { body: 'Enter what you want to say.' } });
  });

  it('takes the audience of the very moment, whatever happens to the community meanwhile', async () => {
    const community = await world.hub.make((em) =>
      makeCommunity(em, { facilitators: [people.facilitator], members: [people.member] }),
    );
    const change = `mutation ($id: ID!, $visibility: CommunityVisibility!) { changeCommunityVisibility(id: $id, visibility: $visibility) { id } }`;
    const starts = Array.from({ length: 20 }, (_, at) =>
      member.ask(start, { input: { ...input, title: `No ${at}`, aboutId: community.id } }),
    );
    const narrowed = facilitator.ask(change, { id: community.id, visibility: 'HIDDEN' });
    const answers = await Promise.all([...starts, narrowed]);
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const rows = await world.query(
      'select distinct audience::text, count(*)::int from thread where about_id = $1 group by 1',
      community.id,
    );
    expect(rows).toEqual([{ audience: `{community:${community.id}}`, count: 20 }]);
  });
});

describe('a community’s list', () => {
  it('has pinned ones first, then the latest spoken in, and stays true while people post', async () => {
    const community = await world.hub.make((em) => {
      const made = makeCommunity(em, { facilitators: [people.facilitator], members: [people.member] });
      for (let day = 1; day <= 5; day++)
        makeThread(em, {
          about: made,
          author: people.member,
          title: `Day ${day}`,
          createdAt: new Date(`2025-03-0${day}T09:00:00Z`),
        });
      return made;
    });
    const titles = (connection: any) => connection.edges.map(({ node }: any) => node.title);
    const all = (await member.get(inCommunity, { slug: community.slug })).community.threads;
    expect(titles(all)).toEqual(['Day 5', 'Day 4', 'Day 3', 'Day 2', 'Day 1']);
    const [oldest] = all.edges.slice(-1);
    expect(await member.refusal(pin, { id: oldest.node.id })).toBe('FORBIDDEN');
    await facilitator.get(pin, { id: oldest.node.id });
    const first = (await outsider.get(inCommunity, { slug: community.slug, first: 3 })).community.threads;
    expect(titles(first)).toEqual(['Day 1', 'Day 5', 'Day 4']);
    await member.get(start, { input: { aboutId: community.id, title: 'Newest', body: 'Just now.' } });
    await member.get(reply, { id: first.edges[1].node.id, body: 'More.' });
    const next = (await outsider.get(inCommunity, { slug: community.slug, first: 3, after: first.pageInfo.endCursor }))
      .community.threads;
    expect(titles(next)).toEqual(['Day 3', 'Day 2']);
    expect(next.pageInfo.hasNextPage).toBe(false);
    expect(
      titles((await anonymous.get(inCommunity, { slug: community.slug })).community.threads ?? { edges: [] }),
    ).toEqual([]);
    expect(await member.refusal(inCommunity, { slug: community.slug, after: 'nonsense' })).toBe('INVALID');
  });
});

describe('on a case study', () => {
  const onStudy = `query ($slug: String!) { caseStudy(slug: $slug) { threads(first: 5) { totalCount edges { node { title about { ... on CaseStudy { slug } } } } } } }`;

  it('curators keep order, and an archived one stays readable', async () => {
    const thread = await world.opened({ about: places.published, author: people.outsider, title: 'And the crews?' });
    expect((await member.get(byId, { id: thread.id })).thread.viewerCan).toEqual({
      reply: true,
      edit: false,
      acceptAnswer: false,
      facilitate: false,
    });
    expect((await curator.get(lock, { id: thread.id })).lockThread.locked).toBe(true);
    const read = (await member.get(onStudy, { slug: places.published.slug })).caseStudy.threads;
    expect(read.edges[0].node).toEqual({ title: expect.any(String), about: { slug: 'published' } });
    expect((await anonymous.get(onStudy, { slug: places.published.slug })).caseStudy.threads).toEqual({
      totalCount: 0,
      edges: [],
    });
    expect((await anonymous.get(byId, { id: thread.id })).thread).toBeNull();

    const old = await world.opened({ about: places.archived, title: 'Long ago' });
    expect((await outsider.get(onStudy, { slug: places.archived.slug })).caseStudy.threads.totalCount).toBe(1);
    const { viewerCan } = (await outsider.get(byId, { id: old.id })).thread;
    expect(viewerCan).toEqual({ reply: false, edit: false, acceptAnswer: false, facilitate: false });
  });
});

describe('what is new', () => {
  const query = `query ($first: Int! = 50, $after: String) { newForViewer(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    edges { cursor node { __typename id title ... on Thread { about { title } } ... on CaseStudy { slug } } } } }`;

  it('is what was begun in the own communities and on followed themes, newest first, page after page', async () => {
    const hidden = await world.opened({ about: places.hidden, title: 'In the hidden one' });
    const forMember = (await member.get(query)).newForViewer;
    expect(forMember.edges[0].node).toMatchObject({ __typename: 'Thread', id: hidden.id, about: { title: 'Hidden' } });
    const forOutsider = (await outsider.get(query)).newForViewer;
    const kinds = forOutsider.edges.map(({ node }: any) => `${node.__typename} ${node.about?.title ?? node.slug}`);
    expect(new Set(kinds)).toEqual(new Set(['Thread Published', 'CaseStudy published']));
    expect(JSON.stringify(forOutsider)).not.toContain('hidden');
    expect((await anonymous.get(query)).newForViewer).toMatchObject({ totalCount: 0, edges: [] });

    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const { newForViewer }: any = await member.get(query, { first: 4, after });
      paged.push(...newForViewer.edges.map(({ node }: any) => node.id));
      if (!newForViewer.pageInfo.hasNextPage) break;
      after = newForViewer.pageInfo.endCursor;
    }
    expect(paged).toEqual(forMember.edges.map(({ node }: any) => node.id));
  });
});

describe('a page', () => {
  const author = 'author { name roles { title organisation { name } } }';
  const pages: Record<string, string> = {
    community: `query ($slug: String!) { community(slug: $slug) { name facilitators { name roles { title } } viewerMembership { status }
      viewerCan { read facilitate } members(first: 5) { totalCount edges { node { person { name } } } }
      threads(first: 20) { totalCount edges { node { title replyCount ${author} about { title } viewerCan { reply } } } } } }`,
    thread: `query ($id: ID!) { thread(id: $id) { title body ${author} about { title url } viewerCan { reply facilitate } acceptedReply { id }
      replies(first: 50) { totalCount edges { node { body ${author} viewerCan { edit delete } revisions { body } thread { title } } } } } }`,
    communities:
      '{ communities(first: 20) { totalCount edges { node { name facilitators { name } viewerCan { join } } } } }',
    'case study': `query ($study: String!) { caseStudy(slug: $study) { threads(first: 20) { edges { node { title ${author} } } } } }`,
    'what is new':
      '{ newForViewer(first: 20) { edges { node { title ... on Thread { about { title } author { name } } } } } }',
  };

  it.each(Object.entries(pages))(
    'of %s takes one statement besides the one that tells who asks',
    async (_name, query) => {
      const thread = await world.opened({ replies: [{ author: people.other }, { author: people.facilitator }] });
      const variables = { slug: places.open.slug, id: thread.id, study: places.published.slug };
      await world.hub.drain();
      expect(await statementsDuring(() => member.get(query, variables))).toBe(2);
    },
  );
});
