import type { SettingsReader } from './settings-reader.ts';

const sources = ['openAi', 'ollama', 'rest'] as const;

/** Who turns texts into vectors, for search by meaning beside search by words. */
export type EmbedderSettings = {
  source: (typeof sources)[number];
  url: string | undefined;
  model: string | undefined;
  apiKey: string | undefined;
  dimensions: number | undefined;
  /** From 0 to 1: what is less alike is not found by its meaning. */
  least: number;
};

const usualLeast = 0.75;

/** Null unless SEARCH_EMBEDDER is set: search then asks by words alone. */
export function readEmbedder(read: SettingsReader): EmbedderSettings | null {
  const named = read.text('SEARCH_EMBEDDER');
  if (named === undefined) return null;
  const source = sources.find((each) => each.toLowerCase() === named.toLowerCase());
  const url = read.url('SEARCH_EMBEDDER_URL', ['http:', 'https:']);
  const model = read.text('SEARCH_EMBEDDER_MODEL');
  const apiKey = read.text('SEARCH_EMBEDDER_API_KEY');
  if (!source) {
    read.refuse(`SEARCH_EMBEDDER must be one of ${sources.join(', ')}, not “${named}”.`);
    return null;
  }
  if (source !== 'openAi' && !url) read.refuse(`SEARCH_EMBEDDER_URL is missing: where ${source} is asked.`);
  if (source === 'ollama' && !model) read.refuse('SEARCH_EMBEDDER_MODEL is missing: which model ollama is to use.');
  if (source === 'openAi' && !apiKey) read.refuse('SEARCH_EMBEDDER_API_KEY is missing.');
  const dimensions = read.number('SEARCH_EMBEDDER_DIMENSIONS', { least: 1, most: 16_000 });
  const least = read.number('SEARCH_EMBEDDER_LEAST', { least: 0, most: 1 }) ?? usualLeast;
  return { source, url, model, apiKey, dimensions, least };
}
