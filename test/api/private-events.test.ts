import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '@knowledge-hub/server/events/event.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import type { Asker } from '../harness/ask.ts';
import { allTo } from '../harness/mailbox.ts';
import { book, cancel, edit, giveUp, input, openEvents, type Events } from './events.setup.ts';

/**
 * Unique words stand in events of communities that are closed; whoever may not see them asks at every door, and so does
 * somebody whose membership has ended. Nothing that comes back may hold one of the words, or an id, or a count.
 */
const words = {
  title: 'Quillonmeet',
  description: 'brambleclause',
  place: 'Zephyrhall',
  link: 'tungstenroom',
  materials: 'marzipanslides',
};

let events: Events;
let secret: Record<'hidden' | 'onRequest', Event>;
let askers: Record<'anonymous' | 'outsider' | 'lapsed', Asker>;
let feeds: string[];

beforeAll(async () => {
  events = await openEvents();
  const told = {
    title: `${words.title} on budgets`,
    description: `About the ${words.description}`,
    place: words.place,
    link: `https://meet.example/${words.link}`,
    materials: words.materials,
    capacity: 1,
  };
  secret = { hidden: await events.planned(told), onRequest: await events.planned(told, 'onRequest') };
  await reindexAll(events.hub.hub);
  const { third, member } = events.askers;
  const create = 'mutation ($id: ID) { createCalendarFeed(communityId: $id) { url } }';
  const addresses = [null, events.communities.hidden.id, events.communities.onRequest.id];
  feeds = [];
  for (const id of addresses) feeds.push(new URL((await third.get(create, { id })).createCalendarFeed.url).pathname);
  // Who is about to lapse holds a place in the one, and waits for one in the other.
  await third.get(book, { id: secret.hidden.id });
  await member.get(book, { id: secret.onRequest.id });
  await third.get(book, { id: secret.onRequest.id });
  for (const where of ['hidden', 'onRequest'] as const)
    await third.get('mutation ($id: ID!) { leaveCommunity(id: $id) { id } }', { id: events.communities[where].id });
  await events.hub.drain();
  askers = { anonymous: events.askers.anonymous, outsider: events.askers.outsider, lapsed: third };
});
afterAll(() => events?.hub.close());

const holdsNothing = (text: string) => {
  for (const word of Object.values(words)) expect(text.toLowerCase()).not.toContain(word.toLowerCase());
  for (const { id } of Object.values(secret)) expect(text).not.toContain(id);
};

const whole =
  'id title description place link materials bookedCount waitingCount otherDates { id } viewerBooking { id } bookings(first: 5) { totalCount }';
const doors: Record<string, () => [query: string, variables?: Record<string, unknown>]> = {
  'an event': () => [`query ($id: ID!) { event(id: $id) { ${whole} } }`, { id: secret.hidden.id }],
  'an event on request': () => [`query ($id: ID!) { event(id: $id) { ${whole} } }`, { id: secret.onRequest.id }],
  'any node': () => [
    'query ($a: ID!, $b: ID!) { a: node(id: $a) { id } b: node(id: $b) { id } }',
    { a: secret.hidden.id, b: secret.onRequest.id },
  ],
  events: () => [`{ events(first: 100) { totalCount edges { node { ${whole} } } } }`],
  'my events': () => ['{ events(filter: { mine: true }, first: 100) { totalCount edges { node { id title } } } }'],
  'past events': () => ['{ events(filter: { time: PAST }, first: 100) { totalCount edges { node { id title } } } }'],
  'events of the community on request': () => [
    'query ($id: ID!) { events(filter: { communityId: $id }, first: 100) { totalCount edges { node { id title } } } }',
    { id: events.communities.onRequest.id },
  ],
  'what is new': () => ['{ newForViewer(first: 100) { edges { node { id title } } } }'],
  'what is like it': () => ['query ($id: ID!) { similarTo(id: $id, first: 20) { title } }', { id: secret.hidden.id }],
  'who comes, as a spreadsheet': () => ['query ($id: ID!) { eventBookingsCsv(id: $id) }', { id: secret.hidden.id }],
  'what one was told': () => [
    '{ viewer { notifications(first: 100) { edges { node { title subjects { id title } } } } calendarFeeds { id community { title } } } }',
  ],
};

