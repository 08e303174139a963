import type { SubjectKind } from './vocabulary.ts';
import type { Viewer } from './viewer.ts';

/** What the index knows of a subject: a function of its present row, and of nothing else. */
export type SearchDocument = {
  /** Id of the subject. */
  id: string;
  kind: SubjectKind;
  title: string;
  summary: string;
  body: string;
  /** A thread's replies, oldest first, so that a hit can show the one that matched. */
  replies: string[];
  /** Names that people would also type: councils, persons, codes. */
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

export type FacetName = 'KIND' | 'THEME' | 'ORGANISATION_TYPE' | 'REGION' | 'NATION' | 'YEAR';
/** Values chosen in each facet: any of them suffices, and all facets must hold. */
export type Chosen = Partial<Record<FacetName, string[]>>;

export type Find = {
  text: string;
  viewer: Viewer;
  chosen: Chosen;
  sort: 'RELEVANCE' | 'NEWEST' | 'LARGEST_YEARLY_AMOUNT';
  /** Ids of subjects and communities that a restriction hides although the index may still hold them. */
  withheld: string[];
  offset: number;
  limit: number;
  facets: boolean;
};

export type Found = {
  total: number;
  hits: { kind: SubjectKind; id: string; titleMarked: string; snippet: string }[];
  facets: Partial<Record<FacetName, Record<string, number>>>;
};

/** The port: search engines behind it differ in skill, never in what a viewer may find. */
export interface SearchIndex {
  /** Returns when the documents can be found. */
  put(documents: SearchDocument[]): Promise<void>;
  /** Returns when they can no longer be found. */
  drop(ids: string[]): Promise<void>;
  find(question: Find): Promise<Found>;
}

/** An index, and whether it answered with less than its usual skill. */
export interface Index {
  find(question: Find): Promise<Found & { degraded: boolean }>;
}
