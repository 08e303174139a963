import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Asker } from '../harness/ask.ts';
import { searchKey } from '../harness/services.ts';
import type { KillableHub } from './killable-hub.ts';
import type { LotteryActs } from './lottery-acts.ts';

/** What can be found, by the rows themselves: not by any code of the hub. */
const findable = `
  select id::text, title, audience from case_study where stage = 'PUBLISHED' union all
  select id::text, title, audience from thread union all
  select id::text, name, audience from community union all
  select id::text, name, audience from organisation union all
  select id::text, name, audience from person where email_verified`;

/** Counts that are kept beside what they count. */
const counts = `
  select 'members of ' || c.id as what, c.member_count as kept, (select count(*)::int from membership m where m.community_id = c.id and m.status = 'ACTIVE') as counted from community c union all
  select 'threads of ' || c.id, c.thread_count, (select count(*)::int from thread t where t.about_id = c.id) from community c union all
  select 'replies of ' || t.id, t.reply_count, (select count(*)::int from reply r where r.thread_id = t.id and r.deleted_at is null) from thread t union all
  select 'studies on ' || t.slug, t.case_study_count, (select count(*)::int from case_study s where s.stage = 'PUBLISHED' and s.themes @> array[t.slug]) from theme t`;

type Document = { id: string; title: string; audience: string[] };

/** Compares what was acknowledged with what is there. Each answer lists what is wrong. */
export class LotteryChecks {
  private constructor(
    private readonly hub: KillableHub,
    private readonly acts: LotteryActs,
    private readonly pool: pg.Pool,
  ) {}

  static async of(hub: KillableHub, acts: LotteryActs): Promise<LotteryChecks> {
    const pool = new pg.Pool({ connectionString: hub.databaseUrl, max: 2 });
    pool.on('error', () => undefined);
    return new LotteryChecks(hub, acts, pool);
  }

  close = (): Promise<void> => this.pool.end();

  /** Waits for quiet; what still keeps it from being quiet, after so long. */
  async quiet(patience: number): Promise<string[]> {
    const until = Date.now() + patience;
    for (;;) {
      const restless = await this.#restless().catch((cause: Error) => [cause.message]);
      if (restless.length === 0 || Date.now() > until) return restless;
      await sleep(500);
    }
  }

