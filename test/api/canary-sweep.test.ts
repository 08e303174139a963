import nodemailer from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildHubSchema } from '@knowledge-hub/server/schema.ts';
import type { Asker } from '../harness/ask.ts';
import { Listener } from '../harness/listen.ts';
import { allTo } from '../harness/mailbox.ts';
import { passWeek } from './digests.setup.ts';
import { start } from './discussions.setup.ts';
import { get } from './files.setup.ts';
import { type Door, doorsOf } from './sweep-doors.ts';
import { canary, inviteToken, name, openSweep, w } from './sweep.setup.ts';

/**
 * Every question of the schema, with all that it can answer, is asked for every row in which one of the words stands; so
 * is every other door that there is. What comes back holds none of the words to the letter, for whoever may not read them.
 */
let world: Awaited<ReturnType<typeof openSweep>>;
let rows: { table: string; id: string }[];
let doors: Door[];

beforeAll(async () => {
  world = await openSweep();
  rows = await rowsWithCanaries();
  doors = doorsOf(buildHubSchema());
}, 300_000);
afterAll(() => world?.hub.close());

/** The rows that hold a word, of whatever table. */
async function rowsWithCanaries(): Promise<typeof rows> {
  const { pool } = world.hub.hub;
  const tables = await pool.query<{ table: string }>(`select table_name as "table" from information_schema.columns
    where table_schema = 'public' and column_name = 'id' and data_type = 'uuid'`);
  const found = await Promise.all(
    tables.rows.map(async ({ table }) => {
      const held = await pool.query<{ id: string }>(
        `select id from "${table}" t where t::text ilike '%${canary}%' limit 5`,
      );
      return held.rows.map(({ id }) => ({ table, id }));
    }),
  );
  return found.flat();
}

const outside = ['anonymous', 'outsider', 'councillor'] as const;
const gone = ['leaver', 'banned', 'lapsed'] as const;
type Who = (typeof outside)[number] | (typeof gone)[number];
const everybody = [...outside, ...gone];

/** What it gives away; who was in it knows its name, as a ban or a role that lapsed is told by it. */
function givenAway(text: string, who: Who): string {
  const mayKnowName = gone.some((each) => each === who);
  const at = text.search(new RegExp(mayKnowName ? canary : `${canary}|${name}`, 'i'));
  return at < 0 ? '' : text.slice(Math.max(0, at - 200), at + 60);
}

/** Of a question; longer ones come near the hub's limits. */
const mostWords = 1_200;
const deepest = new Map<string, number>();

/** As deep as the hub's limits let one ask. */
async function answerOf(asker: Asker, door: Door, id: string): Promise<string> {
  const given = { id, slug: world.community.slug, token: inviteToken, word: canary };
  const fits = (depth: number) => door.question(given, depth).split(/\s+/).length <= mostWords;
  const depth = deepest.get(door.name) ?? [3, 2, 1].find(fits) ?? 0;
  deepest.set(door.name, depth);
  const answer = await asker.ask(door.question(given, depth));
  if (answer.status === 400 && depth > 0) {
    deepest.set(door.name, depth - 1);
    return answerOf(asker, door, id);
  }
  if (answer.status === 400) throw new Error(`${door.name} cannot be asked: ${JSON.stringify(answer.errors)}`);
  return JSON.stringify(answer);
}

/** Each door is asked for one row of each table, where it asks for a thing at all. */
async function sweep(asker: Asker, heard: (text: string, at: string) => void): Promise<void> {
  const each = rows.filter(
    ({ table }, at) => table === 'thread' || rows.findIndex((row) => row.table === table) === at,
  );
  for (const door of doors)
    await Promise.all(
      (door.byId ? each : each.slice(0, 1)).map(async ({ table, id }) =>
        heard(await answerOf(asker, door, id), `${door.name} of ${table}`),
      ),
    );
}

it('has words in all that a community holds, and they are found where they may be read', async () => {
  const tables = [...new Set(rows.map(({ table }) => table))];
  for (const table of ['community', 'thread', 'reply', 'event', 'document', 'removal', 'sanction', 'message', 'skill'])
    expect(tables).toContain(table);
  expect(tables.length).toBeGreaterThan(15);
  const seen = new Set<string>();
  await sweep(world.askers.insider, (text) => {
    for (const [word] of text.matchAll(new RegExp(`${canary}[a-z]+`, 'g'))) seen.add(word);
  });
  // The sweep would see them: these come back to whoever may read them.
  for (const what of ['bettertitle', 'betterreply', 'poll', 'yes', 'event', 'materials', 'document', 'note', 'folder'])
    expect(seen, [...seen].join(' ')).toContain(w(what));
  expect(seen.size).toBeGreaterThan(25);
}, 300_000);

