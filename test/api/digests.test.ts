import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import { sendDigest } from '@knowledge-hub/server/digests/send-digest.ts';
import { makeDigests } from '@knowledge-hub/server/digests/make-digests.ts';
import { nextMailAt } from '@knowledge-hub/server/notifications/mail-times.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import sql from '@knowledge-hub/server/platform/sql.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import type { Asker } from '../harness/ask.ts';
import { linkIn } from '../harness/mailbox.ts';
import { choose, mailsTo, passWeek } from './digests.setup.ts';
import { leave } from './communities.setup.ts';
import { type Discussions, openDiscussions, reply, start } from './discussions.setup.ts';
import { follow, readAll } from './following.setup.ts';

let world: Discussions;
let person: Person;
let asker: Asker;
let rooms: { open: Community; onRequest: Community; hidden: Community };

beforeAll(async () => {
  world = await openDiscussions();
});
afterAll(() => world?.hub.close());
beforeEach(async () => {
  await world.hub.drain();
  const made = await world.hub.make(async (em) => {
    const email = `reader-${crypto.randomUUID()}@digest.example`;
    const reader = makePerson(em, { email, name: 'Reader' });
    const inside = {
      facilitators: [em.merge(world.people.facilitator)],
      members: [reader, em.merge(world.people.member)],
    };
    return {
      reader,
      open: makeCommunity(em, {
        ...inside,
        visibility: 'OPEN',
        name: 'Open meadow',
        slug: crypto.randomUUID(),
        themeSlugs: ['waste'],
      }),
      onRequest: makeCommunity(em, {
        ...inside,
        visibility: 'ON_REQUEST',
        name: 'Fenced garden',
        slug: crypto.randomUUID(),
      }),
      hidden: makeCommunity(em, { ...inside, visibility: 'HIDDEN', name: 'Walled court', slug: crypto.randomUUID() }),
    };
  });
  ({ reader: person, ...rooms } = made);
  asker = await world.hub.as(person);
});

const begin = async (place: { id: string }, title: string): Promise<string> => {
  const input = { aboutId: place.id, title, body: `The words of ${title}.` };
  const { startThread } = await world.askers.member.get(start, { input });
  await world.hub.drain();
  return startThread.id;
};
const mails = () => mailsTo(person);
const prefer = (input: Record<string, unknown>) => asker.get(choose, { input });