  async #restless(): Promise<string[]> {
    const jobs = await this.#all(`select task_identifier || ' ' || coalesce(key, '') || ', ' || attempts || ' tries, '
      || case when locked_at is null then 'waits' else 'held by ' || locked_by end || coalesce(': ' || last_error, '') as what
      from graphile_worker.jobs where task_identifier = 'deliver' limit 5`);
    const withheld = await this.#all(`select 'withheld ' || id as what from withheld limit 5`);
    return [
      ...jobs.map(({ what }) => String(what)),
      ...withheld.map(({ what }) => String(what)),
      ...(await this.#differences()),
    ];
  }

  /** Both ways, in the engine and in the table of the simpler search. */
  async #differences(): Promise<string[]> {
    const wanted = mapOf((await this.#all(findable)) as Document[]);
    const simpler = (await this.#all('select id::text, title, audience from search_document')) as Document[];
    const indexes = await this.#all('select uid from search_index');
    const wrong = differences('the simpler search', mapOf(simpler), wanted);
    for (const { uid } of indexes)
      wrong.push(...differences(String(uid), mapOf(await this.#documents(String(uid))), wanted));
    return indexes.length > 0 ? wrong.slice(0, 5) : ['no index'];
  }

  async #documents(uid: string): Promise<Document[]> {
    const response = await fetch(`${this.hub.meilisearchUrl}/indexes/${uid}/documents/fetch`, {
      method: 'POST',
      headers: { authorization: `Bearer ${searchKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ limit: 10_000, fields: ['id', 'title', 'audience'] }),
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) throw new Error(`${uid}: ${response.status} ${await response.text()}`);
    return ((await response.json()) as { results: Document[] }).results;
  }

  /** Every effect that was acknowledged is there once, none that was refused, and no count is out of step. */
  async effects(): Promise<string[]> {
    const { threads, replies, published, archived, joined, narrowed, open, refused } = this.acts;
    const told = await this.#all('select id::text, title from thread');
    const said = await this.#all('select id::text, body as title from reply');
    const studies = new Map(
      (await this.#all('select id::text, stage from case_study')).map(({ id, stage }) => [id, stage]),
    );
    const memberships = await this.#all(
      `select community_id::text as id from membership m join person p on p.id = m.person_id where p.email = '${this.acts.joiner}' and status = 'ACTIVE'`,
    );
    const communities = new Map(
      (await this.#all('select id::text, visibility from community')).map(({ id, visibility }) => [id, visibility]),
    );
    const audits = await this.#all(
      `select subject_id::text as id, action, count(*)::int as count from audit_line where action like 'case-study.%' group by 1, 2 having count(*) > 1`,
    );
    const uneven = await this.#all(`select * from (${counts}) all_counts where kept <> counted`);
    const times = (rows: Record<string, unknown>[], word: string) =>
      rows.filter(({ title }) => String(title).includes(word));
    const once =
      (rows: Record<string, unknown>[]) =>
      ({ word, id }: { word: string; id: string }) => {
        const found = times(rows, word);
        return found.length === 1 && found[0]!.id === id ? [] : [`${word}: ${found.length} times, or another id`];
      };
    const atMostOnce = (rows: Record<string, unknown>[]) => (word: string) =>
      times(rows, word).length > 1 ? [`${word}: more than once`] : [];
    return [
      ...threads.flatMap(once(told)),
      ...replies.flatMap(once(said)),
      ...open.threads.flatMap(atMostOnce(told)),
      ...open.replies.flatMap(atMostOnce(said)),
      ...refused.filter((word) => times(told, word).length > 0).map((word) => `${word}: refused, and yet there`),
      ...published.filter(({ id }) => studies.get(id) !== 'PUBLISHED').map(({ word }) => `${word}: not published`),
      ...archived.filter(({ id }) => studies.get(id) !== 'ARCHIVED').map(({ word }) => `${word}: not archived`),
      ...joined
        .filter(({ id }) => memberships.filter((each) => each.id === id).length !== 1)
        .map(({ id }) => `${id}: not joined once`),
      ...narrowed.filter(({ id }) => communities.get(id) !== 'HIDDEN').map(({ id }) => `${id}: not narrowed`),
      ...audits.map(({ id, action, count }) => `${String(id)}: ${String(action)} ${String(count)} times`),
      ...uneven.map(({ what, kept, counted }) => `${String(what)}: ${String(kept)} kept, ${String(counted)} counted`),
    ];
  }

  /** Whoever was told that they are signed in still is. */
  async sessions(): Promise<string[]> {
    const viewers = await Promise.all(this.acts.sessions.map((asker) => asker.get('{ viewer { id } }')));
    return viewers.flatMap(({ viewer }, at) => (viewer ? [] : [`session ${at} is lost`]));
  }

  /** Through the public search: what is public once, and what is restricted not at all. */
  async findable(): Promise<string[]> {
    const { threads, published, restricted, member, outsider } = this.acts;
    const wrong: string[] = [];
    const expected: [Asker, { word: string; id: string }[], boolean][] = [
      [member, threads.slice(-20), true],
      [outsider, published.slice(-20), true],
      [outsider, restricted.slice(-20), false],
    ];
    for (const [asker, things, there] of expected)
      for (const { word, id } of things) {
        const { search } = await asker.get(
          `query ($query: String!) { search(query: $query, first: 20) { edges { node { subject { id } } } } }`,
          { query: word },
        );
        const found = search.edges.filter(
          ({ node }: { node: { subject: { id: string } } }) => node.subject.id === id,
        ).length;
        if (found !== Number(there)) wrong.push(`${word}: found ${found} times`);
      }
    return wrong;
  }

  #all = async (text: string): Promise<Record<string, unknown>[]> => (await this.pool.query(text)).rows;
}

const mapOf = (documents: Document[]) =>
  new Map(documents.map(({ id, title, audience }) => [id, `${title} for ${audience.toSorted().join(', ')}`]));

function differences(where: string, there: Map<string, string>, wanted: Map<string, string>): string[] {
  const missing = [...wanted]
    .filter(([id, words]) => there.get(id) !== words)
    .map(([id, words]) => `${where}: ${id} is ${there.get(id) ?? 'missing'}, not ${words}`);
  const orphaned = [...there.keys()].filter((id) => !wanted.has(id)).map((id) => `${where}: ${id} should not be there`);
  return [...missing, ...orphaned];
}
