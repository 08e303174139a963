import type { EmbedderSettings } from '../platform/embedder-settings.ts';
import type { SearchDocument } from '../platform/search-index.ts';
import { type EngineSettings, engineSettings } from './meilisearch-settings.ts';

/** The only embedder of an index. */
export const embedderName = 'hub';

/** Of a document, in characters: models read no further, and each costs. */
const mostRead = 2_000;
const template = '{{doc.title}}\n{{doc.opening}}';

/** The settings of an index that can also be asked by meaning. */
export function settingsWith({ source, url, model, apiKey, dimensions }: EmbedderSettings): EngineSettings {
  const given = Object.fromEntries(
    Object.entries({ url, apiKey, dimensions }).filter(([, value]) => value !== undefined),
  );
  const named = source === 'rest' ? {} : { model: model ?? openAi.model };
  const spoken = source === 'rest' ? likeOpenAi(model) : {};
  const embedder = { source, ...given, ...named, ...spoken, documentTemplate: template };
  return { ...engineSettings, embedders: { [embedderName]: embedder } };
}

/** How most servers of models are asked, and answer. */
const likeOpenAi = (model: string | undefined) => ({
  request: { ...(model && { model }), input: ['{{text}}', '{{..}}'] },
  response: { data: [{ embedding: '{{embedding}}' }, '{{..}}'] },
});

/** What the template reads besides the title. */
export const openingOf = ({ summary, body, replies }: SearchDocument): string =>
  [summary, body, ...replies].join('\n').slice(0, mostRead);

/** For how long nobody is asked for vectors who has not given any in time. */
const rest = 10_000;
const mostRemembered = 500;
const openAi = { url: 'https://api.openai.com/v1/embeddings', model: 'text-embedding-3-small' };

/**
 * The meanings of questions. Asked for here and not by the engine: each of its few threads that waits for somebody who
 * does not answer keeps all other questions waiting for many seconds.
 */
export class Meaning {
  readonly least: number;
  readonly #settings: EmbedderSettings;
  readonly #vectors = new Map<string, Promise<number[]>>();
  #awayUntil = 0;

  constructor(settings: EmbedderSettings) {
    this.#settings = settings;
    this.least = settings.least;
  }

  get away(): boolean {
    return Date.now() < this.#awayUntil;
  }

  failed(): void {
    this.#awayUntil = Date.now() + rest;
  }

  /** The vector of a question; one that was asked a moment ago is remembered. */
  async vectorOf(text: string, signal: AbortSignal): Promise<number[]> {
    const known = this.#vectors.get(text);
    if (known) return known;
    const asked = this.#ask(text, signal);
    if (this.#vectors.size >= mostRemembered) this.#vectors.clear();
    this.#vectors.set(text, asked);
    asked.catch(() => this.#vectors.delete(text));
    return asked;
  }

  async #ask(text: string, signal: AbortSignal): Promise<number[]> {
    const { source, apiKey, dimensions } = this.#settings;
    const { url, model } = source === 'openAi' ? { ...openAi, ...given(this.#settings) } : this.#settings;
    const old = source === 'ollama' && url!.endsWith('/api/embeddings');
    const sized = source === 'openAi' && dimensions ? { dimensions } : {};
    const response = await fetch(url!, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(apiKey && { authorization: `Bearer ${apiKey}` }) },
      body: JSON.stringify({ ...(model && { model }), ...(old ? { prompt: text } : { input: [text] }), ...sized }),
      signal,
    });
    const answer = (await response.json()) as Answer;
    const vector = answer.data?.[0]?.embedding ?? answer.embeddings?.[0] ?? answer.embedding;
    if (!response.ok || !vector) throw new Error(`no vector was given: ${response.status}`);
    return vector;
  }
}

/** As OpenAI and most others answer, as Ollama does, and as it did. */
type Answer = { data?: { embedding: number[] }[]; embeddings?: number[][]; embedding?: number[] };

const given = ({ url, model }: EmbedderSettings) => ({ ...(url && { url }), ...(model && { model }) });