describe('a digest', () => {
  it('holds what was told and not read, by community and theme, once', async () => {
    await begin(rooms.open, 'Otters');
    await begin(rooms.hidden, 'Voles');
    await begin(rooms.open, 'Newts');
    await passWeek(world.hub);
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail!.subject).toBe('Your day on Knowledge Hub: 3 things new');
    const text = mail!.text!;
    const places = ['OPEN MEADOW\nWaste', 'Newts\nNew discussion\n', 'Otters\n', 'WALLED COURT\n\nVoles\n'].map(
      (each) => text.indexOf(each.replace('Waste', '')),
    );
    expect(places.every((at) => at > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(mail!.html).toMatch(/<h2[^>]*><a href="[^"]*\/communities\/[^"]*">Open meadow<\/a><\/h2>/);
    await passWeek(world.hub);
    expect(await mails()).toHaveLength(1);
  });

  it('leaves out what was read meanwhile, and is not sent when nothing is left', async () => {
    const id = await begin(rooms.open, 'Herons');
    await begin(rooms.open, 'Storks');
    await asker.get('mutation ($id: ID!) { markNotificationsRead(about: $id) { id } }', { id });
    await passWeek(world.hub);
    const [mail] = await mails();
    expect(mail!.text).toContain('Storks');
    expect(mail!.text).not.toContain('Herons');
    await begin(rooms.open, 'Cranes');
    await readAll(asker);
    await passWeek(world.hub);
    expect(await mails()).toHaveLength(1);
  });

  it('tells anew what came after it, although the line is the same', async () => {
    const id = await begin(rooms.open, 'Swans');
    await asker.get(follow, { id, level: 'EVERYTHING' });
    await passWeek(world.hub);
    await world.askers.facilitator.get(reply, { id, body: 'One.' });
    await passWeek(world.hub);
    await world.askers.facilitator.get(reply, { id, body: 'Two.' });
    await passWeek(world.hub);
    const all = await mails();
    expect(all).toHaveLength(3);
    expect(all[1]!.text).toContain('Swans\nNew reply\n');
    expect(all[2]!.text).toContain('Swans\n2 new replies\n');
  });

  it('is written by what its reader may see when it is sent: what was lost in between is in none of it', async () => {
    await begin(rooms.hidden, 'Brambleoxide');
    await begin(rooms.open, 'In the open');
    await world.hub.hub.pool.query(`select graphile_worker.add_job('nothing')`);
    const clock = () => new Date(Date.now() + 8 * 24 * 3600_000);
    await asker.get(leave, { id: rooms.hidden.id });
    while (await makeDigests({ ...world.hub.hub, clock }));
    await world.hub.hub.pool.query(
      `delete from graphile_worker._private_jobs where task_id = (select id from graphile_worker._private_tasks where identifier = 'nothing')`,
    );
    await world.hub.drain();
    const [mail] = await mails();
    const all = JSON.stringify(mail);
    for (const word of ['Brambleoxide', 'Walled court', rooms.hidden.slug, rooms.hidden.id])
      expect(all).not.toContain(word);
    expect(mail!.text).toContain('In the open');
  });

  it('of a thread of which all was lost is no mail', async () => {
    await begin(rooms.hidden, 'Zephyrquartz');
    await asker.get(leave, { id: rooms.hidden.id });
    await passWeek(world.hub);
    expect(await mails()).toEqual([]);
  });

  it('goes once, however many make it and send it at once', async () => {
    await begin(rooms.open, 'Larks');
    const clock = () => new Date(Date.now() + 8 * 24 * 3600_000);
    const hub = { ...world.hub.hub, clock };
    await Promise.all([1, 2, 3, 4].map(() => makeDigests(hub)));
    await world.hub.drain();
    const { rows } = await world.hub.hub.pool.query('select id from digest where person_id = $1', [person.id]);
    expect(rows).toHaveLength(1);
    const never = () => Promise.reject(new Error('sent again'));
    const sending = {
      ...world.hub.hub,
      contextOf: () => {
        throw new Error('written again');
      },
    };
    await sendDigest(sending, never)({ digestId: rows[0].id }, {} as never);
    expect(await mails()).toHaveLength(1);
  });
});

describe('a mail at once', () => {
  it('comes with the words, and tells only in an open community what it is about', async () => {
    await prefer({ frequency: 'AT_ONCE' });
    await begin(rooms.open, 'Terns');
    await begin(rooms.onRequest, 'Gulls');
    await begin(rooms.hidden, 'Skuas');
    await world.hub.drain();
    const all = await mails();
    expect(all.map(({ subject }) => subject).toSorted()).toEqual([
      'New discussion',
      'New discussion in Fenced garden',
      'New discussion: Terns',
    ]);
    const hidden = all.find(({ subject }) => subject === 'New discussion')!;
    expect(hidden.text).toContain('Member wrote:\nThe words of Skuas.');
    expect(JSON.stringify(hidden.headers.filter(({ key }) => key !== 'to'))).not.toMatch(/Skuas|Walled/);
  });

  it('has several replies as one line where they came together', async () => {
    await prefer({ frequency: 'NEVER' });
    const id = await begin(rooms.hidden, 'Coots');
    await asker.get(follow, { id, level: 'EVERYTHING' });
    await readAll(asker);
    for (const body of ['First.', 'Second.']) await world.askers.facilitator.get(reply, { id, body });
    await world.hub.drain();
    await prefer({ frequency: 'AT_ONCE' });
    await passWeek(world.hub);
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail!.subject).toBe('2 new replies');
    expect(mail!.text).toMatch(/Facilitator wrote:\nFirst\.\n\nFacilitator wrote:\nSecond\./);
  });
});

describe('who wants none', () => {
  it('gets none, by choice or by one click in a mail, signed out', async () => {
    await begin(rooms.open, 'Finches');
    await passWeek(world.hub);
    const [mail] = await mails();
    const header = (name: string) => mail!.headers.find(({ key }) => key === name)?.value;
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const link = linkIn(mail!, '/stop-mails');
    expect(header('list-unsubscribe')).toBe(`<${world.hub.settings.publicUrl}${link}>`);
    const post = (path: string) => fetch(world.hub.url + path, { method: 'POST', body: 'List-Unsubscribe=One-Click' });
    expect((await post(`${link}x`)).status).toBe(404);
    expect((await post(link.replace(person.id, world.people.other.id))).status).toBe(404);
    expect((await post(link)).status).toBe(200);
    expect((await post(link)).status).toBe(200);
    await begin(rooms.open, 'Wrens');
    await passWeek(world.hub);
    expect(await mails()).toHaveLength(1);
    const stop = 'mutation ($token: String!) { stopMails(token: $token) }';
    const anonymous = world.hub.anonymous();
    expect(await anonymous.get(stop, { token: new URLSearchParams(link.split('?')[1]).get('token') })).toEqual({
      stopMails: true,
    });
    expect(await anonymous.refusal(stop, { token: 'made-up' })).toBe('INVALID');
  });

  it('between making and sending gets none either', async () => {
    await begin(rooms.open, 'Thrushes');
    const clock = () => new Date(Date.now() + 8 * 24 * 3600_000);
    await world.hub.hub.pool.query(`update mail_preference set frequency = 'NEVER' where person_id = $1`, [person.id]);
    await makeDigests({ ...world.hub.hub, clock });
    await passWeek(world.hub);
    expect(await mails()).toEqual([]);
  });
});

