import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import { webOperations } from '../bench/operations.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';
import { statementsDuring } from '../harness/statements.ts';

const size = { members: 10_000, threads: 5_000, replies: 100_000 };
/** Rows that a part of a page may look at: it counts the replies of the largest thread, and what a list is narrowed to. */
const mostWalked = 2_000;
const asked = 60;

let hub: TestHub;
let large: Community;
let small: Community;
const askers: Record<string, Asker> = {};
let busiest: string;
let quiet: string;

beforeAll(async () => {
  // Without a worker: what is indexed of it all is not asked here.
  hub = await startHub({}, { worker: false });
  const made = await hub.make((em) => {
    const [facilitator, member, outsider] = [makePerson(em), makePerson(em), makePerson(em)];
    const of = { facilitators: [facilitator], members: [member] };
    const [big, little] = [
      makeCommunity(em, { ...of, name: 'Everybody' }),
      makeCommunity(em, { ...of, name: 'A few' }),
    ];
    const thread = makeThread(em, { about: big, author: member });
    const other = makeThread(em, { about: little, author: member, replies: [{ author: facilitator }] });
    return { facilitator, member, outsider, big, little, thread, other };
  });
  [large, small] = [made.big, made.little];
  [busiest, quiet] = [made.thread.id, made.other.id];
  await fill(large.id, busiest);
  for (const name of ['facilitator', 'member', 'outsider'] as const) askers[name] = await hub.as(made[name]);
  askers['anonymous'] = hub.anonymous();
}, 300_000);
afterAll(() => hub?.close());

/** As if it had been used for years: each thread has its share of the replies, the first thread a thousand besides. */
async function fill(community: string, thread: string): Promise<void> {
  const { members, threads, replies } = size;
  const run = (text: string, ...values: unknown[]) => hub.hub.pool.query(text, values);
  await run(
    `with p as (insert into person (name, email, email_verified)
      select 'Person ' || n, 'person-' || n || '@many.example', true from generate_series(1, $2::int) n returning id)
    insert into membership (community_id, person_id, status, since)
    select $1, id, 'ACTIVE', now() - row_number() over () * interval '1 hour' from p`,
    community,
    members,
  );
  await run(
    `with who as (select array_agg(person_id) as ids from membership where community_id = $1)
    insert into thread (audience, form, title, body, author_id, about_kind, about_id, created_at, last_activity_at)
    select t.audience, (array['DISCUSSION', 'QUESTION', 'IDEA'])[1 + n % 3], 'Matter ' || n, 'What do others do?', who.ids[1 + n % array_length(who.ids, 1)], 'COMMUNITY', $1,
      now() - n * interval '1 hour', now() - n * interval '50 minutes'
    from thread t, who, generate_series(1, $3::int) n where t.id = $2`,
    community,
    thread,
    threads - 1,
  );
  await run(
    `with who as (select array_agg(person_id) as ids from membership where community_id = $1),
      threads as (select array_agg(id order by created_at) as ids from thread where about_id = $1)
    insert into reply (thread_id, body, author_id, created_at)
    select case when n % 100 = 0 then $2::uuid else threads.ids[1 + n % array_length(threads.ids, 1)] end, 'So do we.',
      who.ids[1 + n % array_length(who.ids, 1)], now() - (n % 5000) * interval '49 minutes'
    from who, threads, generate_series(1, $3::int) n`,
    community,
    thread,
    replies,
  );
  await run(
    `update thread t set reply_count = (select count(*) from reply r where r.thread_id = t.id) where about_id = $1`,
    community,
  );
  await run(
    `update community set thread_count = (select count(*) from thread where about_id = $1),
      member_count = (select count(*) from membership where community_id = $1) where id = $1`,
    community,
  );
  await run('vacuum analyze');
}

const text = webOperations();
const pages: [string, (which: 'large' | 'small') => Record<string, unknown>][] = [
  ['CommunityPage', (which) => ({ slug: slugOf(which) })],
  ['CommunityThreads', (which) => ({ slug: slugOf(which), sort: 'ACTIVE' })],
  ['CommunityThreads', (which) => ({ slug: slugOf(which), sort: 'VOTES', form: 'IDEA' })],
  ['CommunityThreads', (which) => ({ slug: slugOf(which), sort: 'ACTIVE', form: 'QUESTION', unanswered: true })],
  ['CommunityPeople', (which) => ({ slug: slugOf(which) })],
  ['CommunityActivity', (which) => ({ slug: slugOf(which) })],
  ['ThreadPage', (which) => ({ id: which === 'large' ? busiest : quiet })],
];
const slugOf = (which: 'large' | 'small') => (which === 'large' ? large : small).slug;

type Sent = { text: string; values: unknown[] };

/** The readings that something causes. */
async function readingsDuring(act: () => Promise<unknown>): Promise<Sent[]> {
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  const { query } = prototype;
  const sent: Sent[] = [];
  prototype.query = function noting(this: unknown, ...args: unknown[]) {
    const [statement] = args as [Partial<Sent> | string];
    if (typeof statement === 'object' && statement.text?.startsWith('select')) sent.push(statement as Sent);
    return query.apply(this, args);
  };
  await act().finally(() => (prototype.query = query));
  return sent;
}

type Node = { 'Node Type': string; 'Relation Name'?: string; Plans?: Node[]; [more: string]: unknown };

/** What a statement looks at too much of. */
async function walkedBy({ text: statement, values }: Sent): Promise<string[]> {
  const { rows } = await hub.hub.pool.query(`explain (analyze, format json) ${statement}`, values);
  const walked: string[] = [];
  const visit = (node: Node) => {
    const looked = Number(node['Actual Rows']) + Number(node['Rows Removed by Filter'] ?? 0);
    if (/Scan/.test(node['Node Type']) && looked * Number(node['Actual Loops']) > mostWalked)
      walked.push(`${node['Relation Name']}: ${looked} × ${String(node['Actual Loops'])}`);
    for (const each of node.Plans ?? []) visit(each);
  };
  visit(rows[0]['QUERY PLAN'][0].Plan as Node);
  return walked;
}

describe(`a community of ${size.members} members, ${size.threads} threads and ${size.replies} replies`, () => {
  it.each(
    pages.flatMap(([page, of]) =>
      Object.keys({ facilitator: 0, member: 0, outsider: 0, anonymous: 0 }).map((who) => [page, who, of] as const),
    ),
  )('%s for %s: as many statements as of a small one, and no walk through all of it', async (page, who, of) => {
    const asker = askers[who]!;
    const ask = (which: 'large' | 'small') => asker.ask(text(page), of(which));
    const { errors } = await ask('large');
    expect(errors ?? []).toEqual([]);
    const count = await statementsDuring(() => ask('small'));
    expect(await statementsDuring(() => ask('large'))).toBe(count);
    expect(count).toBeLessThanOrEqual(2);
    for (const each of await readingsDuring(() => ask('large'))) expect(await walkedBy(each)).toEqual([]);
    const took: number[] = [];
    for (let time = 0; time < asked; time++) {
      const began = performance.now();
      await ask('large');
      took.push(performance.now() - began);
    }
    took.sort((a, b) => a - b);
    console.log(
      `${page} for ${who}: half within ${took[asked / 2]!.toFixed(0)} ms, 95 % within ${took[Math.floor(0.95 * asked)]!.toFixed(0)} ms`,
    );
  });
});
