import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fields } from '@knowledge-hub/seeds/load/all-fields.ts';
import { councils as told } from '@knowledge-hub/seeds/demo/councils.ts';
import { earlierRounds, realStudies } from '@knowledge-hub/seeds/load/earlier-rounds.ts';
import { Places } from '@knowledge-hub/seeds/load/names.ts';
import { Random } from '@knowledge-hub/seeds/load/random.ts';
import { amounts } from '@knowledge-hub/seeds/load/sizes.ts';
import { sections } from '@knowledge-hub/seeds/load/study-sentences.ts';
import { loadWorld } from '@knowledge-hub/seeds/load/world.ts';
import { readCouncils } from '@knowledge-hub/seeds/reference/organisations.ts';
import { themes } from '@knowledge-hub/seeds/reference/themes.ts';
import { startHub, type TestHub } from '../harness/hub.ts';

let hub: TestHub;
let client: pg.Client;

beforeAll(async () => {
  hub = await startHub();
  client = new pg.Client({ connectionString: hub.settings.databaseUrl });
  await client.connect();
  await loadWorld(client, 'S', 1);
});
afterAll(async () => {
  await client?.end();
  await hub?.close();
});

const rows = async <Row extends object>(text: string): Promise<Row[]> => (await client.query<Row>(text)).rows;
const count = async (what: string): Promise<number> =>
  (await rows<{ count: number }>(`select count(*)::int from ${what}`))[0]!.count;

describe('generated content', () => {
  it('is as much as the size says, in posts and case studies', async () => {
    const { studies, posts, people, councils } = amounts.S;
    expect(await count('case_study')).toBe(studies);
    expect((await count('thread')) + (await count('reply'))).toBe(posts);
    expect([await count('person'), await count('organisation')]).toEqual([people, councils]);
    expect(await count('thread where reply_count = 50')).toBeGreaterThan(0);
    expect(await count('community where thread_count >= 20')).toBeGreaterThan(0);
  });

  it('is marked as demonstration, so that it never passes for earnest', async () => {
    for (const table of ['organisation', 'person', 'community', 'case_study'])
      expect(await count(`${table} where not demonstration`)).toBe(0);
    expect(await realStudies(client)).toBe(0);
    expect(await earlierRounds(client)).toBe(1);
  });

  it('counts what is there', async () => {
    const wrong = await rows(`select c.slug from community c where
      member_count <> (select count(*) from membership where community_id = c.id and status = 'ACTIVE') or
      thread_count <> (select count(*) from thread where about_id = c.id) or
      last_activity_at is distinct from (select max(last_activity_at) from thread where about_id = c.id)`);
    expect(wrong).toEqual([]);
    const threads =
      await rows(`select t.id from thread t where reply_count <> (select count(*) from reply where thread_id = t.id)
      or last_activity_at <> (select coalesce(max(created_at), t.created_at) from reply where thread_id = t.id)`);
    expect(threads).toEqual([]);
    const sums = await rows(`select s.slug from case_study s where yearly_amount is distinct from
      (select sum(amount) from impact_line where case_study_id = s.id and kind <> 'OUTCOME' and recurrence = 'YEARLY')`);
    expect(sums).toEqual([]);
  });

  it('is said by members, to those who may hear it', async () => {
    const strangers =
      await rows(`select t.id from thread t left join reply r on r.thread_id = t.id where about_kind = 'COMMUNITY' and not exists
      (select from membership where community_id = about_id and status = 'ACTIVE' and person_id = coalesce(r.author_id, t.author_id))`);
    expect(strangers).toEqual([]);
    const leaks = await rows(`select t.id from thread t join community c on c.id = t.about_id
      where t.audience <> case visibility when 'OPEN' then array['sector'] else array['community:' || c.id] end`);
    expect(leaks).toEqual([]);
    expect(await count(`community where visibility = 'HIDDEN' and audience <> array['community:' || id]`)).toBe(0);
    expect(await count(`case_study where (stage in ('PUBLISHED', 'ARCHIVED')) <> ('public' = any(audience))`)).toBe(0);
  });

  it('is shown to strangers as far as it is public', async () => {
    const query =
      '{ caseStudies(first: 1) { totalCount } communities(first: 100) { edges { node { visibility threads(first: 1) { totalCount } } } } }';
    const { caseStudies, communities } = await hub.anonymous().get(query);
    expect(caseStudies.totalCount).toBe(await count(`case_study where stage = 'PUBLISHED'`));
    const seen = communities.edges.map(({ node }: { node: { visibility: string; threads: null } }) => node);
    expect(seen.length).toBe(await count(`community where visibility <> 'HIDDEN'`));
    for (const { visibility, threads } of seen)
      expect({ visibility, threads }).toEqual({ visibility: expect.not.stringMatching('HIDDEN'), threads: null });
  });

  it('reads like case studies: 150 to 500 words, a short summary, no gap left', async () => {
    const words = (text: string | null) => (text ?? '').split(/\s+/).filter(Boolean).length;
    const columns = Object.keys(sections).map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
    const studies = await rows<Record<string, string | null>>(
      `select title, summary, ${columns.join(', ')} from case_study`,
    );
    const lengths = studies.map((study) => columns.reduce((sum, column) => sum + words(study[column]!), 0));
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(145);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(510);
    expect(Math.max(...studies.map(({ summary }) => words(summary!)))).toBeLessThanOrEqual(60);
    expect(JSON.stringify(studies)).not.toMatch(/\{\w+\}|undefined/);
  });

  it('is the same each time, and comes whole or not at all', async () => {
    const contents = () => rows(`select md5(string_agg(r::text, '' order by id)) from reply r`);
    const before = await contents();
    await expect(loadWorld(client, 'S', 1)).rejects.toThrow(/duplicate key/);
    expect(await contents()).toEqual(before);
    await client.query('truncate organisation, person, community, thread cascade');
    await loadWorld(client, 'S', 1);
    expect(await contents()).toEqual(before);
  });
});

describe('its words', () => {
  it('name no real council, and none of the demonstration', async () => {
    const taken = [
      ...(await readCouncils()).map(({ short_name: name }) => String(name)),
      ...told.map(({ name }) => name),
    ];
    const known = new Set(taken.flatMap((name) => name.toLowerCase().split(/[^a-z]+/)));
    const { names } = new Places(new Random('any'));
    expect(names.filter((name) => known.has(name.toLowerCase()))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are about themes that exist', () => {
    const known = new Set(themes.map(({ slug }) => slug));
    expect(fields.flatMap((field) => field.themes).filter((slug) => !known.has(slug))).toEqual([]);
  });
});
