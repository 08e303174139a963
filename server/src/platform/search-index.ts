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
  /** Of the councils it is from, those that share an answer once: see Place. */
  organisationIds: string[];
  organisationTypes: string[];
  tiers: string[];
  regions: string[];
  nations: string[];
  populationBands: string[];
  year: number | null;
  /** When it was published or last active, in days since 1970 as they are counted in London. */
  day: number | null;
  /** Whole pounds a year. */
  yearlyAmount: number | null;
  /** How well its figures are supported. */
  evidence: string | null;
  /** Seconds since 1970 of what "newest" means for the kind. */
  at: number;
};

/** Raise it whenever a document of the same row would now look otherwise: indexes that hold older ones are then mended. */
export const documentForm = 4;

/** What councils alike have in common, in a document. */
export type Place = Pick<
  SearchDocument,
  'organisationIds' | 'organisationTypes' | 'tiers' | 'regions' | 'nations' | 'populationBands'
>;

/** Of what is from no council. */
export const noPlace: Place = {
  organisationIds: [],
  organisationTypes: [],
  tiers: [],
  regions: [],
  nations: [],
  populationBands: [],
};

/** Of what has neither date nor figures. */
export const noFigures = { year: null, day: null, yearlyAmount: null, evidence: null };

/** With what is searched, the stems of its words by part, and by what its present form is told from an earlier one. */
export type IndexedDocument = SearchDocument & {
  stems: Record<'title' | 'names' | 'summary' | 'replies' | 'body', string>;
  version: string;
};

export const FacetName = choices(
  'FacetName',
  ['KIND', 'THEME', 'ORGANISATION_TYPE', 'REGION', 'NATION', 'POPULATION', 'EVIDENCE', 'YEAR'],
  'What a search can be narrowed by.',
);
export type FacetName = keyof typeof FacetName;

/** How many have each value. */
export type FacetCounts = Partial<Record<FacetName, Record<string, number>>>;

/** From and to, both inclusive; what has no such number lies in no span. */
export type Span = { from: number | null; to: number | null };
export type SpanName = 'DAY' | 'YEARLY_AMOUNT';

/** Values chosen in each facet, any of which suffices, and spans; all of them must hold. */
export type Chosen = Partial<Record<FacetName, string[]>> & Partial<Record<SpanName, Span>>;

/** The council whose like are wanted first. */
export type Like = {
  organisationId: string;
  name: string;
  type: string;
  tier: string | null;
  region: string | null;
  /** Its nearest statistical neighbours, the nearest first; empty where nobody has worked them out. */
  neighbourIds: string[];
};

export const SearchSort = choices(
  'SearchSort',
  ['RELEVANCE', 'NEWEST', 'LARGEST_YEARLY_AMOUNT'],
  'Order of what is found; without any words, relevance is the newest first.',
);
export type SearchSort = keyof typeof SearchSort;

export type Find = {
  text: string;
  /** The text is no question but one whose like is wanted: of something that the index holds, or a new one. */
  whole?: 'held' | 'new';
  viewer: Viewer;
  chosen: Chosen;
  sort: SearchSort;
  /** Ids of subjects and communities that a restriction hides although the index may still hold them. */
  withheld: string[];
  /** Councils like this one come first, where the order is by relevance; nothing is hidden, and counts stay. */
  like?: Like | null;
  /** The sector's words to search with instead of those that are kept, for a look at what a change would do. */
  vocabulary?: object;
  /** By which freshness is judged. */
  now?: Date;
  offset: number;
  limit: number;
  facets: boolean;
  /** Whether snippets are wanted; without them, an engine need not give out the texts. */
  snippets: boolean;
};

/** Marked texts are HTML-escaped but for <mark>…</mark> around what matched. */
export type FoundHit = {
  kind: SubjectKind;
  id: string;
  title: string;
  titleMarked: string;
  snippet: string;
  /** What it has in common with the council whose like were wanted first. */
  reason?: string | null;
};

/** While somebody types: by titles and names alone, some of each kind. */
export type Suggest = Pick<Find, 'text' | 'viewer' | 'withheld'> & { ofEach: number };
export type Suggested = Pick<FoundHit, 'kind' | 'id' | 'title' | 'titleMarked'>;

/** A word that nobody wrote, and the one it was taken for. */
export type Correction = { typed: string; meant: string };

export type Found = {
  total: number;
  /** How many hold all that was asked; null where that was not asked for. */
  complete?: number | null;
  /** Words of the question that none of the first holds. */
  missing?: string[];
  corrections?: Correction[];
  hits: FoundHit[];
  facets: FacetCounts;
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
  /** The best of each kind, the best first. */
  suggest(question: Suggest, signal?: AbortSignal): Promise<Suggested[]>;
}

/** An index, and whether it answered with less than its usual skill. */
export interface Index {
  find(question: Find): Promise<Found & { degraded: boolean }>;
  suggest(question: Suggest): Promise<Suggested[]>;
}