describe.each(['anonymous', 'outsider', 'lapsed'] as const)('%s', (who) => {
  it.each(Object.keys(doors))('learns nothing at the door: %s', async (door) => {
    const [query, variables] = doors[door]!();
    const { data } = await askers[who].ask(query, variables);
    holdsNothing(JSON.stringify(data ?? {}));
    expect(data?.events?.totalCount ?? 0).toBe(0);
  });

  it.each(Object.entries(words))(
    'finds nothing by the word of its %s, in counts and suggestions neither',
    async (_part, word) => {
      const answer = await askers[who].get(
        `query ($text: String!, $beginning: String!) {
        search(query: $text, first: 10) { totalCount facets { values { count } } edges { node { title } } }
        suggest(query: $beginning, first: 10) { title }
        similar(text: $text, first: 10) { title }
        searchCsv(query: $text) { rowCount }
      }`,
        { text: word, beginning: word.slice(0, 6) },
      );
      expect(answer).toMatchObject({
        search: { totalCount: 0, edges: [] },
        suggest: [],
        similar: [],
        searchCsv: { rowCount: 0 },
      });
      const counts = answer.search.facets.flatMap(({ values }: { values: { count: number }[] }) => values);
      expect(counts.filter(({ count }: { count: number }) => count > 0)).toEqual([]);
    },
  );

  it('is answered by each command as for what does not exist', async () => {
    const commands = [book, giveUp, cancel, edit];
    for (const command of commands) {
      const ask = async (id: string) => {
        const { errors } = await askers[who].ask(command, { id, version: 1, input: input() });
        return errors?.map(({ message, extensions }) => [message, extensions.code]);
      };
      expect(await ask(secret.hidden.id)).toEqual(await ask(crypto.randomUUID()));
    }
  });

  it('gets no file of it', async () => {
    for (const { id } of Object.values(secret)) {
      const cookie = askers[who].cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
      const answer = await fetch(`${events.hub.url}/events/${id}/calendar.ics`, { headers: { cookie } });
      expect(answer.status).toBe(404);
      holdsNothing(await answer.text());
    }
  });
});

describe('who has left', () => {
  it('finds nothing in calendars subscribed to before', async () => {
    for (const path of feeds) {
      const answer = await fetch(events.hub.url + path);
      expect(answer.status).toBe(200);
      const text = await answer.text();
      holdsNothing(text);
      expect(text).not.toContain(events.communities.hidden.name);
    }
  });

  it('gets no mail of what becomes of it, and no place that comes free', async () => {
    const { facilitator, member, second } = events.askers;
    const before = (await allTo(events.people.third.email)).length;
    await second.get(book, { id: secret.onRequest.id });
    await member.get(giveUp, { id: secret.onRequest.id });
    await facilitator.get(edit, { id: secret.hidden.id, version: 1, input: input({ title: `${words.title} moved` }) });
    await facilitator.get(cancel, { id: secret.hidden.id, reason: words.description });
    await events.hub.drain();
    expect(await allTo(events.people.third.email)).toHaveLength(before);
    const { rows } = await events.hub.hub.pool.query('select distinct status from booking where person_id = $1', [
      events.people.third.id,
    ]);
    expect(rows).toEqual([{ status: 'ENDED' }]);
    const { event } = await second.get('query ($id: ID!) { event(id: $id) { viewerBooking { status } } }', {
      id: secret.onRequest.id,
    });
    expect(event.viewerBooking).toEqual({ status: 'BOOKED' });
  });
});

describe('a member', () => {
  it('sees and finds it', async () => {
    const { member } = events.askers;
    const { search } = await member.get('query ($text: String!) { search(query: $text, first: 5) { totalCount } }', {
      text: words.materials,
    });
    expect(search.totalCount).toBeGreaterThan(0);
  });
});