describe.each(everybody)('%s', (who) => {
  it('is told nothing by any question', { timeout: 300_000 }, async () => {
    const found: string[] = [];
    await sweep(world.askers[who], (text, at) => {
      const given = givenAway(text, who);
      if (given) found.push(`${at}: ${given}`);
    });
    expect(found).toEqual([]);
  });

  it('hears nothing', async () => {
    const asker = world.askers[who];
    for (const query of [
      `subscription { threadChanged(id: "${world.questionId}") { title body replies(first: 5) { edges { node { body } } } } }`,
      'subscription { inboxChanged { notifications(first: 50) { edges { node { title url subjects { title } } } } } }',
    ]) {
      const listener = new Listener(asker, query);
      await expect.poll(() => listener.over || listener.heard.length > 0, { timeout: 10_000 }).toBe(true);
      listener.leave();
      expect(givenAway(JSON.stringify(listener.heard), who), query).toBe('');
    }
  });

  it('gets nothing by any address', { timeout: 120_000 }, async () => {
    const asker = world.askers[who];
    const { document } = await world.askers.insider.get(
      'query ($id: ID!) { document(id: $id) { versions { address } } }',
      { id: world.document.id },
    );
    const addresses = [
      ...document.versions.map(({ address }: { address: string }) => address),
      `/events/${world.event.id}/calendar.ics`,
      `/communities/${world.community.slug}`,
      `/threads/${world.questionId}`,
      ...rows.filter(({ table }) => table.includes('file')).flatMap(({ id }) => [`/files/${id}`, `/images/${id}`]),
      ...world.feeds.map((feed) => new URL(feed).pathname),
      '/metrics',
      '/readyz',
      '/robots.txt',
      '/sitemap.xml',
    ];
    for (const address of addresses) {
      const answer = await get(asker, address);
      const all = (await answer.text()) + JSON.stringify([...answer.headers]);
      expect(givenAway(all, who), address).toBe('');
    }
  });

  it('takes nothing away in what is kept of them', async () => {
    const { data } = await world.askers[who].ask('mutation { exportPersonalData }');
    expect(typeof data?.exportPersonalData).toBe(who === 'anonymous' ? 'undefined' : 'string');
    expect(givenAway(JSON.stringify(data ?? null), who)).toBe('');
  });
});

describe('mails', () => {
  it('of a hidden community say nothing in their subjects', async () => {
    const mails = (await Promise.all(Object.values(world.people).map(({ email }) => allTo(email)))).flat();
    expect(mails.filter(({ text }) => text?.includes(canary)).length).toBeGreaterThan(5);
    for (const { subject, headers, text } of mails) {
      const others = headers.filter(({ key }) => !['subject', 'content-type'].includes(key));
      expect(givenAway(JSON.stringify([subject, others]), 'outsider'), text).toBe('');
    }
  });

  it('hold nothing for whoever has gone, at once, in digests, in calendars and in answers to their answers', async () => {
    const { askers, people, community, hub, inboundSecret } = world;
    const before = new Map<string, number>();
    const replyTo = new Map<string, string>();
    for (const who of gone) {
      const mails = await allTo(people[who].email);
      before.set(who, mails.length);
      replyTo.set(who, mails.findLast(({ replyTo: to }) => to?.length)!.replyTo![0]!.address!);
    }
    await askers.insider.get(start, {
      input: { aboutId: community.id, title: w('latetitle'), body: `${w('late')} [@A](/people/${people.leaver.id})` },
    });
    await askers.insider.get('mutation ($id: ID!, $reason: String) { cancelEvent(id: $id, reason: $reason) { id } }', {
      id: world.event.id,
      reason: w('cancelled'),
    });
    for (const who of gone) {
      const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });
      const mail = {
        from: people[who].email,
        to: replyTo.get(who)!,
        subject: 'Re: New reply',
        text: 'I am still here.',
      };
      const { message } = await transport.sendMail(mail);
      const answer = await fetch(`${hub.url}/inbound-mail`, {
        method: 'POST',
        headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${inboundSecret}` },
        body: new Uint8Array(message as Buffer),
      });
      expect(answer.status).toBe(200);
    }
    await hub.drain();
    await passWeek(hub);
    for (const who of gone) {
      const later = (await allTo(people[who].email)).slice(before.get(who));
      expect(later.length, `${who} is told that their answer was not taken`).toBeGreaterThan(0);
      expect(givenAway(JSON.stringify(later), who)).toBe('');
    }
    const { rows: posted } = await hub.hub.pool.query(`select 1 from reply where body like '%still here%'`);
    expect(posted).toEqual([]);
  });
});
