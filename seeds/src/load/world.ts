import type pg from 'pg';
import { Bulk } from './bulk.ts';
import { generateCommunities } from './communities.ts';
import { generateTalks, type Talked } from './discussions.ts';
import { Places } from './names.ts';
import { Progress } from './progress.ts';
import { Random } from './random.ts';
import { generateSector } from './sector.ts';
import { amounts, type Size } from './sizes.ts';
import { generateStudy } from './studies.ts';
import { Writer } from './writer.ts';

const tables = [
  'organisation',
  'person',
  'role',
  'community',
  'membership',
  'case_study',
  'impact_line',
  'case_study_partner',
  'thread',
  'reply',
];

/** Writes the content of a size, all of it or nothing. The same size and round are the same content. */
export async function loadWorld(client: pg.Client, size: Size, round: number): Promise<void> {
  await client.query('begin');
  try {
    await new World(client, size, round).load();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
  await client.query(`vacuum (analyze) ${tables.map((table) => `"${table}"`).join(', ')}`);
}

class World {
  readonly #client: pg.Client;
  readonly #bulk: Bulk;
  readonly #size: Size;
  readonly #mark: string;
  readonly #places: Places;

  constructor(client: pg.Client, size: Size, round: number) {
    this.#client = client;
    this.#bulk = new Bulk(client, tables);
    this.#size = size;
    this.#mark = `g${round}`;
    this.#places = new Places(this.#random('places'));
  }

  async load(): Promise<void> {
    const { studies: studyCount, posts, communities } = amounts[this.#size];
    const progress = new Progress(`Writing size ${this.#size}`, studyCount + posts);
    const sector = generateSector(this.#random('sector'), this.#places, amounts[this.#size], this.#mark);
    await this.#bulk.add('organisation', sector.councils);
    for (const table of ['person', 'role'] as const) await this.#bulk.add(table, sector.rows[table]);

    const { circles, memberships } = generateCommunities(
      this.#random('communities'),
      sector.people,
      communities,
      this.#mark,
    );
    await this.#bulk.add(
      'community',
      circles.map(({ row }) => row),
    );
    await this.#bulk.add('membership', memberships);

    const studies: Talked[] = [];
    const [studyRandom, talkRandom] = [this.#random('studies'), this.#random('talk')];
    let writer = new Writer(studyRandom, this.#places);
    for (let number = 1; number <= studyCount; number++) {
      const { row, topic, lines, partners } = generateStudy(studyRandom, writer, sector, `${number}-${this.#mark}`);
      if (row.stage === 'PUBLISHED') studies.push({ id: row.id, topic, publishedAt: row.publishedAt! });
      await this.#bulk.add('case_study', [row]);
      await this.#bulk.add('impact_line', lines);
      await this.#bulk.add('case_study_partner', partners);
      progress.at(number);
    }

    writer = new Writer(talkRandom, this.#places);
    const talkers = { circles, people: sector.people, studies };
    let done = studyCount;
    for (const { thread, replies } of generateTalks(talkRandom, writer, talkers, posts)) {
      await this.#bulk.add('thread', [thread]);
      await this.#bulk.add('reply', replies);
      progress.at((done += 1 + replies.length));
    }
    await this.#bulk.flush();
    await this.#count(circles.map(({ row }) => row.id));
    progress.done();
  }

  #random(part: string): Random {
    return new Random(`${this.#size} ${this.#mark} ${part}`);
  }

  /** What a community counts, from the rows themselves. */
  async #count(communities: string[]): Promise<void> {
    await this.#client.query(
      `update community c set
         member_count = (select count(*) from membership m where m.community_id = c.id and m.status = 'ACTIVE'),
         (thread_count, last_activity_at) = (select count(*), max(t.last_activity_at) from thread t where t.about_id = c.id)
       where c.id = any($1)`,
      [communities],
    );
  }
}
