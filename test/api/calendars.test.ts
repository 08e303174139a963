import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Asker } from '../harness/ask.ts';
import { book, cancel, edit, input, openEvents, type Events } from './events.setup.ts';

let events: Events;
beforeAll(async () => {
  events = await openEvents();
});
afterAll(() => events?.hub.close());

type Entry = { uid: string; summary: string; sequence: number; status: string; start: Date; description: string };

const entriesOf = (text: string): Entry[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, sequence, startDate, description } = new ICAL.Event(component);
    const status = String(component.getFirstPropertyValue('status'));
    return { uid, summary, sequence, status, start: startDate.toJSDate(), description };
  });

const fetchFrom = (path: string, asker?: Asker) =>
  fetch(path.startsWith('http') ? path : events.hub.url + path, {
    headers: asker ? { cookie: asker.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') } : {},
  });
const create = 'mutation ($id: ID) { createCalendarFeed(communityId: $id) { id url community { id } } }';
const renew = 'mutation ($id: ID!) { renewCalendarFeed(id: $id) { id url } }';
const revoke = 'mutation ($id: ID!) { revokeCalendarFeed(id: $id) }';
/** The address as the tests' hub serves it. */
const here = (url: string) => events.hub.url + new URL(url).pathname;
const feedFor = async (who: Asker, id: string | null = null): Promise<{ id: string; url: string }> => {
  const { createCalendarFeed } = await who.get(create, { id });
  return { ...createCalendarFeed, url: here(createCalendarFeed.url) };
};
const read = async (url: string) => entriesOf(await (await fetchFrom(url)).text());

describe('the file of an event', () => {
  it('says the moment on both sides of the change of the clocks, and keeps its identity while it changes', async () => {
    const { facilitator, member } = events.askers;
    const event = await events.planned({
      startsAt: new Date('2027-03-27T10:00Z'),
      title: 'Caf\u00e9; "winter", first \\ last',
    });
    const file = async () => entriesOf(await (await fetchFrom(`/events/${event.id}/calendar.ics`, member)).text())[0]!;
    const first = await file();
    expect(first).toMatchObject({ summary: 'Caf\u00e9; "winter", first \\ last', sequence: 0, status: 'CONFIRMED' });
    expect(first.start.toISOString()).toBe('2027-03-27T10:00:00.000Z');
    const summer = input({ starts: '2027-03-28T10:00', ends: '2027-03-28T11:00', title: 'Summer '.repeat(20) });
    await facilitator.get(edit, { id: event.id, version: 1, input: summer });
    const second = await file();
    expect(second.start.toISOString()).toBe('2027-03-28T09:00:00.000Z');
    expect(second).toMatchObject({ uid: first.uid, sequence: 1, summary: 'Summer '.repeat(20).trim() });
    await facilitator.get(cancel, { id: event.id });
    expect(await file()).toMatchObject({ uid: first.uid, sequence: 2, status: 'CANCELLED' });
  });

  it('is for those who see the event, and is kept by nobody on the way', async () => {
    const event = await events.planned();
    const path = `/events/${event.id}/calendar.ics`;
    const answer = await fetchFrom(path, events.askers.member);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    for (const asker of [events.askers.outsider, undefined]) {
      const [hidden, none] = await Promise.all(
        [path, `/events/${crypto.randomUUID()}/calendar.ics`].map((each) => fetchFrom(each, asker)),
      );
      expect([hidden!.status, await hidden!.text()]).toEqual([404, await none!.text()]);
    }
  });
});

describe('a calendar to subscribe to', () => {
  it('holds what its owner may see now: of one community, or of all that is theirs', async () => {
    const { member, outsider } = events.askers;
    await events.planned({ title: 'In the hidden' });
    await events.planned({ title: 'In the open' }, 'open');
    const [own, hidden, outside] = [
      await feedFor(member),
      await feedFor(member, events.communities.hidden.id),
      await feedFor(outsider),
    ];
    const titles = async ({ url }: { url: string }) => (await read(url)).map(({ summary }) => summary);
    expect(await titles(own)).toEqual(expect.arrayContaining(['In the hidden', 'In the open']));
    expect(await titles(hidden)).toContain('In the hidden');
    expect(await titles(hidden)).not.toContain('In the open');
    expect(await titles(outside)).toEqual([]);
  });

  it('of a community is for those who read what is said in it', async () => {
    const { outsider, anonymous } = events.askers;
    const { hidden, onRequest, open } = events.communities;
    expect(await outsider.refusal(create, { id: hidden.id })).toBe('NOT_FOUND');
    expect(await outsider.refusal(create, { id: onRequest.id })).toBe('FORBIDDEN');
    expect(await outsider.refusal(create, { id: open.id })).toBeUndefined();
    expect(await anonymous.refusal(create, {})).toBe('UNAUTHENTICATED');
  });

  it('shows a link that is for those who booked to them alone', async () => {
    const event = await events.planned({
      title: 'Linked',
      link: 'https://meet.example/cormorant',
      linkForBooked: true,
    });
    const { url } = await feedFor(events.askers.second);
    const shown = async () =>
      (await read(url)).find(({ summary }) => summary === 'Linked')!.description.includes('cormorant');
    expect(await shown()).toBe(false);
    await events.askers.second.get(book, { id: event.id });
    expect(await shown()).toBe(true);
  });

  it('is one however often it is asked for, holds nothing at an old address, and none once it is revoked', async () => {
    const { member, second } = events.askers;
    const first = await feedFor(member);
    expect((await feedFor(member)).url).toBe(first.url);
    expect(await second.refusal(renew, { id: first.id })).toBe('NOT_FOUND');
    await second.get(revoke, { id: first.id });
    expect((await fetchFrom(first.url)).status).toBe(200);
    const { renewCalendarFeed } = await member.get(renew, { id: first.id });
    expect([(await fetchFrom(first.url)).status, (await fetchFrom(here(renewCalendarFeed.url))).status]).toEqual([
      404, 200,
    ]);
    await member.get(revoke, { id: first.id });
    expect((await fetchFrom(here(renewCalendarFeed.url))).status).toBe(404);
    const { rows } = await events.hub.hub.pool.query('select token_hash from calendar_feed');
    expect(JSON.stringify(rows)).not.toContain(first.url.split('/').at(-1)!.replace('.ics', ''));
  });

  it('is empty, name and all, for an owner who lost the right', async () => {
    const { url } = await feedFor(events.askers.third, events.communities.hidden.id);
    await events.planned({ title: 'Lostcanary' });
    expect(await (await fetchFrom(url)).text()).toContain(events.communities.hidden.name);
    await events.dropFrom('hidden', events.people.third);
    const text = await (await fetchFrom(url)).text();
    expect(text).not.toContain('Lostcanary');
    expect(text).not.toContain(events.communities.hidden.name);
    expect(entriesOf(text)).toEqual([]);
    const { viewer } = await events.askers.third.get('{ viewer { calendarFeeds { id } } }');
    expect(viewer.calendarFeeds).toEqual([]);
  });

  it('is not asked too often', async () => {
    const { url } = await feedFor(events.askers.facilitator);
    const answers = await Promise.all(Array.from({ length: 70 }, async () => (await fetchFrom(url)).status));
    expect(answers.filter((status) => status === 200)).toHaveLength(60);
    expect(answers.filter((status) => status === 429)).toHaveLength(10);
  });
});

describe('once its community is closed', () => {
  it('an event to come is in no calendar, its file says that it is off, and both come back with the community', async () => {
    const { member } = events.askers;
    const event = await events.planned({ title: 'Shelved' });
    const { url } = await feedFor(member, events.communities.hidden.id);
    const has = async () => (await read(url)).some(({ summary }) => summary === 'Shelved');
    const file = async () => entriesOf(await (await fetchFrom(`/events/${event.id}/calendar.ics`, member)).text())[0]!;
    const close = (at: string) =>
      events.hub.hub.pool.query(`update community set closed_at = ${at} where id = $1`, [events.communities.hidden.id]);
    expect([await has(), (await file()).status]).toEqual([true, 'CONFIRMED']);
    await close('now()');
    expect([await has(), (await file()).status]).toEqual([false, 'CANCELLED']);
    await close('null');
    expect([await has(), (await file()).status]).toEqual([true, 'CONFIRMED']);
  });
});
