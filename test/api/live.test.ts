import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type Api } from '@knowledge-hub/server/api.ts';
import type { Asker } from '../harness/ask.ts';
import { Listener } from '../harness/listen.ts';
import { type Discussions, openDiscussions, deleteReply, editReply, lock, reply } from './discussions.setup.ts';

let place: Discussions;
beforeAll(async () => {
  place = await openDiscussions();
});
afterAll(() => place?.hub.close());

const changed = `subscription ($id: ID!) { threadChanged(id: $id) { id title replyCount locked acceptedReply { id }
  replies(first: 100) { edges { node { body deleted author { name } } } } } }`;
const inbox = 'subscription { inboxChanged { id unreadNotificationCount } }';
const quiet = 700;

const listen = (asker: Asker, id: string) => new Listener(asker, changed, { id });
const say = async (asker: Asker, id: string, body: string) =>
  (await asker.get(reply, { id, body })).reply as { id: string; version: number };

describe('a discussion', () => {
  it('tells readers as soon as something is said, edited, accepted, locked or deleted', async () => {
    const { askers, opened } = place;
    const thread = await opened();
    const reader = listen(askers.other, thread.id);
    await reader.times(1);
    expect(reader.last.data!.threadChanged).toMatchObject({ id: thread.id, replyCount: 0, locked: false });

    const said = await say(askers.member, thread.id, 'The first word');
    await reader.times(2);
    expect(reader.last.data!.threadChanged.replies.edges[0].node).toMatchObject({
      body: 'The first word',
      author: { name: 'Member' },
    });

    await askers.member.get(editReply, { id: said.id, version: said.version, body: 'A better word' });
    await reader.times(3);
    expect(reader.last.data!.threadChanged.replies.edges[0].node.body).toBe('A better word');

    await askers.member.get(deleteReply, { id: said.id });
    await reader.times(4);
    expect(JSON.stringify(reader.last.data)).not.toContain('better word');

    await askers.facilitator.get(lock, { id: thread.id, locked: true });
    await reader.times(5);
    expect(reader.last.data!.threadChanged.locked).toBe(true);
    reader.leave();
  });

  it('sends nothing that is not committed, and only what changed meanwhile', async () => {
    const { askers, opened, hub } = place;
    const [thread, another] = [await opened(), await opened()];
    const reader = listen(askers.other, thread.id);
    await reader.times(1);
    const client = await hub.hub.pool.connect();
    await client.query('begin');
    await client.query(`update thread set title = 'Not yet' where id = $1`, [thread.id]);
    await say(askers.member, another.id, 'Elsewhere');
    await sleep(quiet);
    expect(reader.heard).toHaveLength(1);
    await client.query('rollback');
    await say(askers.member, another.id, 'Elsewhere again');
    await sleep(quiet);
    client.release();
    expect(reader.heard).toHaveLength(1);
    reader.leave();
  });

  it('is told in one go when much happens at once, and ends at what is there', async () => {
    const { askers, opened } = place;
    const thread = await opened();
    const reader = listen(askers.other, thread.id);
    await reader.times(1);
    const { pool } = place.hub.hub;
    const often = Array.from({ length: 200 }, (_, at) => at + 1);
    await Promise.all(
      often.map(() => pool.query('update thread set vote_count = vote_count + 1 where id = $1', [thread.id])),
    );
    await say(askers.member, thread.id, 'The last word');
    await expect.poll(() => JSON.stringify(reader.last), { timeout: 10_000 }).toContain('The last word');
    expect(reader.heard.length).toBeLessThan(100);
    reader.leave();
  });

  it('does not exist for outsiders, nor for those who are not signed in, nor with an id that is none', async () => {
    const { askers, opened, places } = place;
    const hidden = await opened({ about: places.hidden });
    for (const id of [hidden.id, crypto.randomUUID(), 'none']) {
      const outsider = listen(askers.outsider, id);
      await outsider.end();
      expect(outsider.heard).toMatchObject([{ errors: [{ extensions: { code: 'NOT_FOUND' } }] }]);
      expect(outsider.last.errors![0]!.message).toBe('This discussion does not exist, or you cannot see it.');
    }
    const stranger = listen(askers.anonymous, hidden.id);
    await stranger.end();
    expect([stranger.heard, stranger.closed]).toEqual([[], 401]);
  });
});

