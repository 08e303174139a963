import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import type { Thread } from '@knowledge-hub/server/discussions/thread.ts';
import { type Meilisearch, startMeilisearch } from '@knowledge-hub/server/embedded/meilisearch.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { makeCaseStudy, settleCaseStudies } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';
import { searchKey } from '../harness/services.ts';

/**
 * Rights and things are taken away while nothing can follow: no worker runs, and from the middle on the search engine
 * does not answer either. Each round has a word of its own, which its reader finds before and nowhere after.
 */
const rounds = 200;
const acts = [
  'removed',
  'left',
  'role ended',
  'role lapsed',
  'thread moved',
  'reply deleted',
  'study archived',
] as const;
type Act = (typeof acts)[number];

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'knowledge-hub-revocation-'));
let engine: Meilisearch;
let hub: TestHub;
let facilitator: Asker;
let curator: Asker;
let administrator: Asker;
let readers: { asker: Asker; personId: string }[];
let away: Community;
let prepared: { act: Act; word: string; reader: number; room: Community; thread: Thread; study: { id: string } }[];

/** No two are taken for slips of one another. */
const word = (round: number) =>
  Array.from(createHash('sha256').update(`${round}`).digest().subarray(0, 14), (byte) =>
    String.fromCodePoint(97 + (byte % 26)),
  ).join('');
const pick = <Value>(list: readonly Value[], at: number): Value => list[at % list.length]!;

