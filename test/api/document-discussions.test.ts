import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tidyDocuments } from '@knowledge-hub/server/library/tidy-documents.ts';
import { reply, start } from './discussions.setup.ts';
import { openEvents, type Events } from './events.setup.ts';
import { told } from './following.setup.ts';
import * as library from './library.setup.ts';

let world: Events;
beforeAll(async () => {
  world = await openEvents();
});
afterAll(() => world?.hub.close());

const threads = `query ($id: ID!) { document(id: $id) { id viewerCan { discuss }
  threads(first: 10) { totalCount edges { node { id title } } } } }`;
const thread =
  'query ($id: ID!) { thread(id: $id) { id title about { id kind title } viewerCan { reply facilitate } } }';
const search =
  'query ($text: String!) { search(query: $text, first: 5) { totalCount edges { node { subject { id } } } } }';
const count = async (who: 'member' | 'second' | 'outsider' | 'anonymous', text: string) =>
  (await world.askers[who].get(search, { text })).search.totalCount;

/** A word that stands in the discussion alone. */
const said = (word: string) => `zq${[...word.toLowerCase()].toReversed().join('')}`;

/** A document of the member's, and what another member asks about it. */
async function discussed(where: 'open' | 'onRequest' | 'hidden', word: string, more = {}) {
  const { member, second } = world.askers;
  const made = await library.addWord(member, world.communities[where].id, 'x', { title: `Paper ${word}` });
  const input = { aboutId: made.id, title: `About ${word}`, body: `What of ${said(word)}?`, ...more };
  const { startThread } = await second.get(start, { input });
  await world.hub.drain();
  return { documentId: made.id, threadId: startThread.id as string };
}

