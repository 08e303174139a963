import type { Thread } from '@knowledge-hub/server/discussions/thread.ts';
import { makeCaseStudy } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeTheme } from '@knowledge-hub/seeds/makers/theme.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import { startHub, type TestHub } from '../harness/hub.ts';

export const start = `mutation ($input: StartThreadInput!) { startThread(input: $input) {
  id title question about { __typename id title url } author { name } viewerCan { reply edit acceptAnswer facilitate } } }`;
export const editThread = `mutation ($id: ID!, $version: Int!, $title: String!) {
  editThread(id: $id, version: $version, title: $title, body: "Put better") { title body version editedAt revisions { title body } } }`;
export const reply = `mutation ($id: ID!, $body: String!, $key: String) { reply(threadId: $id, body: $body, idempotencyKey: $key) {
  id body version author { name } viewerCan { edit delete } thread { replyCount } } }`;
export const editReply =
  'mutation ($id: ID!, $version: Int!, $body: String!) { editReply(id: $id, version: $version, body: $body) { body version editedAt revisions { body } } }';
export const deleteReply =
  'mutation ($id: ID!) { deleteReply(id: $id) { replyCount acceptedReply { id } replies { totalCount edges { node { id body deleted author { name } revisions { body } } } } } }';
export const accept =
  'mutation ($id: ID!, $replyId: ID) { acceptAnswer(threadId: $id, replyId: $replyId) { acceptedReply { id accepted } } }';
export const lock =
  'mutation ($id: ID!, $locked: Boolean) { lockThread(id: $id, locked: $locked) { locked viewerCan { reply } } }';
export const pin = 'mutation ($id: ID!, $pinned: Boolean) { pinThread(id: $id, pinned: $pinned) { pinned } }';
export const byId = `query ($id: ID!) { thread(id: $id) { title body replyCount locked viewerCan { reply edit acceptAnswer facilitate }
  replies(first: 100) { totalCount edges { node { id body accepted viewerCan { edit delete } } } } } }`;
export const inCommunity = `query ($slug: String!, $first: Int! = 20, $after: String) { community(slug: $slug) { threadCount lastActivityAt
  threads(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id title pinned } } } } }`;

/** A hub with communities and case studies of every sort, and people in and outside them. */
export async function openDiscussions() {
  const hub = await startHub();
  const { council, people } = await makePeople(hub);
  const places = await hub.make(async (em) => {
    const inside = { facilitators: [people.facilitator], members: [people.member, people.other] };
    const study = { organisation: council, author: people.member };
    const made = {
      open: makeCommunity(em, { ...inside, name: 'Open', visibility: 'OPEN' }),
      onRequest: makeCommunity(em, { ...inside, name: 'On request', visibility: 'ON_REQUEST' }),
      hidden: makeCommunity(em, { ...inside, name: 'Hidden', visibility: 'HIDDEN' }),
      published: makeCaseStudy(em, { ...study, title: 'Published', stage: 'PUBLISHED', themeSlugs: ['waste'] }),
      draft: makeCaseStudy(em, { ...study, title: 'Draft' }),
      archived: makeCaseStudy(em, { ...study, title: 'Archived', stage: 'ARCHIVED' }),
    };
    await em.flush();
    for (const each of [made.published, made.draft, made.archived]) each.settle();
    return made;
  });
  const [facilitator, member, other, outsider, curator] = await Promise.all([
    hub.as(people.facilitator),
    hub.as(people.member),
    hub.as(people.other),
    hub.as(people.outsider),
    hub.as(people.curator),
  ]);
  const askers = { facilitator, member, other, outsider, curator, anonymous: hub.anonymous() };

  /** A thread of the member's, in the open community unless told otherwise. */
  const opened = (given: Partial<Parameters<typeof makeThread>[1]> = {}): Promise<Thread> =>
    hub.make(async (em) => {
      const thread = makeThread(em, { about: places.open, author: people.member, ...given });
      // The community was made in another transaction: count there too.
      if (!given.about)
        await em.execute('update community set thread_count = thread_count + 1 where id = ?', [places.open.id]);
      return thread;
    });
  const query = async (text: string, id: string) => (await hub.hub.pool.query(text, [id])).rows;
  return { hub, people, places, askers, opened, query };
}

const makePeople = (hub: TestHub) =>
  hub.make((em) => {
    const council = makeOrganisation(em);
    const officer = { role: { kind: 'OFFICER', at: council } } as const;
    const support = makeOrganisation(em, { type: 'SUPPORT_BODY' });
    for (const slug of ['waste', 'finance']) makeTheme(em, { slug });
    return {
      council,
      people: {
        facilitator: makePerson(em, { name: 'Facilitator', ...officer }),
        member: makePerson(em, { name: 'Member', ...officer }),
        other: makePerson(em, { name: 'Other', ...officer }),
        outsider: makePerson(em, { name: 'Outsider', themeSlugs: ['waste'] }),
        curator: makePerson(em, { name: 'Curator', role: { kind: 'CURATOR', at: support } }),
      },
    };
  });

export type Discussions = Awaited<ReturnType<typeof openDiscussions>>;
