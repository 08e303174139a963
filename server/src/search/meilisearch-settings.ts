import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { IndexedDocument } from '../platform/search-index.ts';
import { attributeOf, counted, numberOf } from './facet-attributes.ts';
import { stemmedParts } from './stems.ts';

/** Beside what a document says, the form it is written in, see documentForm, and what is counted of it. */
type Attribute = keyof IndexedDocument | 'form' | typeof counted;

const narrowing = [...Object.values(attributeOf), ...Object.values(numberOf)];
const filterable: Attribute[] = ['audience', 'communityId', counted, 'form', 'id', ...narrowing];
/** Stems alone: a word is found in all its forms, by title before names before summary. */
const searchable = stemmedParts.map((part) => `stems.${part}`);
const sortable: Attribute[] = ['at', 'yearlyAmount'];
/** Of each hit the engine makes all that may be shown before it picks what was asked for: with the stems it took half as long again. */
const displayed: Attribute[] = ['at', 'id', 'kind', 'title', 'version'];

/** Everything that is set in Meilisearch, in one place. */
export const engineSettings = {
  searchableAttributes: searchable,
  filterableAttributes: filterable.toSorted() as string[],
  sortableAttributes: sortable.toSorted() as string[],
  displayedAttributes: displayed as string[],
  // A chosen order stands above everything; among equals, the newest. How near words stand, and how exactly they are
  // those that were typed, is read from the first of what is found, at a fraction of what it costs the engine.
  rankingRules: ['sort', 'words', 'typo', 'attribute', 'at:desc'],
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
  // Of all facets together.
  faceting: { maxValuesPerFacet: 1_000 },
  // Totals are true up to here.
  pagination: { maxTotalHits: 1_000_000 },
  facetSearch: false,
  synonyms: {} as Record<string, string[]>,
  dictionary: [] as string[],
};

export type EngineSettings = typeof engineSettings & { embedders?: Record<string, Record<string, unknown>> };

/** Of documents in this form under these settings. Part of an index's name: what asks or fills one knows what it is. */
export const versionOf = (form: number, settings: EngineSettings): string =>
  `f${form}-${createHash('sha1')
    .update(JSON.stringify(withoutKeys(settings)))
    .digest('hex')
    .slice(0, 8)}`;

/** Those wanted that are not as they are: each of the others would cost the engine a pass over the index. */
export function differing(wanted: EngineSettings, present: Record<string, unknown>): Partial<EngineSettings> {
  const entries = Object.entries(wanted).filter(([name]) => {
    const [now, then] = [present, withoutKeys(wanted)] as Record<string, unknown>[];
    return !holds(now![name], then![name]);
  });
  return Object.fromEntries(entries) as Partial<EngineSettings>;
}

/** An index that cannot be filtered by audience is none of ours: the engine makes one by itself for a stray document. */
export const isOurs = (wanted: EngineSettings, present: Record<string, unknown>): boolean =>
  wanted.filterableAttributes.every((attribute) =>
    (present.filterableAttributes as string[] | undefined)?.includes(attribute),
  );

/** The engine does not tell keys; another one makes no other index. */
const withoutKeys = ({ embedders, ...settings }: EngineSettings): Omit<EngineSettings, never> =>
  embedders
    ? {
        ...settings,
        embedders: Object.fromEntries(
          Object.entries(embedders).map(([name, embedder]) => [
            name,
            Object.fromEntries(Object.entries(embedder).filter(([field]) => field !== 'apiKey')),
          ]),
        ),
      }
    : settings;

/** Objects may hold more than was wanted, except synonyms, which are a whole. */
function holds(present: unknown, wanted: unknown): boolean {
  if (!isPlain(wanted) || !isPlain(present)) return isDeepStrictEqual(present, wanted);
  const listed = Object.values(wanted).every(Array.isArray);
  if (listed) return isDeepStrictEqual(present, wanted);
  return Object.entries(wanted).every(([name, value]) => holds(present[name], value));
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
