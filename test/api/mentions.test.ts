import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { mentionLink } from '@knowledge-hub/server/discussions/mention.links.ts';
import type { Asker } from '../harness/ask.ts';
import { password } from '../harness/hub.ts';
import { choose, mailsTo, passWeek } from './digests.setup.ts';
import { deleteReply, type Discussions, openDiscussions, reply, start } from './discussions.setup.ts';
import { follow, told } from './following.setup.ts';

let world: Discussions;
let insider: Person, stranger: Person;
let inside: Asker, outside: Asker;
let hidden: Community;

beforeAll(async () => {
  world = await openDiscussions();
});
afterAll(() => world?.hub.close());
beforeEach(async () => {
  const word = crypto.randomUUID().slice(0, 8);
  const made = await world.hub.make(async (em) => {
    const people = {
      insider: makePerson(em, { name: `Imogen Inn${word}` }),
      stranger: makePerson(em, { name: `Sten Out${word}` }),
    };
    const circle = makeCommunity(em, {
      visibility: 'HIDDEN',
      slug: word,
      facilitators: [em.merge(world.people.facilitator)],
      members: [em.merge(world.people.member), people.insider],
    });
    return { ...people, hidden: circle };
  });
  ({ insider, stranger, hidden } = made);
  [inside, outside] = [await world.hub.as(insider), await world.hub.as(stranger)];
});

const at = (person: Person) => mentionLink({ id: person.id, name: person.name });
const begin = async (about: { id: string }, body: string, by = world.askers.member, more = {}): Promise<string> => {
  const { startThread } = await by.get(start, { input: { aboutId: about.id, title: 'On bins', body, ...more } });
  return startThread.id;
};
const say = async (id: string, body: string, by = world.askers.member): Promise<string> =>
  (await by.get(reply, { id, body })).reply.id;
const edit = (asker: Asker, id: string, version: number, body: string) =>
  asker.get(
    'mutation ($id: ID!, $version: Int!, $body: String!) { editReply(id: $id, version: $version, body: $body) { id } }',
    { id, version, body },
  );
const offered = async (asker: Asker, withinId: string, beginning: string): Promise<string[]> =>
  (
    await asker.get(
      'query ($withinId: ID!, $beginning: String!) { mentionable(withinId: $withinId, beginning: $beginning) { name } }',
      { withinId, beginning },
    )
  ).mentionable.map(({ name }: { name: string }) => name);
const mentionsOf = async (asker: Asker, id: string) =>
  (
    await asker.get('query ($id: ID!) { thread(id: $id) { mentions { kind person { id name } } } }', { id })
  ).thread.mentions.map(({ kind, person }: any) => [kind, person.name]);

describe('whom one may mention', () => {
  it('is whoever may read the place: in a hidden community its members alone', async () => {
    const id = await begin(hidden, 'So.');
    for (const place of [hidden.id, id]) {
      expect(await offered(world.askers.member, place, insider.name.split(' ')[1]!)).toEqual([insider.name]);
      expect(await offered(world.askers.member, place, 'imogen i')).toContain(insider.name);
      expect(await offered(world.askers.member, place, stranger.name.slice(0, 8))).toEqual([]);
    }
    expect(await offered(world.askers.member, world.places.open.id, stranger.name)).toEqual([stranger.name]);
  });

  it('is nobody for those who may not speak there, as in a place that does not exist', async () => {
    const id = await begin(hidden, 'So.');
    for (const asker of [outside, world.askers.outsider, world.askers.curator, world.askers.anonymous])
      for (const place of [hidden.id, id, crypto.randomUUID(), 'x'])
        expect(await offered(asker, place, 'Imogen')).toEqual([]);
    expect(await offered(outside, world.places.onRequest.id, 'Member')).toEqual([]);
  });

  it('takes what is typed as it is, and offers those who spoke there before more is typed', async () => {
    const id = await begin(world.places.open, 'So.', world.askers.other);
    expect(await offered(world.askers.member, id, '')).toEqual(['Other']);
    expect(await offered(world.askers.member, id, 'o')).toEqual(['Other']);
    for (const odd of ['%', '_', '\\', '%%', "'; --", '@'.repeat(500)])
      expect(await offered(world.askers.member, id, odd)).toEqual([]);
  });

  it('never gives away who asked without a name', async () => {
    await world.hub.hub.pool.query('update community set anonymous_asking = true where id = $1', [
      world.places.open.id,
    ]);
    const id = await begin(world.places.open, 'So.', world.askers.member, { anonymous: true });
    await say(id, 'More.', world.askers.member);
    expect(await offered(world.askers.other, id, '')).toEqual([]);
  });
});