describe('a right that ends', () => {
  const canary = 'Wombat pelican';

  it.each<[string, (personId: string) => [string, unknown[]]]>([
    ['a membership', (id) => [`delete from membership where person_id = $1`, [id]]],
    ['a verified address', (id) => [`update person set email_verified = false where id = $1`, [id]]],
    ['a session', (id) => [`delete from auth_session where person_id = $1`, [id]]],
  ])('%s: ends what is listened to within a second, and nothing more is heard', async (_name, end) => {
    const { hub, people, askers, places, opened } = place;
    const thread = await opened({ about: places.hidden });
    const leaver = await hub.as(people.other);
    const [leaving, staying] = [listen(leaver, thread.id), listen(askers.facilitator, thread.id)];
    await Promise.all([leaving.times(1), staying.times(1)]);
    const rows = await hub.hub.pool.query('select * from membership where person_id = $1', [people.other.id]);

    await hub.hub.pool.query(...end(people.other.id));
    await leaving.end(1_000);
    const until = leaving.heard.length;
    await say(askers.facilitator, thread.id, canary);
    await staying.times(2);
    expect(JSON.stringify(staying.last)).toContain(canary);
    await sleep(quiet);
    expect(leaving.heard).toHaveLength(until);
    expect(JSON.stringify(leaving.heard)).not.toContain(canary);
    expect(leaving.last.errors?.[0]?.extensions.code).toMatch(/^(NOT_FOUND|UNAUTHENTICATED)$/);
    staying.leave();
    await hub.hub.pool.query(`update person set email_verified = true where id = $1`, [people.other.id]);
    for (const row of rows.rows)
      await hub.hub.pool.query(
        `insert into membership select * from json_populate_record(null::membership, $1) on conflict do nothing`,
        [JSON.stringify(row)],
      );
  });

  it('is not waited for: what is said after it in the same moment is not heard', async () => {
    const { hub, askers, places, opened, people } = place;
    const thread = await opened({ about: places.onRequest });
    const leaving = listen(askers.member, thread.id);
    await leaving.times(1);
    await hub.hub.pool.query(
      `with gone as (delete from membership where person_id = $1 and community_id = $2)
       update thread set title = $3 where id = $4`,
      [people.member.id, places.onRequest.id, canary, thread.id],
    );
    await leaving.end(2_000);
    expect(JSON.stringify(leaving.heard)).not.toContain(canary);
  });
});

describe('the inbox', () => {
  it('tells each window what is unread, wherever it was read, and nobody else', async () => {
    const { hub, people, askers, opened } = place;
    const thread = await opened();
    const second = await hub.as(people.member);
    const [here, there, other] = [
      new Listener(askers.member, inbox),
      new Listener(second, inbox),
      new Listener(askers.curator, inbox),
    ];
    await Promise.all([here.times(1), there.times(1), other.times(1)]);
    const before = here.last.data!.inboxChanged.unreadNotificationCount as number;
    await say(askers.facilitator, thread.id, 'Something to be told of');
    await hub.drain();
    await expect.poll(() => here.last.data!.inboxChanged.unreadNotificationCount, { timeout: 5_000 }).toBe(before + 1);
    await expect.poll(() => there.last.data!.inboxChanged.unreadNotificationCount, { timeout: 5_000 }).toBe(before + 1);

    await second.get('mutation { markNotificationsRead { id } }');
    await expect.poll(() => here.last.data!.inboxChanged.unreadNotificationCount, { timeout: 5_000 }).toBe(0);
    expect(other.heard).toHaveLength(1);
    for (const each of [here, there, other]) each.leave();
  });
});

