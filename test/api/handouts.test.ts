import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '@knowledge-hub/server/events/event.ts';
import { makeDocument } from '@knowledge-hub/seeds/makers/document.ts';
import { makeHandout } from '@knowledge-hub/seeds/makers/handout.ts';
import { statementsDuring } from '../harness/statements.ts';
import { edit, input, openEvents, type Events } from './events.setup.ts';
import { told } from './following.setup.ts';
import * as library from './library.setup.ts';

let world: Events;
beforeAll(async () => {
  world = await openEvents();
});
afterAll(() => world?.hub.close());

const handouts = 'handouts(first: 50) { totalCount edges { node { id title link document { id title } } } }';
const read = `query ($id: ID!) { event(id: $id) { id ${handouts} } }`;
const add = `mutation ($input: AddHandoutInput!) { addHandout(input: $input) { id ${handouts} } }`;
const remove = `mutation ($id: ID!) { removeHandout(id: $id) { id ${handouts} } }`;
const usedAt = 'query ($id: ID!) { document(id: $id) { id usedAt(first: 10) { totalCount edges { node { id } } } } }';
const titles = (event: { handouts: { edges: { node: { title: string } }[] } }) =>
  event.handouts.edges.map(({ node }) => node.title);
const days = (count: number) => new Date(Date.now() + count * 86_400_000);
const recording = { title: 'Recording', link: 'https://recordings.example/one' };

