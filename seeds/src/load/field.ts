/** The words of a field of work; the first of each list come up most. */
export type Field = {
  /** Slugs of reference/themes.ts, without parents. */
  themes: string[];
  /** What its communities are called. */
  community: string;
  /** After “Council: ”. */
  titles: string[];
  /** Singular, after “the” or “our”. */
  services: string[];
  /** Plural, without an article. */
  things: string[];
  /** Plural: who does it, or for whom it is done. */
  people: string[];
  /** Clauses in the past tense. */
  troubles: string[];
  /** After “we”, in the past tense. */
  deeds: string[];
  /** Clauses in the past tense. */
  gains: string[];
  /** Singular, after “the” or “our”: what is counted. */
  measures: string[];
  /** What an outcome is counted in, after a number. */
  units: string[];
  /** An acronym or an everyday word, and what it stands for; after “the” or “our”. */
  terms: [short: string, long: string][];
};

/** Parted by dots. */
export const listed = (text: string): string[] => text.split('·').map((each) => each.trim().replace(/\s+/g, ' '));

/** As above, each “short = long”. */
export const pairs = (text: string): [string, string][] =>
  listed(text).map((each) => each.split(' = ') as [string, string]);
