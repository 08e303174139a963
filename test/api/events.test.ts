import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { momentOf } from '@knowledge-hub/server/events/zoned-time.ts';
import { statementsDuring } from '../harness/statements.ts';
import { at, book, cancel, create, edit, input, list, openEvents, read, type Events } from './events.setup.ts';

let events: Events;
beforeAll(async () => {
  events = await openEvents();
});
afterAll(() => events?.hub.close());

const inside = (more: Record<string, unknown> = {}) => input({ communityId: events.communities.hidden.id, ...more });

describe('an event', () => {
  it('is planned by facilitators, and by nobody else', async () => {
    const { facilitator, member, outsider, anonymous } = events.askers;
    const { createEvent } = await facilitator.get(create, {
      input: inside({
        place: 'Town hall',
        link: 'https://meet.example/room',
        capacity: 20,
        description: 'Bring **figures**.',
      }),
    });
    expect(createEvent).toMatchObject({
      title: 'Budget surgery',
      startsAt: momentOf(at(10), 'Europe/London').toISOString().replace('.000Z', '+00:00'),
      capacity: 20,
      bookedCount: 0,
      link: 'https://meet.example/room',
      version: 1,
      viewerCan: { edit: true, cancel: true, book: true, readBookings: true },
    });
    expect(await member.refusal(create, { input: inside() })).toBe('FORBIDDEN');
    expect(await outsider.refusal(create, { input: inside() })).toBe('NOT_FOUND');
    expect(await anonymous.refusal(create, { input: inside() })).toBe('NOT_FOUND');
  });

  it('is made once by one key', async () => {
    const { facilitator } = events.askers;
    const made = inside({ idempotencyKey: crypto.randomUUID(), title: 'Once' });
    const [one, two] = await Promise.all([
      facilitator.get(create, { input: made }),
      facilitator.get(create, { input: made }),
    ]);
    expect(one.createEvent.id).toBe(two.createEvent.id);
  });

  it.each([
    ['title', { title: ' ' }],
    ['starts', { starts: '2027-02-30T10:00' }],
    ['starts', { starts: at(-3), ends: at(3) }],
    ['ends', { ends: at(10, '09:00') }],
    ['ends', { ends: at(30) }],
    ['timeZone', { timeZone: 'Europe/Atlantis' }],
    ['link', { link: 'javascript:alert(1)' }],
    ['capacity', { capacity: 0 }],
    ['title', { title: 'x'.repeat(201) }],
  ])('names what is wrong with its %s', async (field, more) => {
    const { errors } = await events.askers.facilitator.ask(create, { input: inside(more) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', fields: { [field]: expect.any(String) } });
  });

  it('is seen and listed as what is said in its community is', async () => {
    const [hidden, open] = [await events.planned(), await events.planned({}, 'open')];
    const sees = async (who: keyof Events['askers'], id: string) => {
      const { event } = await events.askers[who].get(read, { id });
      const { events: all } = await events.askers[who].get(list, {});
      const listed = all.edges.some(({ node }: { node: { id: string } }) => node.id === id);
      expect(listed).toBe(event !== null);
      return listed;
    };
    expect([
      await sees('member', hidden.id),
      await sees('outsider', hidden.id),
      await sees('anonymous', hidden.id),
    ]).toEqual([true, false, false]);
    expect([await sees('member', open.id), await sees('outsider', open.id), await sees('anonymous', open.id)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('follows its community when that is closed', async () => {
    const { facilitator, outsider } = events.askers;
    const event = await events.planned({}, 'onRequest');
    const change =
      'mutation ($id: ID!, $visibility: CommunityVisibility!) { changeCommunityVisibility(id: $id, visibility: $visibility) { id } }';
    const { id } = events.communities.onRequest;
    const seen = async () => (await outsider.get(read, { id: event.id })).event !== null;
    expect(await seen()).toBe(false);
    await facilitator.get(change, { id, visibility: 'OPEN' });
    expect(await seen()).toBe(true);
    await facilitator.get(change, { id, visibility: 'ON_REQUEST' });
    expect(await seen()).toBe(false);
  });

  it('shows its link to whom it is meant for', async () => {
    const { facilitator, member, second } = events.askers;
    const event = await events.planned({ link: 'https://meet.example/secret', linkForBooked: true, capacity: 1 });
    const linkFor = async (who: typeof member) => (await who.get(read, { id: event.id })).event;
    expect(await linkFor(member)).toMatchObject({ online: true, link: null });
    expect(await linkFor(facilitator)).toMatchObject({ link: 'https://meet.example/secret' });
    await member.get(book, { id: event.id });
    await second.get(book, { id: event.id });
    expect(await linkFor(member)).toMatchObject({ link: 'https://meet.example/secret' });
    expect(await linkFor(second)).toMatchObject({ link: null, viewerBooking: { status: 'WAITING', position: 1 } });
  });

  it('is edited from the version that was opened', async () => {
    const { facilitator, member } = events.askers;
    const event = await events.planned({ title: 'Before' });
    const { editEvent } = await facilitator.get(edit, { id: event.id, version: 1, input: input({ title: 'After' }) });
    expect(editEvent).toMatchObject({ title: 'After', version: 2 });
    const { errors } = await facilitator.ask(edit, { id: event.id, version: 1, input: input({ title: 'Late' }) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', current: { version: 2, title: 'After' } });
    expect(await member.refusal(edit, { id: event.id, version: 2, input: input() })).toBe('FORBIDDEN');
    expect(await events.askers.outsider.refusal(edit, { id: event.id, version: 2, input: input() })).toBe('NOT_FOUND');
  });

  it('called off, stays visible and says so, and cannot be booked', async () => {
    const { facilitator, member } = events.askers;
    const event = await events.planned({ title: 'Quokkameet' });
    expect(await member.refusal(cancel, { id: event.id })).toBe('FORBIDDEN');
    const { cancelEvent } = await facilitator.get(cancel, { id: event.id, reason: 'The speaker is ill.' });
    expect(cancelEvent).toMatchObject({
      cancelReason: 'The speaker is ill.',
      cancelledAt: expect.any(String),
      viewerCan: { edit: false },
    });
    expect((await member.get(read, { id: event.id })).event.cancelledAt).not.toBeNull();
    expect(await member.refusal(book, { id: event.id })).toBe('CONFLICT');
  });

  it('is found by those who may see it, and not once it is called off', async () => {
    const { facilitator, member, outsider } = events.askers;
    const { createEvent } = await facilitator.get(create, {
      input: inside({ title: 'Marzipan clinic', link: 'https://meet.example/zanzibarlink' }),
    });
    await events.hub.drain();
    const found = async (who: typeof member, text: string) =>
      (
        await who.get(
          'query ($text: String!) { search(query: $text, first: 5) { totalCount edges { node { subject { kind url } } } } }',
          { text },
        )
      ).search;
    expect(await found(member, 'marzipan clinic')).toMatchObject({
      totalCount: 1,
      edges: [{ node: { subject: { kind: 'EVENT' } } }],
    });
    expect((await found(outsider, 'marzipan clinic')).totalCount).toBe(0);
    expect((await found(member, 'zanzibarlink')).totalCount).toBe(0);
    await facilitator.get(cancel, { id: createEvent.id });
    await events.hub.drain();
    expect((await found(member, 'marzipan clinic')).totalCount).toBe(0);
  });

  it('and lists of events cost one statement each, whatever they hold', async () => {
    const { facilitator } = events.askers;
    const { id } = await events.planned({ booked: [events.people.member], waiting: [events.people.second] });
    const whoAsks = await statementsDuring(() => facilitator.get('{ __typename }'));
    expect(await statementsDuring(() => facilitator.get(read, { id }))).toBe(whoAsks + 1);
    const all =
      '{ events(first: 100) { totalCount edges { node { title capacity bookedCount viewerBooking { position } otherDates { id } community { title } viewerCan { book } } } } }';
    expect(await statementsDuring(() => facilitator.get(all))).toBe(whoAsks + 1);
  });

  it('is listed under what is over, the latest first, and keeps its materials', async () => {
    const hours = (n: number) => new Date(Date.now() - n * 3600_000);
    const old = await events.planned({ startsAt: hours(50), endsAt: hours(49), materials: 'Slides' });
    const older = await events.planned({ startsAt: hours(99), endsAt: hours(98) });
    const now = await events.planned({ startsAt: hours(1), endsAt: hours(-1) });
    const listed = async (time: string) =>
      (await events.askers.member.get(list, { filter: { time, mine: true } })).events.edges.map(
        ({ node }: { node: { id: string } }) => node.id,
      );
    expect((await listed('PAST')).slice(0, 2)).toEqual([old.id, older.id]);
    expect((await listed('UPCOMING'))[0]).toBe(now.id);
    expect((await events.askers.member.get(read, { id: old.id })).event.materials).toBe('Slides');
    expect(await events.askers.member.refusal(book, { id: now.id })).toBe('CONFLICT');
  });
});

describe('events planned together', () => {
  const weekly = async (count = 4) => {
    const { createEvent } = await events.askers.facilitator.get(create, {
      input: inside({ title: `Weekly ${crypto.randomUUID()}`, repeat: { every: 'WEEKLY', count } }),
    });
    return [createEvent.id as string, ...(createEvent.otherDates as { id: string }[]).map(({ id }) => id)];
  };
  const startOf = async (id: string) => (await events.askers.member.get(read, { id })).event;

  it('are events of their own, with places of their own', async () => {
    const ids = await weekly();
    expect(ids).toHaveLength(4);
    await events.askers.member.get(book, { id: ids[1] });
    expect((await startOf(ids[1]!)).bookedCount).toBe(1);
    expect((await startOf(ids[2]!)).bookedCount).toBe(0);
    const times = await Promise.all(
      ids.map(async (id, week) => [(await startOf(id)).startsAt, momentOf(at(10 + 7 * week), 'Europe/London')]),
    );
    for (const [shown, meant] of times) expect(Date.parse(shown as string)).toBe(Number(meant));
  });

  it('are changed alone, or with those that follow', async () => {
    const { facilitator } = events.askers;
    const ids = await weekly();
    const later = { starts: at(18, '14:00'), ends: at(18, '15:00') };
    const changed = { id: ids[1], version: 1, input: input({ title: 'Moved', ...later }), following: true };
    await facilitator.get(edit, changed);
    expect((await startOf(ids[0]!)).title).not.toBe('Moved');
    expect(Date.parse((await startOf(ids[3]!)).startsAt)).toBe(Number(momentOf(at(32, '14:00'), 'Europe/London')));
    expect((await startOf(ids[2]!)).otherDates).toHaveLength(2);
    await facilitator.get(edit, {
      id: ids[2],
      version: 2,
      input: input({ title: 'Alone', starts: at(25), ends: at(25, '11:00') }),
    });
    expect([(await startOf(ids[2]!)).title, (await startOf(ids[3]!)).title]).toEqual(['Alone', 'Moved']);
  });

  it('are called off alone, or with those that follow', async () => {
    const { facilitator } = events.askers;
    const ids = await weekly();
    await facilitator.get(cancel, { id: ids[0] });
    await facilitator.get(cancel, { id: ids[2], following: true });
    const off = await Promise.all(ids.map(async (id) => (await startOf(id)).cancelledAt !== null));
    expect(off).toEqual([true, false, true, true]);
  });

  it('are found once, by the first that takes place', async () => {
    const { facilitator, member } = events.askers;
    const { createEvent } = await facilitator.get(create, {
      input: inside({ title: 'Quillwort hour', repeat: { every: 'FORTNIGHTLY', count: 3 } }),
    });
    const found = async () => {
      await events.hub.drain();
      const { search } = await member.get(
        '{ search(query: "quillwort hour", first: 5) { edges { node { subject { id } } } } }',
      );
      return search.edges.map(({ node }: { node: { subject: { id: string } } }) => node.subject.id);
    };
    expect(await found()).toEqual([createEvent.id]);
    await facilitator.get(cancel, { id: createEvent.id });
    expect(await found()).toEqual([createEvent.otherDates[0].id]);
  });
});