describe('materials of an event', () => {
  it('are documents of its library and links, put there by its facilitators', async () => {
    const { facilitator, member, outsider } = world.askers;
    const event = await world.planned({});
    const made = await library.addWord(member, world.communities.hidden.id, 'slides', { title: 'Slides' });
    const given = { eventId: event.id, documentId: made.id };
    expect(await member.refusal(add, { input: given })).toBe('FORBIDDEN');
    expect(await outsider.refusal(add, { input: given })).toBe('NOT_FOUND');
    await Promise.all([facilitator.get(add, { input: given }), facilitator.get(add, { input: given })]);
    const key = crypto.randomUUID();
    const link = { eventId: event.id, ...recording, idempotencyKey: key };
    await facilitator.get(add, { input: link });
    const { addHandout } = await facilitator.get(add, { input: link });
    expect(titles(addHandout)).toEqual(['Slides', 'Recording']);
    expect(addHandout.handouts.edges[1].node).toMatchObject({ link: recording.link, document: null });
    const { document } = await member.get(usedAt, { id: made.id });
    expect(document.usedAt).toEqual({ totalCount: 1, edges: [{ node: { id: event.id } }] });
  });

  it.each([
    ['neither', {}, 'documentId'],
    ['both', { documentId: crypto.randomUUID(), ...recording }, 'documentId'],
    ['a document that is not there', { documentId: crypto.randomUUID() }, 'documentId'],
    ['a link that runs', { title: 'x', link: 'javascript:alert(1)' }, 'link'],
    ['a link without words', { title: ' ', link: recording.link }, 'title'],
    ['a title without end', { title: 'x'.repeat(201), link: recording.link }, 'title'],
  ])('are refused: %s', async (_what, given, field) => {
    const event = await world.planned({});
    const { errors } = await world.askers.facilitator.ask(add, { input: { eventId: event.id, ...given } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', fields: { [field]: expect.any(String) } });
  });

  it('are not of another community’s library', async () => {
    const event = await world.planned({}, 'open');
    const made = await library.addWord(world.askers.facilitator, world.communities.hidden.id, 'elsewhere');
    const given = { eventId: event.id, documentId: made.id };
    expect(await world.askers.facilitator.refusal(add, { input: given })).toBe('INVALID');
  });

  it('go from the event alone; a document that is removed goes from its materials', async () => {
    const { facilitator, member } = world.askers;
    const event = await world.planned({});
    const made = await library.addWord(member, world.communities.hidden.id, 'paper', { title: 'Paper' });
    const gone = await library.addWord(member, world.communities.hidden.id, 'gone', { title: 'Gone' });
    await facilitator.get(add, { input: { eventId: event.id, documentId: gone.id } });
    const { addHandout } = await facilitator.get(add, { input: { eventId: event.id, documentId: made.id } });
    await member.get(library.remove, { id: gone.id });
    const seen = await member.get(read, { id: event.id });
    expect([titles(seen.event), seen.event.handouts.totalCount]).toEqual([['Paper'], 1]);
    const [, { node: paper }] = addHandout.handouts.edges;
    expect(await member.refusal(remove, { id: paper.id })).toBe('FORBIDDEN');
    expect(await world.askers.outsider.refusal(remove, { id: paper.id })).toBe('NOT_FOUND');
    const { removeHandout } = await facilitator.get(remove, { id: paper.id });
    expect(titles(removeHandout)).toEqual([]);
    expect((await member.get(library.read, { id: made.id })).document.title).toBe('Paper');
    expect((await member.get(usedAt, { id: made.id })).document.usedAt.totalCount).toBe(0);
  });

  it('are read with the event in one statement, however many they are', async () => {
    const event = await world.planned({});
    await world.hub.make((em) => {
      for (let each = 0; each < 30; each++) {
        const document = makeDocument(em, { community: world.communities.hidden, title: `Paper ${each}` });
        makeHandout(em, { event, document });
      }
    });
    const asking = (question: string) => statementsDuring(() => world.askers.member.get(question, { id: event.id }));
    const bare = await asking('query ($id: ID!) { event(id: $id) { id } }');
    expect(await asking(read)).toBe(bare);
    expect((await world.askers.member.get(read, { id: event.id })).event.handouts.totalCount).toBe(30);
  });

  it('nobody outside sees, at the event, the document, or by anything else', async () => {
    const { facilitator, outsider, anonymous } = world.askers;
    const event = await world.planned({ title: 'Canaryevent' }, 'onRequest');
    const made = await library.addWord(facilitator, world.communities.onRequest.id, 'x', { title: 'Canarypaper' });
    await facilitator.get(add, { input: { eventId: event.id, documentId: made.id } });
    await facilitator.get(add, { input: { eventId: event.id, title: 'Canaryrecording', link: recording.link } });
    await world.hub.drain();
    for (const asker of [outsider, anonymous]) {
      expect((await asker.get(read, { id: event.id })).event).toBeNull();
      expect((await asker.get(usedAt, { id: made.id })).document).toBeNull();
      const { search } = await asker.get('{ search(query: "canaryrecording", first: 5) { totalCount } }');
      expect(search.totalCount).toBe(0);
    }
  });
});

describe('whoever had a place', () => {
  const over = (more: Partial<Event> = {}) =>
    world.planned({
      startsAt: days(-2),
      endsAt: days(-1.9),
      booked: [world.people.member, world.people.third, world.people.facilitator],
      ...more,
    });
  const toldOf = async (who: 'member' | 'second' | 'third' | 'facilitator', title: string) =>
    (await told(world.askers[who])).filter((line: string) => line.endsWith(title));

  it('is told once that materials came afterwards; not who put them there, nor who may not see it any more', async () => {
    const { facilitator } = world.askers;
    const event = await over({ title: 'Afterwards' });
    await world.dropFrom('hidden', world.people.third);
    for (const link of ['https://a.example/', 'https://b.example/']) {
      await facilitator.get(add, { input: { eventId: event.id, title: 'Recording', link } });
      await world.hub.drain();
    }
    const line = 'Materials of an event that you booked are there: Afterwards';
    expect(await toldOf('member', 'Afterwards')).toEqual([line]);
    for (const who of ['second', 'third', 'facilitator'] as const) expect(await toldOf(who, 'Afterwards')).toEqual([]);
    const { rows } = await world.hub.hub.pool.query(
      'select next_at from mail_preference where person_id = $1 and next_at is not null',
      [world.people.member.id],
    );
    expect(rows, 'the next digest tells of it').toHaveLength(1);
  });

  it('is told when words are added to it afterwards, and of nothing that was there before', async () => {
    const { facilitator } = world.askers;
    const before = await world.planned({ title: 'Before', booked: [world.people.member] });
    await facilitator.get(add, { input: { eventId: before.id, ...recording } });
    const event = await over({ title: 'Reworded', materials: 'Old notes' });
    const given = input({ title: 'Reworded', starts: '2025-03-03T10:00', ends: '2025-03-03T11:00' });
    await facilitator.get(edit, { id: event.id, version: 1, input: { ...given, materials: 'Old notes' } });
    await world.hub.drain();
    expect([await toldOf('member', 'Before'), await toldOf('member', 'Reworded')]).toEqual([[], []]);
    await facilitator.get(edit, { id: event.id, version: 2, input: { ...given, materials: 'New notes' } });
    await world.hub.drain();
    expect(await toldOf('member', 'Reworded')).toHaveLength(1);
  });
});
