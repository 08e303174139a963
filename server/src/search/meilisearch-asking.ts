import http from 'node:http';
import https from 'node:https';
import type { Distribution } from './facet-attributes.ts';
import type { Query } from './meilisearch-query.ts';

/** Queries any of which suffices, counts to go with them, and which of what they find is wanted. */
export type Search = { queries: Query[]; facets: string[]; limit: number; offset: number };
export type Answer = { hits: Record<string, unknown>[]; total: number; facets: Distribution };

type OneResult = { hits: Answer['hits']; totalHits?: number; facetDistribution?: Distribution };
type Federated = {
  hits: Answer['hits'];
  estimatedTotalHits: number;
  facetsByIndex?: Record<string, { distribution: Distribution }>;
};

/**
 * Puts searches to the engine. For this alone the client is passed by: it and fetch take three times the processor time
 * of a plain request, and searching is nearly all that the engine is asked.
 */
export class MeilisearchAsking {
  readonly #url: URL;
  readonly #headers: Record<string, string>;
  readonly #agent: http.Agent;
  readonly #request: typeof http.request;

  constructor(url: string, apiKey: string) {
    this.#url = new URL(`${url.replace(/\/+$/, '')}/multi-search`);
    this.#headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
    const { Agent, request } = this.#url.protocol === 'https:' ? https : http;
    this.#agent = new Agent({ keepAlive: true });
    this.#request = request;
  }

  /** Those of one query each go together in one request, those of several each in one of its own. */
  async search(searches: Search[], signal?: AbortSignal): Promise<Answer[]> {
    const simple = searches.filter(({ queries }) => queries.length === 1);
    const together = simple.length > 0 ? this.multiSearch(simple.map(simpleQuery), signal) : Promise.resolve([]);
    return Promise.all(
      searches.map(async (search) => {
        const place = simple.indexOf(search);
        if (place < 0) return this.#union(search, signal);
        return simpleAnswer(search, (await together)[place]!);
      }),
    );
  }

  /** Several queries in one request. The signal ends it, its answer's body included. */
  async multiSearch(queries: object[], signal?: AbortSignal): Promise<OneResult[]> {
    return (await this.#post<{ results: OneResult[] }>({ queries }, signal)).results;
  }

  async #union({ queries, facets, limit, offset }: Search, signal?: AbortSignal): Promise<Answer> {
    const uid = queries[0]!.indexUid;
    const federation = { limit, offset, ...(facets.length > 0 && { facetsByIndex: { [uid]: facets } }) };
    const found = await this.#post<Federated>({ federation, queries }, signal);
    return {
      hits: found.hits,
      total: found.estimatedTotalHits,
      facets: found.facetsByIndex?.[uid]?.distribution ?? {},
    };
  }

  async #post<Body>(question: object, signal?: AbortSignal): Promise<Body> {
    const { status, body } = await this.#send(JSON.stringify(question), signal);
    if (status !== 200) throw new Error(`the search engine answered ${status}: ${body.slice(0, 500)}`);
    return JSON.parse(body) as Body;
  }

  #send(sent: string, signal?: AbortSignal): Promise<{ status: number; body: string }> {
    return new Promise((resolve, reject) => {
      const headers = { ...this.#headers, 'content-length': Buffer.byteLength(sent) };
      const options = { method: 'POST', agent: this.#agent, headers, ...(signal && { signal }) };
      const request = this.#request(this.#url, options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
        );
        response.on('error', fail);
      });
      const fail = (cause: Error) => reject(signal?.aborted ? (signal.reason as Error) : cause);
      request.on('error', fail);
      request.end(sent);
    });
  }
}

/** By pages, as totals are exact only by pages. */
function simpleQuery({ queries, facets, limit, offset }: Search): object {
  const [page, hitsPerPage] = limit > 0 ? pageAround(offset, limit) : [1, 0];
  return { ...queries[0], facets, page, hitsPerPage };
}

function simpleAnswer({ limit, offset }: Search, { hits, totalHits, facetDistribution }: OneResult): Answer {
  const [page, hitsPerPage] = pageAround(offset, limit);
  const first = offset - (page - 1) * hitsPerPage;
  return { hits: hits.slice(first, first + limit), total: totalHits ?? 0, facets: facetDistribution ?? {} };
}

/** The smallest page that holds all that is wanted. */
function pageAround(offset: number, limit: number): [page: number, size: number] {
  let size = Math.max(1, limit);
  while (Math.floor(offset / size) !== Math.floor((offset + Math.max(1, limit) - 1) / size)) size += 1;
  return [Math.floor(offset / size) + 1, size];
}