describe('a mention', () => {
  it('tells whom it names, once for each post, and counts it there alone', async () => {
    const id = await begin(world.places.open, `What do you say, ${at(insider)}?`);
    await world.hub.drain();
    expect(await told(inside)).toEqual(['You were mentioned: On bins']);
    await inside.get(follow, { id, level: 'EVERYTHING' });
    const second = await say(id, `And here, ${at(insider)}?`);
    await world.hub.drain();
    expect(await told(inside)).toEqual(['You were mentioned: On bins', 'You were mentioned: On bins']);
    await edit(world.askers.member, second, 1, `And here, ${at(insider)} and ${at(stranger)}?`);
    await edit(world.askers.member, second, 2, 'Nobody');
    await edit(world.askers.member, second, 3, `Again ${at(insider)} and ${at(stranger)}?`);
    await world.hub.drain();
    expect(await told(inside)).toHaveLength(2);
    expect(await told(outside)).toEqual(['You were mentioned: On bins']);
    await say(id, 'And something else.');
    await world.hub.drain();
    expect((await told(inside))[0]).toBe('New reply: On bins');
    await world.askers.member.get(deleteReply, { id: second });
    await world.hub.drain();
    expect(await told(outside)).toEqual([]);
  });

  it('calls upon nobody who may not read it, nor upon those in words that are quoted', async () => {
    const id = await begin(hidden, `${at(stranger)} and ${at(insider)}`);
    await say(id, `> ${at(insider)} said so\n\nI think not.`);
    await world.hub.drain();
    expect(await told(outside)).toEqual([]);
    expect(await told(inside)).toEqual(['You were mentioned: On bins', 'New discussion: On bins'].slice(0, 1));
    expect((await mentionsOf(inside, id)).toSorted()).toEqual(
      [
        ['CALLED', insider.name],
        ['UNREACHED', stranger.name],
      ].toSorted(),
    );
    expect((await outside.get('query ($id: ID!) { thread(id: $id) { mentions { kind } } }', { id })).thread).toBeNull();
  });

  it('is heard by those who want to hear of mentions, not by those who want nothing', async () => {
    await inside.get(follow, { id: hidden.id, level: 'MENTIONS' });
    const id = await begin(hidden, 'Hello all');
    await say(id, `${at(insider)}?`);
    await world.hub.drain();
    expect(await told(inside)).toEqual(['You were mentioned: On bins']);
    await inside.get(follow, { id, level: 'NOTHING' });
    await say(id, `${at(insider)}!`);
    await world.hub.drain();
    expect(await told(inside)).toHaveLength(1);
  });

  it('goes out by mail in words, with the present name, and with nothing of it once the right is lost', async () => {
    await inside.get(choose, { input: { frequency: 'AT_ONCE', hour: 7, weekday: 1, timeZone: 'Europe/London' } });
    await inside.get(follow, { id: hidden.id, level: 'MENTIONS' });
    await world.hub.hub.pool.query('update person set name = $2 where id = $1', [insider.id, 'Imogen Newname']);
    await begin(hidden, `And zebrawood, ${at(stranger)}?`);
    await begin(hidden, `What do you say, ${at(insider)}?`);
    await world.hub.drain();
    await passWeek(world.hub);
    const [mail] = await mailsTo(insider);
    expect(mail!.text).toContain('On bins\nYou were mentioned');
    expect(mail!.text).toContain('wrote:\nWhat do you say, @Imogen Newname?');
    expect(mail!.text).not.toContain('zebrawood');
    expect(mail!.subject).not.toContain('On bins');
    expect(await mailsTo(stranger)).toEqual([]);
    const id = await begin(hidden, `Gone, ${at(insider)}?`);
    await world.hub.drain();
    await world.hub.hub.pool.query('delete from membership where person_id = $1', [insider.id]);
    expect(await told(inside)).toEqual([]);
    expect((await inside.get('query ($id: ID!) { thread(id: $id) { id } }', { id })).thread).toBeNull();
  });

  it('shows the present name; erased, people stand nowhere in what others wrote', async () => {
    const id = await begin(world.places.open, `Ask ${at(insider)}.`);
    const answer = await say(id, `Yes, ${at(insider)}, and ${at(stranger)}.`);
    await edit(world.askers.member, answer, 1, 'Never mind.');
    await world.hub.hub.pool.query('update person set name = $2 where id = $1', [insider.id, 'Imogen Newname']);
    expect(await mentionsOf(world.askers.member, id)).toEqual([['CALLED', 'Imogen Newname']]);
    const erase = 'mutation ($password: String!) { eraseAccount(presentPassword: $password) }';
    await inside.get(erase, { password });
    const { thread } = await world.askers.member.get(
      'query ($id: ID!) { thread(id: $id) { body mentions { kind } replies(first: 5) { edges { node { revisions { body } } } } } }',
      { id },
    );
    expect(thread.body).toBe('Ask @a former member.');
    expect(thread.mentions).toEqual([]);
    expect(thread.replies.edges[0].node.revisions[0].body).toBe(`Yes, @a former member, and ${at(stranger)}.`);
  });

  it('is refused by the hundred', async () => {
    const many = Array.from({ length: 21 }, (_, place) =>
      mentionLink({ id: `019a0000-0000-7000-8000-0000000000${String(place).padStart(2, '0')}`, name: 'X' }),
    );
    const input = { aboutId: world.places.open.id, title: 'All', body: many.join(' ') };
    expect(await world.askers.member.refusal(start, { input })).toBe('INVALID');
  });
});

describe('a look at who asked without a name', () => {
  it('is told to them at once, with its mail, each time', async () => {
    await world.hub.hub.pool.query('update community set anonymous_asking = true where id = $1', [hidden.id]);
    const id = await begin(hidden, 'So.', inside, { anonymous: true });
    await inside.get(follow, { id, level: 'NOTHING' });
    await world.askers.facilitator.get(
      'mutation ($id: ID!) { discloseAuthor(id: $id, reason: "A threat to somebody") { id } }',
      { id },
    );
    await world.hub.drain();
    expect(await told(inside)).toEqual(['A facilitator looked up who you are: On bins']);
    expect((await told(world.askers.member)).filter((line) => line.includes('looked up'))).toEqual([]);
  });
});
