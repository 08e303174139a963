import { setTimeout as sleep } from 'node:timers/promises';
import { type IndexSwap, Meilisearch, MeilisearchApiError, type Settings } from 'meilisearch';
import {
  Away,
  documentForm,
  type Find,
  type Found,
  type IndexedDocument,
  Refused,
  type SearchIndex,
  type Settle,
  type Suggest,
  type Suggested,
} from '../platform/search-index.ts';
import type { EmbedderSettings } from '../platform/embedder-settings.ts';
import { counted, countedValuesOf } from './facet-attributes.ts';
import { Meaning, openingOf, settingsWith } from './embedder.ts';
import { MeilisearchAsking } from './meilisearch-asking.ts';
import type { Finding } from './finding.ts';
import { askMeilisearch } from './meilisearch-question.ts';
import { differing, type EngineSettings, engineSettings, isOurs, versionOf } from './meilisearch-settings.ts';
import { suggestionQueriesOf } from './meilisearch-suggestions.ts';

export type MeilisearchOptions = {
  url: string;
  apiKey: string;
  /** Hubs that share an engine keep their indexes apart by name; the version of this code is added to it. */
  name: string;
  finding: Finding;
  form?: number;
  settings?: EngineSettings;
  /** Asked by meaning as well. */
  embedder?: EmbedderSettings | null;
  /** Instead of what name and version make. */
  uid?: string;
  /** How long the engine may take over what it has accepted. */
  patience?: number;
};

/** What the engine holds of a document, by which it is compared with what it should hold. */
export type HeldDocument = { id: string; version: string; at: number };

/** For anything but a search and the work on a task. */
const requestTimeout = 30_000;

/** The only one who knows Meilisearch. */
export class MeilisearchIndex implements SearchIndex {
  readonly #options: MeilisearchOptions;
  readonly #client: Meilisearch;
  readonly #asking: MeilisearchAsking;
  readonly uid: string;
  readonly form: number;
  readonly #settings: EngineSettings;
  readonly #meaning: Meaning | null;

  constructor(options: MeilisearchOptions) {
    const { url, apiKey, name, form = documentForm, embedder } = options;
    const { settings = embedder ? settingsWith(embedder) : engineSettings } = options;
    this.uid = options.uid ?? `${name}-${versionOf(form, settings)}`;
    this.form = form;
    this.#settings = settings;
    this.#meaning = embedder ? new Meaning(embedder) : null;
    // Compressed answers on kept-alive connections take twenty times as long.
    const requestInit = { headers: { 'accept-encoding': 'identity' } };
    this.#options = options;
    this.#client = new Meilisearch({ host: url, apiKey, requestInit, timeout: requestTimeout });
    this.#asking = new MeilisearchAsking(url, apiKey);
  }

  async put(documents: IndexedDocument[]): Promise<Settle> {
    if (documents.length === 0) return settled;
    const { embedder } = this.#options;
    const formed = documents.map((document) => ({
      ...held(document),
      [counted]: countedValuesOf(document),
      ...(embedder && { opening: openingOf(document) }),
      form: this.form,
    }));
    return this.#take(() => this.#client.index(this.uid).addDocuments(formed, { primaryKey: 'id' }));
  }

  async drop(ids: string[]): Promise<Settle> {
    if (ids.length === 0) return settled;
    return this.#take(() => this.#client.index(this.uid).deleteDocuments(ids));
  }

  find(question: Find, signal?: AbortSignal): Promise<Found> {
    return this.#options.finding.find(question, (each, wanted) =>
      askMeilisearch(this.#asking, { uid: this.uid, meaning: this.#meaning }, each, wanted, signal),
    );
  }

