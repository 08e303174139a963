import type { Viewer } from './viewer.ts';
import { choices, type SubjectKind } from './vocabulary.ts';

/** What the index knows of a subject: a function of its present row, and of nothing else. Texts are plain, not Markdown. */
export type SearchDocument = {
  /** Id of the subject. */
  id: string;
  kind: SubjectKind;
  title: string;
  summary: string;
  body: string;
  /** A thread's replies, oldest first, so that a hit can show the one that matched. */
  replies: string[];
  /** Names that people would also type: councils, persons, themes, codes. */
  names: string[];
  audience: string[];
  /** The community it is in; a whole community can be withheld by this. */
  communityId: string | null;
  themes: string[];
  organisationTypes: string[];
  regions: string[];
  nations: string[];
  year: number | null;
  /** Whole pounds a year. */
  yearlyAmount: number | null;
  /** Seconds since 1970 of what "newest" means for the kind. */
  at: number;
};

/** With what the vocabulary adds: acronyms of its phrases and phrases of its acronyms, searched but never shown. */
export type IndexedDocument = SearchDocument & { aliases: string[] };

export const FacetName = choices(
  'FacetName',
  ['KIND', 'THEME', 'ORGANISATION_TYPE', 'REGION', 'NATION', 'YEAR'],
  'What a search can be narrowed by.',
);
export type FacetName = keyof typeof FacetName;

/** Values chosen in each facet: any of them suffices, and all facets must hold. */
export type Chosen = Partial<Record<FacetName, string[]>>;

export const SearchSort = choices(
  'SearchSort',
  ['RELEVANCE', 'NEWEST', 'LARGEST_YEARLY_AMOUNT'],
  'Order of what is found; without any words, relevance is the newest first.',
);
export type SearchSort = keyof typeof SearchSort;

export type Find = {
  text: string;
  viewer: Viewer;
  chosen: Chosen;
  sort: SearchSort;
  /** Ids of subjects and communities that a restriction hides although the index may still hold them. */
  withheld: string[];
  offset: number;
  limit: number;
  facets: boolean;
  /** Whether snippets are wanted; without them, an engine need not give out the texts. */
  snippets: boolean;
};

/** Marked texts are HTML-escaped but for <mark>…</mark> around what matched. */
export type FoundHit = { kind: SubjectKind; id: string; title: string; titleMarked: string; snippet: string };

export type Found = {
  total: number;
  hits: FoundHit[];
  facets: Partial<Record<FacetName, Record<string, number>>>;
};

/** Waits until the engine has done what it took; throws what became of it otherwise. */
export type Settle = () => Promise<void>;

/** The engine is there, and will not take these documents: one of them may spoil it for the others. */
export class Refused extends Error {}

/** The engine is not there, not in time, or not for us. */
export class Away extends Error {}

/** The port: search engines behind it differ in skill, never in what a viewer may find. */
export interface SearchIndex {
  /** Takes documents, in the order of the calls; once settled they can be found. */
  put(documents: IndexedDocument[]): Promise<Settle>;
  /** Once settled, what has these ids can no longer be found. */
  drop(ids: string[]): Promise<Settle>;
  /** Gives up when the signal says so. */
  find(question: Find, signal?: AbortSignal): Promise<Found>;
}

/** An index, and whether it answered with less than its usual skill. */
export interface Index {
  find(question: Find): Promise<Found & { degraded: boolean }>;
}
