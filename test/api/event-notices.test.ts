import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '@knowledge-hub/server/events/event.ts';
import { eventReminders } from '@knowledge-hub/server/events/event-reminders.ts';
import { notify } from '@knowledge-hub/server/notifications/notify.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { allTo } from '../harness/mailbox.ts';
import { book, cancel, edit, giveUp, input, openEvents, type Events } from './events.setup.ts';

let events: Events;
beforeAll(async () => {
  events = await openEvents();
});
afterAll(() => events?.hub.close());

const hour = 3600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * hour);
const told = async (who: 'member' | 'second' | 'third', { id }: { id: string }): Promise<string[]> => {
  const { viewer } = await events.askers[who].get(
    '{ viewer { notifications(first: 100) { edges { node { title url } } } } }',
  );
  return viewer.notifications.edges
    .map(({ node }: { node: { url: string; title: string } }) => node)
    .filter(({ url }: { url: string }) => url === `/events/${id}`)
    .map(({ title }: { title: string }) => title);
};
const mailed = async (person: Person, { id }: { id: string }) =>
  (await allTo(person.email)).filter(({ text }) => text?.includes(id));
const remind = async (moment: Date) => {
  const { hub } = events.hub;
  await eventReminders({
    ...hub,
    clock: () => moment,
    tell: (rows, about) => notify(rows, { ...about, reason: 'EVENT' }),
  }).run();
  await events.hub.drain();
};

describe('whoever booked is told', () => {
  it('of the place that came free, once, here and by mail', async () => {
    const { member, second } = events.askers;
    const event = await events.planned({ capacity: 1, title: 'Ferretoxide' });
    await member.get(book, { id: event.id });
    await second.get(book, { id: event.id });
    await member.get(giveUp, { id: event.id });
    await events.hub.drain();
    expect(await told('second', event)).toEqual(['A place came free, and it is yours']);
    const [mail, ...more] = await mailed(events.people.second, event);
    expect(more).toEqual([]);
    expect(mail?.text).toContain('Ferretoxide');
    expect(mail?.subject).not.toContain('Ferretoxide');
    expect(await told('member', event)).toEqual([]);
  });

  it('of another time, and that it was called off; not who gave up before', async () => {
    const { facilitator, member, second } = events.askers;
    const event = await events.planned({ title: 'Openly' }, 'open');
    for (const asker of [member, second]) await asker.get(book, { id: event.id });
    await second.get(giveUp, { id: event.id });
    await facilitator.get(edit, { id: event.id, version: 1, input: input({ title: 'Openly' }) });
    await facilitator.get(edit, {
      id: event.id,
      version: 2,
      input: input({ title: 'Openly', description: 'In other words.' }),
    });
    await events.hub.drain();
    await facilitator.get(cancel, { id: event.id, reason: 'No room.' });
    await events.hub.drain();
    expect((await told('member', event)).toSorted()).toEqual([
      'An event that you booked has a new time or place',
      'An event that you booked was called off',
    ]);
    expect(await told('second', event)).toEqual([]);
    const { rows: due } = await events.hub.hub.pool.query(
      'select next_at from mail_preference where person_id = $1 and next_at is not null',
      [events.people.member.id],
    );
    expect(due, 'no other mail sums this up').toEqual([]);
    const mails = await mailed(events.people.member, event);
    expect(mails.map(({ subject }) => subject).toSorted()).toEqual(['Called off: Openly', 'New time or place: Openly']);
    expect(mails.map(({ text }) => text).join()).toContain('No room.');
  });
});

describe('reminders', () => {
  const booked = async (given: Partial<Event>) => {
    const event = await events.planned({ ...given });
    await events.hub.make(async (em) => {
      await em.execute(
        `insert into booking (places_id, person_id, status, number, at) values (?, ?, 'BOOKED', 1, now() - interval '9 days'), (?, ?, 'BOOKED', 2, now() - interval '9 days')`,
        [event.id, events.people.member.id, event.id, events.people.third.id],
      );
    });
    return event;
  };

  it('come the day before and the hour before, once each', async () => {
    const event = await booked({ startsAt: inHours(100) });
    await remind(inHours(70));
    expect(await told('member', event)).toEqual([]);
    await Promise.all([remind(inHours(77)), remind(inHours(77))]);
    await remind(inHours(78));
    expect(await told('member', event)).toEqual(['An event that you booked is within a day']);
    await remind(inHours(99.5));
    await remind(inHours(99.6));
    expect(await told('member', event)).toEqual([
      'An event that you booked is about to begin',
      'An event that you booked is within a day',
    ]);
    expect(await mailed(events.people.member, event)).toHaveLength(2);
  });

  it('do not come for what was called off, nor to who booked a moment ago', async () => {
    const off = await booked({ startsAt: inHours(100), cancelledAt: new Date() });
    const late = await events.planned({ startsAt: inHours(20) });
    await events.askers.member.get(book, { id: late.id });
    await remind(inHours(0.1));
    await remind(inHours(80));
    expect([await told('member', off), await told('member', late)]).toEqual([[], []]);
  });

  it('do not come to who lost the right to see it, who has lost the place too', async () => {
    const event = await booked({ startsAt: inHours(200), title: 'Lostcanary' });
    await events.dropFrom('hidden', events.people.third);
    await remind(inHours(190));
    expect(await told('third', event)).toEqual([]);
    expect(await mailed(events.people.third, event)).toEqual([]);
    const { rows } = await events.hub.hub.pool.query(
      'select status from booking where places_id = $1 and person_id = $2',
      [event.id, events.people.third.id],
    );
    expect(rows).toEqual([{ status: 'ENDED' }]);
    expect(await told('member', event)).toHaveLength(1);
  });

  it('is no mail any more when the right is lost between the reminder and the mail', async () => {
    const event = await booked({ startsAt: inHours(300) });
    await events.hub.make((em) =>
      em.execute(
        `select graphile_worker.add_job('event-mail', payload := json_build_object('eventId', ?::text, 'bookingId', (select id from booking where places_id = ? and person_id = ?), 'what', 'TOMORROW'))`,
        [event.id, event.id, events.people.third.id],
      ),
    );
    await events.hub.drain();
    expect(await mailed(events.people.third, event)).toEqual([]);
  });
});

describe('once its community is closed', () => {
  it('nobody is told anything of an event to come, here or by mail', async () => {
    const { facilitator, member } = events.askers;
    const event = await events.planned({ title: 'Shelved', startsAt: inHours(30) }, 'open');
    await member.get(book, { id: event.id });
    const { pool } = events.hub.hub;
    const close = (at: string) =>
      pool.query(`update community set closed_at = ${at} where id = $1`, [events.communities.open.id]);
    await close('now()');
    await remind(inHours(7));
    expect(await told('member', event)).toEqual([]);
    await close('null');
    await remind(inHours(7));
    expect(await told('member', event)).toHaveLength(1);
    const before = await mailed(events.people.member, event);
    await close('now()');
    await facilitator.ask(cancel, { id: event.id });
    await events.hub.drain();
    expect(await told('member', event)).toHaveLength(1);
    expect(await mailed(events.people.member, event)).toHaveLength(before.length);
    await close('null');
  });
});