  suggest(question: Suggest, signal?: AbortSignal): Promise<Suggested[]> {
    return this.#options.finding.suggest(question, async (wordings) => {
      const queries = suggestionQueriesOf(this.uid, question, wordings);
      const results = await this.#asking.multiSearch(queries, signal);
      return results.flatMap((each) => each.hits) as Suggested[];
    });
  }

  /** Ids of some documents that an earlier hub wrote. */
  async written(before: number, limit: number): Promise<string[]> {
    const filter = [`form < ${before}`];
    const found = await this.#client
      .index(this.uid)
      .search('', { filter, limit, attributesToRetrieve: ['id'] })
      .then(undefined, fail);
    return found.hits.map(({ id }) => id as string);
  }

  /** Those with ids after the one and up to the other, in no order; at most so many. */
  async heldBetween(after: string | null, last: string | null, limit: number): Promise<HeldDocument[]> {
    const filter = [...(after ? [`id > "${after}"`] : []), ...(last ? [`id <= "${last}"`] : [])];
    const fields: (keyof HeldDocument)[] = ['id', 'version', 'at'];
    const found = await this.#client
      .index(this.uid)
      .getDocuments<HeldDocument>({ ...(filter.length > 0 && { filter }), fields, limit })
      .then(undefined, fail);
    return found.results;
  }

  /** How many documents it holds; null when it is missing, or is not one that we made. */
  async size(): Promise<number | null> {
    try {
      const index = this.#client.index(this.uid);
      if (!isOurs(this.#settings, (await index.getSettings()) as Record<string, unknown>)) return null;
      return (await index.getStats()).numberOfDocuments;
    } catch (cause) {
      if (isMissing(cause)) return null;
      throw cause;
    }
  }

  /** Brings its settings up to date where they differ. */
  async applySettings(): Promise<void> {
    const index = this.#client.index(this.uid);
    const changes = differing(this.#settings, (await index.getSettings()) as Record<string, unknown>);
    if (Object.keys(changes).length === 0) return;
    const settle = await this.#take(() => index.updateSettings(changes as Settings));
    await settle();
  }

  /** Another of the same engine, written as this one is. */
  named(uid: string): MeilisearchIndex {
    return new MeilisearchIndex({ ...this.#options, uid });
  }

  /** All indexes of this hub, of whatever version, half filled ones included. */
  async allUids(): Promise<string[]> {
    const { results } = await this.#client.getRawIndexes({ limit: 1_000 }).then(undefined, fail);
    const { name } = this.#options;
    return results
      .map(({ uid }) => uid)
      .filter((uid) => uid.startsWith(name) && /^(-f\d+-[0-9a-f]+)?(-next)?$/.test(uid.slice(name.length)));
  }

  /** An empty one beside this one, to fill and then to give its place to. */
  async beside(): Promise<MeilisearchIndex> {
    const other = this.named(`${this.uid}-next`);
    await other.remove();
    await other.#create();
    await other.applySettings();
    if (!(await this.#exists())) await this.#create();
    return other;
  }

  /** The other takes this one's place in one step, after all that was sent to either before, and is then what this one was. */
  give(other: MeilisearchIndex): Promise<Settle> {
    return this.#take(() => this.#client.swapIndexes([{ indexes: [other.uid, this.uid] } as IndexSwap]));
  }

  async remove(): Promise<void> {
    if (!(await this.#exists())) return;
    const settle = await this.#take(() => this.#client.deleteIndex(this.uid));
    await settle();
  }

  async #create(): Promise<void> {
    const settle = await this.#take(() => this.#client.createIndex(this.uid, { primaryKey: 'id' }));
    await settle();
  }

  async #exists(): Promise<boolean> {
    try {
      await this.#client.getRawIndex(this.uid);
      return true;
    } catch (cause) {
      if (isMissing(cause)) return false;
      throw cause;
    }
  }

  async #take(enqueue: () => PromiseLike<{ taskUid: number }>): Promise<Settle> {
    const { taskUid } = await enqueue().then(undefined, fail);
    return () => this.#done(taskUid);
  }

  /** A task that was accepted is not yet done: waits for it, with growing pauses, and reads what became of it. */
  async #done(taskUid: number): Promise<void> {
    const giveUp = Date.now() + (this.#options.patience ?? 120_000);
    for (let pause = 5; ; pause = Math.min(pause * 1.5, 150)) {
      const { status, error } = await this.#client.tasks.getTask(taskUid).catch(fail);
      if (status === 'succeeded') return;
      if (error?.code === 'index_not_found') throw new Gone(error.message);
      if (status === 'failed' || status === 'canceled') throw new Refused(error?.message ?? status);
      if (Date.now() > giveUp) throw new Away(`the search engine has not done task ${taskUid} in time`);
      await sleep(pause);
    }
  }
}

/** There is no such index. */
export class Gone extends Away {}

/** Texts are read from the database, and only where they are shown. */
const notHeld: string[] = ['summary', 'body', 'replies', 'names'] satisfies (keyof IndexedDocument)[];
const held = (document: IndexedDocument) =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !notHeld.includes(name)));

const settled: Settle = () => Promise.resolve();

const isMissing = (cause: unknown): boolean =>
  cause instanceof MeilisearchApiError && cause.cause?.code === 'index_not_found';

/** Whether it would not take what was sent, or is not there; a wrong key is as good as not there. */
function fail(cause: unknown): never {
  const { message } = cause as Error;
  const refuses = cause instanceof MeilisearchApiError && [400, 413].includes(cause.response.status);
  throw refuses ? new Refused(message, { cause }) : new Away(message, { cause });
}