describe('the hour', () => {
  const next = async (
    times: { frequency?: string; hour?: number; weekday?: number; timeZone?: string },
    now: string,
  ) => {
    const { frequency = 'DAILY', hour = 7, weekday = 1, timeZone = 'Europe/London' } = times;
    const given = {
      frequency: sql`${frequency}::text`,
      hour: sql`${hour}::int`,
      weekday: sql`${weekday}::int`,
      timeZone: sql`${timeZone}::text`,
    };
    const [row] = await world.hub.hub.rows<{ at: Date | null }>(sql`select ${nextMailAt(given, new Date(now))} as at`);
    return row!.at?.toISOString() ?? null;
  };

  it.each([
    ['in winter', {}, '2026-11-22T12:00:00Z', '2026-11-23T07:00:00.000Z'],
    ['in summer', {}, '2026-07-01T12:00:00Z', '2026-07-02T06:00:00.000Z'],
    ['not twice on one day', {}, '2026-11-22T07:00:00Z', '2026-11-23T07:00:00.000Z'],
    ['later the same day', {}, '2026-11-22T06:59:00Z', '2026-11-22T07:00:00.000Z'],
    ['over the night that loses an hour', {}, '2026-03-28T08:00:00Z', '2026-03-29T06:00:00.000Z'],
    ['over the night that gains one', {}, '2026-10-24T08:00:00Z', '2026-10-25T07:00:00.000Z'],
    ['an hour that the night skips', { hour: 1 }, '2026-03-28T08:00:00Z', '2026-03-29T01:00:00.000Z'],
    ['an hour that comes twice, once', { hour: 1 }, '2026-10-25T01:00:00Z', '2026-10-26T01:00:00.000Z'],
    ['elsewhere', { timeZone: 'Asia/Kathmandu' }, '2026-11-22T12:00:00Z', '2026-11-23T01:15:00.000Z'],
    ['far behind', { timeZone: 'Pacific/Honolulu', hour: 23 }, '2026-11-22T09:30:00Z', '2026-11-23T09:00:00.000Z'],
    ['weekly, from a Sunday', { frequency: 'WEEKLY' }, '2026-11-22T12:00:00Z', '2026-11-23T07:00:00.000Z'],
    ['weekly, later on Monday', { frequency: 'WEEKLY' }, '2026-11-23T09:00:00Z', '2026-11-30T07:00:00.000Z'],
    ['weekly, when clocks change', { frequency: 'WEEKLY' }, '2026-03-23T09:00:00Z', '2026-03-30T06:00:00.000Z'],
    [
      'weekly, on a day of one’s own',
      { frequency: 'WEEKLY', weekday: 7 },
      '2026-11-23T09:00:00Z',
      '2026-11-29T07:00:00.000Z',
    ],
    ['at once keeps none', { frequency: 'AT_ONCE' }, '2026-11-22T12:00:00Z', null],
  ])('%s', async (_when, times, now, expected) => expect(await next(times, now)).toBe(expected));

  it('is chosen by oneself, and checked', async () => {
    expect(await asker.get('{ viewer { mailPreference { frequency hour weekday timeZone } } }')).toEqual({
      viewer: { mailPreference: { frequency: 'DAILY', hour: 7, weekday: 1, timeZone: 'Europe/London' } },
    });
    const input = { frequency: 'WEEKLY', hour: 18, weekday: 5, timeZone: 'Europe/Paris' };
    expect(await prefer(input)).toEqual({ chooseMails: { mailPreference: input } });
    for (const wrong of [{ hour: 24 }, { hour: -1 }, { weekday: 0 }, { weekday: 8 }, { timeZone: 'Europe/Nowhere' }])
      expect(await asker.refusal(choose, { input: { ...input, ...wrong } })).toBe('INVALID');
    expect(await world.hub.anonymous().refusal(choose, { input })).toBe('UNAUTHENTICATED');
  });
});