describe('the door', () => {
  it('lets no page of another site in', async () => {
    const thread = await place.opened();
    const open = (origin: string) => new Listener(place.askers.member, changed, { id: thread.id }, { origin });
    const foreign = open('https://elsewhere.example');
    await foreign.end();
    expect([foreign.heard, foreign.closed]).toEqual([[], 403]);
    const ours = open(place.hub.url);
    await ours.times(1);
    ours.leave();
  });

  it('takes no question and no command, and nothing that costs too much', async () => {
    const deep = `subscription { inboxChanged { ${'person { organisation { people(first: 100) { edges { node {'.repeat(6)} id ${'} } } } }'.repeat(6)} } }`;
    for (const query of [
      '{ viewer { id } }',
      'mutation { signOut }',
      'subscription {',
      deep,
      'subscription { nothing }',
    ]) {
      const listener = new Listener(place.askers.member, query);
      await listener.end();
      expect(listener.heard.map(({ data }) => data ?? null)).toEqual([null]);
      expect(listener.last.errors![0]!.extensions.code).toMatch(/^(INVALID|GRAPHQL_(PARSE|VALIDATION)_FAILED)$/);
    }
    expect((await place.askers.member.ask('{ viewer { id } }')).data.viewer).not.toBeNull();
  });

  it('is not opened by asking over HTTP', async () => {
    const { errors, status } = await place.askers.member.ask(inbox);
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'INVALID']);
  });

  it('has room for so many windows of one person', async () => {
    const listeners = Array.from({ length: 26 }, () => new Listener(place.askers.curator, inbox));
    await expect.poll(() => listeners.filter(({ heard }) => heard.length > 0).length, { timeout: 8_000 }).toBe(24);
    expect(listeners.filter(({ closed }) => closed === 429)).toHaveLength(2);
    for (const each of listeners) each.leave();
  });
});

describe('several processes, and a database that is away for a moment', () => {
  it('hear the same, catch up after a gap, and let everybody go when they stop', async () => {
    const { hub, askers, opened } = place;
    const second: Api = await openApi(
      { ...hub.settings, port: 0 },
      { logLevel: 'error', indexName: hub.hub.indexName },
    );
    const thread = await opened();
    const reader = listen(askers.facilitator.copy(second.url), thread.id);
    await reader.times(1);
    await say(askers.member, thread.id, 'Said to the first process');
    await reader.times(2);

    await hub.hub.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen %' and datname = current_database()`,
    );
    await say(askers.member, thread.id, 'Said while nobody listened');
    await expect.poll(() => reader.last.data!.threadChanged.replyCount, { timeout: 5_000 }).toBe(2);

    await second.close();
    await reader.end();
    expect(reader.closed).toBe(1001);
  });
});

describe('much at once', () => {
  it('is signalled by the statement, not by the person', async () => {
    const { hub, people } = place;
    const client = new (await import('pg')).default.Client({ connectionString: hub.settings.databaseUrl });
    await client.connect();
    const signals: string[] = [];
    client.on('notification', ({ payload }) => signals.push(payload ?? ''));
    await client.query('listen live');
    await client.query('begin; set local session_replication_role = replica');
    await client.query(`insert into person (id, name, email, email_verified, created_at, updated_at)
      select gen_random_uuid(), 'Many', 'many' || n || '@example.org', true, now(), now() from generate_series(1, 1000) n`);
    await client.query(`set local session_replication_role = default`);
    await client.query(`insert into notification (id, person_id, reason, key, title, url, at)
      select gen_random_uuid(), id, 'NEW_THREAD', 'many', 'A new discussion', '/', now() from person where name = 'Many'`);
    await client.query('commit');
    await client.query('select 1');
    const told = signals.filter((each) => each.startsWith('inbox:'));
    expect(told.length).toBe(5);
    expect(told.flatMap((each) => each.slice(6).split(','))).toHaveLength(1000);
    expect(people.member.id).toBeTruthy();
    await client.end();
  });
});