describe('what is said about a document', () => {
  it('stands on its page, is answered by members, found by search, and told to whoever added it', async () => {
    const { member, second, outsider } = world.askers;
    const { documentId, threadId } = await discussed('open', 'Tamarin');
    const { document } = await member.get(threads, { id: documentId });
    expect(document).toMatchObject({ viewerCan: { discuss: true }, threads: { totalCount: 1 } });
    expect((await second.get(thread, { id: threadId })).thread).toMatchObject({
      about: { id: documentId, kind: 'DOCUMENT', title: 'Paper Tamarin' },
      viewerCan: { reply: true, facilitate: false },
    });
    await member.get(reply, { id: threadId, body: 'This.' });
    expect(await told(member)).toContain('New discussion: About Tamarin');
    expect(await count('second', said('Tamarin'))).toBe(1);
    // An open community is read by the sector, and written in by its members.
    expect(await count('outsider', said('Tamarin'))).toBe(1);
    expect(await outsider.refusal(reply, { id: threadId, body: 'Me too.' })).toBe('FORBIDDEN');
    const input = { aboutId: documentId, title: 'x', body: 'x' };
    expect(await outsider.refusal(start, { input })).toBe('FORBIDDEN');
  });

  it.each(['hidden', 'onRequest'] as const)('nobody outside sees in a %s community, by any door', async (where) => {
    const word = `Canarythread${where.toLowerCase()}`;
    const { documentId, threadId } = await discussed(where, word);
    const { outsider, anonymous, third } = world.askers;
    await world.dropFrom(where, world.people.third);
    const doors: [string, Record<string, unknown>][] = [
      [threads, { id: documentId }],
      [thread, { id: threadId }],
      ['query ($id: ID!) { node(id: $id) { id } }', { id: threadId }],
      ['query ($of: [String!]!) { linked(addresses: $of) { title } }', { of: [`/documents/${documentId}`] }],
      ['query ($of: [String!]!) { linked(addresses: $of) { title } }', { of: [`/threads/${threadId}`] }],
      ['query ($text: String!) { suggest(query: $text, first: 10) { title } }', { text: word.slice(0, 8) }],
      ['query ($text: String!) { similar(text: $text, first: 10) { title } }', { text: word }],
      ['{ newForViewer(first: 50) { edges { node { title } } } }', {}],
      ['{ viewer { notifications(first: 50) { edges { node { title subjects { title } } } } } }', {}],
    ];
    for (const asker of [outsider, anonymous, third]) {
      for (const [question, variables] of doors) {
        const text = JSON.stringify((await asker.ask(question, variables)).data ?? {});
        expect(text.toLowerCase(), question).not.toContain(word.toLowerCase());
        expect(text, question).not.toContain(threadId);
      }
      const { search: found } = await asker.get(search, { text: word });
      expect(found.totalCount).toBe(0);
      expect(await asker.refusal(reply, { id: threadId, body: 'x' })).toMatch(/NOT_FOUND|UNAUTHENTICATED/);
    }
    const { frontOf } = await outsider.get('query ($id: ID!) { frontOf(id: $id) { id } }', { id: threadId });
    expect(frontOf?.id ?? null).toBe(where === 'onRequest' ? world.communities.onRequest.id : null);
    await world.hub.make((em) =>
      em.execute(
        `insert into membership (community_id, person_id, role, status, since) values (?, ?, 'MEMBER', 'ACTIVE', now())`,
        [world.communities[where].id, world.people.third.id],
      ),
    );
  });

  it('goes out of sight with the document, in search at once, comes back with it, and ends with it', async () => {
    const { member, second } = world.askers;
    const { documentId, threadId } = await discussed('open', 'Marmoset');
    expect(await count('second', said('Marmoset'))).toBe(1);
    await member.get(library.remove, { id: documentId });
    expect(await count('second', said('Marmoset'))).toBe(0);
    expect((await second.get(thread, { id: threadId })).thread).toBeNull();
    await world.hub.drain();
    expect(await count('second', said('Marmoset'))).toBe(0);
    await member.get(library.putBack, { id: documentId });
    await world.hub.drain();
    expect(await count('second', said('Marmoset'))).toBe(1);
    await member.get(library.remove, { id: documentId });
    await world.hub.drain();
    const { hub } = world.hub;
    await tidyDocuments({ ...hub, clock: () => new Date(Date.now() + 31 * 86_400_000) }).run();
    const { rowCount } = await hub.pool.query('select 1 from thread where id = $1', [threadId]);
    expect(rowCount).toBe(0);
  });

  it('is judged by the facilitators of its community', async () => {
    const { facilitator, member } = world.askers;
    const { threadId } = await discussed('open', 'Saki');
    await member.get('mutation ($id: ID!) { reportThread(id: $id, reason: OFF_TOPIC) { id } }', { id: threadId });
    await world.hub.drain();
    const reported = `query ($id: ID!) { node(id: $id) { ... on Community { reportedPosts(first: 5) { edges { node { id thread { id } place { id } } } }
      moderationLog(first: 5) { edges { node { act } } } } } }`;
    const { id } = world.communities.open;
    const { node } = await facilitator.get(reported, { id });
    expect(node.reportedPosts.edges).toMatchObject([{ node: { thread: { id: threadId } } }]);
    expect((await told(facilitator))[0]).toMatch(/^A report waits for you/);
    expect((await member.get(reported, { id })).node.reportedPosts.edges).toEqual([]);
    await facilitator.get('mutation ($id: ID!) { lockThread(id: $id, locked: true) { id } }', { id: threadId });
    const dismiss = 'mutation ($id: ID!) { dismissReports(id: $id) { id } }';
    const { dismissReports } = await facilitator.get(dismiss, { id: node.reportedPosts.edges[0].node.id });
    expect(dismissReports.id).toBe(id);
    const after = await facilitator.get(reported, { id });
    expect(after.node.reportedPosts.edges).toEqual([]);
    expect(after.node.moderationLog.edges.map(({ node: { act } }: { node: { act: string } }) => act)).toEqual([
      'REPORT_DISMISSED',
      'THREAD_LOCKED',
    ]);
    expect(await told(facilitator)).not.toContainEqual(expect.stringMatching(/^A report waits/));
  });

  it('follows its community when that closes its doors', async () => {
    const { facilitator, outsider } = world.askers;
    const { threadId } = await discussed('open', 'Uakari');
    expect((await outsider.get(thread, { id: threadId })).thread).not.toBeNull();
    const narrow = 'mutation ($id: ID!) { changeCommunityVisibility(id: $id, visibility: HIDDEN) { id } }';
    await facilitator.get(narrow, { id: world.communities.open.id });
    expect(await count('outsider', said('Uakari'))).toBe(0);
    expect((await outsider.get(thread, { id: threadId })).thread).toBeNull();
    await world.hub.drain();
    expect([await count('outsider', said('Uakari')), await count('second', said('Uakari'))]).toEqual([0, 1]);
  });
});
