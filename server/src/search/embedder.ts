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
  const named = source === 'rest' ? {} : model ? { model } : {};
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

/** Whether search by meaning is to be had just now. */
export class Meaning {
  readonly least: number;
  #awayUntil = 0;

  constructor({ least }: EmbedderSettings) {
    this.least = least;
  }

  get away(): boolean {
    return Date.now() < this.#awayUntil;
  }

  failed(): void {
    this.#awayUntil = Date.now() + rest;
  }
}