beforeAll(async () => {
  engine = await startMeilisearch({ dir: path.join(folder, 'engine'), apiKey: searchKey });
  hub = await startHub({ MEILISEARCH_URL: engine.url }, { worker: false });
  const made = await hub.make(async (em) => {
    const at = makeOrganisation(em);
    const head = makePerson(em, { role: { kind: 'OFFICER', at } });
    const people = Array.from({ length: 5 }, () => makePerson(em, { role: { kind: 'OFFICER', at } }));
    const reviewer = makePerson(em, { role: { kind: 'CURATOR', at: makeOrganisation(em, { type: 'SUPPORT_BODY' }) } });
    const admin = makePerson(em, { role: { kind: 'ADMINISTRATOR', at } });
    await em.flush();
    const room = (given: Partial<Community>) =>
      makeCommunity(em, { ...given, facilitators: [head], members: [head, ...people] });
    const rooms = (['ON_REQUEST', 'HIDDEN'] as const).flatMap((visibility) => [
      room({ visibility }),
      room({ visibility }),
      room({ visibility, requiredRole: 'OFFICER' }),
    ]);
    const elsewhere = makeCommunity(em, { visibility: 'HIDDEN', facilitators: [head] });
    const studies = Array.from({ length: rounds }, (_, round) =>
      makeCaseStudy(em, {
        title: `On ${word(rounds + round)}`,
        solution: `How ${word(rounds + round)} was done`,
        organisation: at,
        author: head,
        stage: 'PUBLISHED',
      }),
    );
    const plans = Array.from({ length: rounds }, (_, round) => {
      const act = pick(acts, round);
      const mine = act.startsWith('role') ? rooms.filter(({ requiredRole }) => requiredRole) : rooms;
      const about = pick(mine, Math.floor(round / acts.length));
      const said = act === 'reply deleted' ? 'something' : word(round);
      const thread = makeThread(em, {
        about,
        author: head,
        title: `About ${said}`,
        body: `What of ${said}?`,
        replies: [{ author: head, body: `As for ${word(round)}` }],
      });
      const sought = act === 'study archived' ? word(rounds + round) : word(round);
      return { act, word: sought, reader: round % people.length, room: about, thread, study: studies[round]! };
    });
    await em.flush();
    settleCaseStudies(studies);
    return { head, people, reviewer, admin, elsewhere, plans };
  });
  prepared = made.plans;
  away = made.elsewhere;
  await reindexAll(hub.hub);
  facilitator = await hub.as(made.head);
  curator = await hub.as(made.reviewer);
  administrator = await hub.as(made.admin);
  readers = [];
  for (const person of made.people) readers.push({ asker: await hub.as(person), personId: person.id });
});
afterAll(async () => {
  try {
    process.kill(engine.pid, 'SIGCONT');
  } finally {
    await hub?.close();
    await engine?.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
});

const ofSearch = `search(query: $word, first: 10) { totalCount degraded facets { values { count } } edges { node { title snippet subject { id } } } }
  suggest(query: $word, first: 20) { title subject { id } }
  similar(text: $word, first: 20) { title snippet }
  searchCsv(query: $word) { rowCount totalCount text }`;
const ofThread = `thread(id: $id) { title body replies(first: 5) { edges { node { body } } } }
  node(id: $id) { id ... on Thread { title } }
  community(slug: $slug) { threadCount threads(first: 100) { edges { node { title body } } } }
  newForViewer(first: 100) { edges { node { title } } }
  viewer { bookmarks(first: 100) { edges { node { subject { id title } } } } notifications(first: 100) { edges { node { title } } } }`;

type Round = (typeof prepared)[number];
const all = `query ($word: String!, $id: ID!, $slug: String!) { ${ofSearch} ${ofThread} }`;
const asking = ({ word: sought, thread, room }: Round) => ({ word: sought, id: thread.id, slug: room.slug });

/** The act; returns what makes the reader again what they were, so that the next round begins alike. */
async function take(round: Round): Promise<() => Promise<unknown>> {
  const { act, room, thread, study, reader } = round;
  const { asker, personId } = readers[reader]!;
  const { pool } = hub.hub;
  const rejoin = () =>
    pool.query(
      `insert into membership (id, community_id, person_id, status, role, since) values (uuidv7(), $1, $2, 'ACTIVE', 'MEMBER', now())
       on conflict (community_id, person_id) do update set status = 'ACTIVE', role = 'MEMBER'`,
      [room.id, personId],
    );
  const own = async (table: 'membership' | 'role'): Promise<string> => {
    const within = table === 'membership' ? `and community_id = '${room.id}'` : '';
    return (await pool.query(`select id from ${table} where person_id = $1 ${within}`, [personId])).rows[0].id;
  };
  const officerAgain = () => pool.query('update role set ends_on = null where person_id = $1', [personId]);
  switch (act) {
    case 'removed':
      await facilitator.get('mutation ($id: ID!) { removeMember(id: $id) { id } }', { id: await own('membership') });
      return rejoin;
    case 'left':
      await asker.get('mutation ($id: ID!) { leaveCommunity(id: $id) { id } }', { id: room.id });
      return rejoin;
    case 'role ended':
      await administrator.get('mutation ($id: ID!) { endRole(id: $id) { id } }', { id: await own('role') });
      return officerAgain;
    case 'role lapsed':
      await pool.query(`update role set ends_on = current_date - 1 where person_id = $1`, [personId]);
      return officerAgain;
    case 'thread moved':
      await facilitator.get('mutation ($id: ID!, $to: ID!) { moveThread(id: $id, toId: $to) { id } }', {
        ...byId(round),
        to: away.id,
      });
      break;
    case 'reply deleted': {
      const { rows } = await pool.query<{ id: string }>('select id from reply where thread_id = $1', [thread.id]);
      await facilitator.get('mutation ($id: ID!) { deleteReply(id: $id) { id } }', { id: rows[0]!.id });
      break;
    }
    case 'study archived':
      await curator.get('mutation ($id: ID!) { archiveCaseStudy(id: $id, reason: "Old.") { id } }', { id: study.id });
  }
  return () => Promise.resolve();
}

const byId = ({ thread: { id } }: Round) => ({ id });
it('takes effect at once at every door, with nobody there to bring the index up to date', async () => {
  let degraded = 0;
  for (const [at, round] of prepared.entries()) {
    if (at === rounds / 2) process.kill(engine.pid, 'SIGSTOP');
    const { asker } = readers[round.reader]!;
    const label = `round ${at}: ${round.act}`;
    await asker.get('mutation ($id: ID!) { bookmark(id: $id) { id } }', byId(round));
    const before = await asker.get(all, asking(round));
    expect(before.search.totalCount, label).toBe(1);
    const again = await take(round);
    const { data, errors } = await asker.ask(all, asking(round));
    expect(errors, label).toBeUndefined();
    if (data.search.degraded) degraded += 1;
    expect(data.search, label).toMatchObject({ totalCount: 0, edges: [] });
    expect(JSON.stringify(data.search.facets), label).not.toMatch(/"count":[1-9]/u);
    expect(data.searchCsv, label).toMatchObject({ rowCount: 0, totalCount: 0 });
    const like = await asker.ask('query ($id: ID!) { similarTo(id: $id, first: 20) { title snippet } }', byId(round));
    const { search, suggest, similar, searchCsv, ...others } = { ...data, like: like.data };
    expect(JSON.stringify([search, suggest, similar, searchCsv]), label).not.toContain(round.word);
    // What is archived stays where its address leads, and says that it is.
    const elsewhere = round.act === 'study archived' ? null : others;
    expect(JSON.stringify(elsewhere), label).not.toContain(round.word);
    await again();
  }
  console.info(`revoked in ${rounds} rounds, ${degraded} answers of the simpler search, nothing shown`);
  expect(degraded).toBeGreaterThan(rounds / 2 - 5);
}, 600_000);
