import { setTimeout as sleep } from 'node:timers/promises';

/** Asks a Meilisearch of ours, by its key: a stranger on the same port would not answer. */
export class MeilisearchHealth {
  readonly #url: string;
  readonly #apiKey: string;

  constructor(url: string, apiKey: string) {
    this.#url = url;
    this.#apiKey = apiKey;
  }

  /** True once it answers; false when `ended` turns true first. */
  async up(ended: () => boolean): Promise<boolean> {
    while (!ended()) {
      const answer = await this.#ask('/version').catch(() => undefined);
      if (answer?.ok) return true;
      await sleep(25);
    }
    return false;
  }

  /** Whether every index can be searched: a damaged one answers with an error, or takes the whole engine down. */
  async sound(): Promise<boolean> {
    try {
      const { results } = (await (await this.#ask('/indexes?limit=1000')).json()) as { results: { uid: string }[] };
      for (const { uid } of results) {
        const answer = await this.#ask(`/indexes/${encodeURIComponent(uid)}/search`, { q: 'a', limit: 1 });
        if (answer.status >= 500) return false;
      }
      return (await this.#ask('/tasks?limit=1')).ok;
    } catch (error) {
      return (error as Error).name === 'TimeoutError';
    }
  }

  #ask(path: string, body?: object): Promise<Response> {
    return fetch(this.#url + path, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${this.#apiKey}`, 'content-type': 'application/json' },
      body: body ? JSON.stringify(body) : null,
      signal: AbortSignal.timeout(10_000),
    });
  }
}
