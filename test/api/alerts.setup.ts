import type { GraphQLSchema } from 'graphql';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { CaseStudy } from '@knowledge-hub/server/case-studies/case-study.ts';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import type { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';
import { anonymous } from '@knowledge-hub/server/platform/viewer.ts';
import { announce } from '@knowledge-hub/server/platform/announce.ts';
import { lookForNews } from '@knowledge-hub/server/saved-searches/alerts.ts';
import type { Alerting } from '@knowledge-hub/server/saved-searches/alerting.ts';
import { matches } from '@knowledge-hub/server/saved-searches/matches.ts';
import { buildHubSchema } from '@knowledge-hub/server/schema.ts';
import { openIndex, type OpenIndex } from '@knowledge-hub/server/search/open-search.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { workerContext } from '@knowledge-hub/server/worker-context.ts';
import { makeCaseStudy } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';
import { allTo } from '../harness/mailbox.ts';

const hour = 3_600_000;

/** Alerts driven by hand: each morning is a day and an hour later than the one before, so that all daily ones are due. */
export class Mornings {
  #time = Date.now();
  readonly #schema: GraphQLSchema = buildHubSchema();
  readonly #index: OpenIndex;

  constructor(readonly hub: TestHub) {
    this.#index = openIndex(hub.hub);
  }

  get time(): Date {
    return new Date(this.#time);
  }

  close(): void {
    this.#index.close();
  }

  alerting({ index } = this.#index, over: Partial<Alerting> = {}): Alerting {
    const hub = { ...this.hub.hub, clock: () => this.time };
    return { ...hub, schema: this.#schema, contextOf: (viewer) => workerContext(hub, index, viewer), ...over };
  }

  /** An engine that has just been started may not answer in time. */
  async untilUp(): Promise<void> {
    const { schema, contextOf } = this.alerting();
    const asking = { query: 'up', filter: {} };
    for (let round = 0; round < 100; round++)
      if (!(await matches(schema, contextOf(anonymous), asking, false)).degraded) return;
      else await sleep(100);
  }

  wait(hours: number): void {
    this.#time += hours * hour;
  }

  /** What was published is in the index, a new morning comes, all that is due is looked at, and the mails have gone. */
  async next(days = 1): Promise<void> {
    await this.hub.drain();
    this.wait(25 * days);
    await this.again();
  }

  /** The same morning once more. */
  async again(alerting = this.alerting()): Promise<void> {
    while (await lookForNews(alerting));
    await this.hub.drain();
  }
}

export const saving = `mutation ($input: SaveSearchInput!) { saveSearch(input: $input) { id name query narrowedBy sort url frequency lastRunAt newCount } }`;

/** Saves a search with daily alerts; when it returns, what matches already is known. */
export async function save(hub: TestHub, asker: Asker, input: Record<string, unknown>): Promise<{ id: string }> {
  await hub.drain();
  const { saveSearch } = await asker.get(saving, { input: { name: input.query, frequency: 'DAILY', ...input } });
  await hub.drain();
  const { viewer } = await asker.get(
    '{ viewer { savedSearches(first: 50) { edges { node { id frequency lastRunAt } } } } }',
  );
  const own = viewer.savedSearches.edges.find(({ node }: any) => node.id === saveSearch.id).node;
  if (own.frequency !== 'NONE') expect(own.lastRunAt).not.toBeNull();
  return saveSearch;
}

export const told = async (asker: Asker): Promise<{ title: string; titles: string[] }[]> => {
  const { viewer } = await asker.get(
    '{ viewer { notifications(first: 100) { edges { node { reason title subjects { title } } } } } }',
  );
  const alerts = viewer.notifications.edges.filter(({ node }: any) => node.reason === 'SAVED_SEARCH');
  return alerts.map(({ node }: any) => ({
    title: node.title,
    titles: node.subjects.map(({ title }: { title: string }) => title),
  }));
};

type GivenStudy = Partial<Omit<CaseStudy, 'impactLines' | 'partners' | 'organisation' | 'author'>>;
type Reader = { person: Person; asker: Asker };

/** A hub in which things are published, said and withdrawn; each of its ways announces as the commands do. */
export class World {
  #number = 0;

  private constructor(
    readonly hub: TestHub,
    readonly mornings: Mornings,
    readonly council: Organisation,
    readonly author: Person,
  ) {}

  static async open(): Promise<World> {
    const hub = await startHub();
    const { council, author } = await hub.make((em) => ({
      council: makeOrganisation(em, { name: 'Alderbrook District Council' }),
      author: makePerson(em),
    }));
    await reindexAll(hub.hub);
    const mornings = new Mornings(hub);
    await mornings.untilUp();
    return new World(hub, mornings, council, author);
  }

  async close(): Promise<void> {
    this.mornings.close();
    await this.hub.close();
  }

  async reader(): Promise<Reader> {
    const email = `reader-${crypto.randomUUID()}@alerts.example`;
    const person = await this.hub.make((em) => makePerson(em, { email }));
    return { person, asker: await this.hub.as(person) };
  }

  publish(title: string, given: GivenStudy = {}, council = this.council): Promise<string> {
    return this.hub.make(async (em) => {
      const study = makeCaseStudy(em, {
        title,
        organisation: em.merge(council),
        author: em.merge(this.author) as Person,
        stage: 'PUBLISHED',
        audience: ['public'],
        slug: `study-${(this.#number += 1)}`,
        ...given,
      });
      await em.flush();
      await announce(em, 'published', { kind: 'CASE_STUDY', id: study.id });
      return study.id;
    });
  }

  change(id: string, sets: string, restricts = false): Promise<void> {
    return this.hub.make(async (em) => {
      await em.execute(`update case_study set ${sets} where id = ?`, [id]);
      await announce(em, 'saved', { kind: 'CASE_STUDY', id }, { restricts });
    });
  }

  hiddenRoom(name: string, members: Person[]): Promise<Community> {
    return this.hub.make((em) =>
      makeCommunity(em, {
        name,
        visibility: 'HIDDEN',
        facilitators: [em.merge(this.author)],
        members: members.map((each) => em.merge(each)),
      }),
    );
  }

  say(room: Community, title: string, createdAt = new Date()): Promise<void> {
    return this.hub.make(async (em) => {
      const author = em.merge(this.author) as Person;
      const thread = makeThread(em, { about: em.merge(room), author, title, createdAt });
      await em.flush();
      await announce(em, 'started', { kind: 'THREAD', id: thread.id });
    });
  }
}

export const mailsTo = ({ email }: Person) => allTo(email);

/** Which of these titles stand in the text. */
export const titlesIn = (text: string | undefined, ...titles: string[]): string[] =>
  titles.filter((title) => text?.includes(title));
