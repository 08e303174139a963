import type { QueryWords } from './query-words.ts';
import { stemOf } from './stems.ts';
import { mayBeMistyped } from './typos.ts';
import type { Term, Wording } from './wordings.ts';
import type { WordStatistics } from './word-statistics.ts';

/** All of these must be there, and none of those. */
export type Conjunction = { terms: Term[] };

/** What is to be found: documents that hold any of the conjunctions, without what had a minus before it. */
export type Wanted = {
  any: Conjunction[];
  without: string[][];
  /** Whether that is all that was asked for. */
  all: boolean;
};

/** Few words are all meant; of many, as of a question, enough to carry most of what they tell. */
export const allMeant = 3;
/** Shares of what the words tell that suffice, the next where the one before finds few; in the end, any word. */
const sharesOfFew = [1, 0.5, 0.25, 0];
const sharesOfMany = [0.2, 0.1, 0];
/** In another order than by relevance, what holds little of many words would stand among what holds much. */
const sharesOfManyInOrder = [0.5, ...sharesOfMany];
/** Each costs the engine a search. */
const mostConjunctions = 12;

/**
 * What to ask for, from strict to loose, until so many are found. Nothing at all is asked for where nothing was typed, and
 * not for all of it where a word of it is known to be too rare.
 */
export function plansOf(
  wordings: Wording[],
  query: QueryWords,
  statistics: WordStatistics,
  enoughFound: number,
): Wanted[] {
  const without = query.without.map((words) => words.map(stemOf));
  const [typed] = wordings;
  if (!typed || typed.terms.length === 0) return [{ any: [], without, all: true }];
  const shares = sharesFor(wordings, statistics, enoughFound);
  const weigh = (term: Term) => weightOf(term, statistics);
  return shares.map((share): Wanted => {
    const each = Math.max(2, Math.floor(mostConjunctions / wordings.length));
    const any = wordings.flatMap(({ terms }) => enough(terms, share, each, weigh).map((some) => ({ terms: some })));
    return { any: distinct(any), without, all: share >= 1 };
  });
}

function sharesFor(wordings: Wording[], statistics: WordStatistics, enoughFound: number): number[] {
  const { terms } = wordings[0]!;
  const loose = terms.filter(({ quoted }) => !quoted).length;
  if (loose === 0 || terms.length === 1) return [1];
  if (loose > allMeant) return enoughFound > 1 ? sharesOfMany : sharesOfManyInOrder;
  const tooRare = wordings.every((wording) => wording.terms.some((term) => isTooRare(term, enoughFound, statistics)));
  return tooRare && enoughFound > 1 ? sharesOfFew.slice(1) : sharesOfFew;
}

/** What is found by a beginning or in spite of a slip cannot be told beforehand. */
const isTooRare = ({ stems, open, typed }: Term, enoughFound: number, statistics: WordStatistics): boolean =>
  !open &&
  statistics.documents > 0 &&
  (statistics.knows(stems[0]!) || !mayBeMistyped(typed)) &&
  Math.min(...stems.map((stem) => statistics.expected(stem))) < enoughFound;

/** How much a term tells: each of its words once. */
export const weightOf = ({ stems }: Term, statistics: WordStatistics): number =>
  [...new Set(stems)].reduce((sum, stem) => sum + statistics.rarity(stem), 0);

/**
 * The smallest choices of terms that tell at least this share of all: among the rarest where they would be too many.
 * What stood in quotation marks is in all of them.
 */
function enough(terms: Term[], share: number, most: number, weigh: (term: Term) => number): Term[][] {
  const quoted = terms.filter((term) => term.quoted);
  const loose = terms.filter((term) => !term.quoted);
  if (share >= 1 || loose.length === 0) return [terms];
  if (share === 0 && quoted.length > 0) return [quoted];
  return choicesOf(loose, share, most, weigh).map((some) => [...quoted, ...some]);
}

function choicesOf(terms: Term[], share: number, most: number, weigh: (term: Term) => number): Term[][] {
  const weighed = terms.map((term) => ({ term, weight: weigh(term) })).sort((a, b) => b.weight - a.weight);
  if (share === 0) return weighed.slice(0, most).map(({ term }) => [term]);
  const wanted = share * weighed.reduce((sum, { weight }) => sum + weight, 0);
  for (let among = weighed.length; among > 0; among--) {
    const choices = smallest(weighed.slice(0, among), wanted, most);
    if (choices) return choices;
  }
  return [terms];
}

/** Null when there are none, or more than so many. From the heaviest term on, so that no choice holds another. */
function smallest(weighed: { term: Term; weight: number }[], wanted: number, most: number): Term[][] | null {
  const found: Term[][] = [];
  const choose = (from: number, chosen: Term[], lacking: number): boolean => {
    if (lacking <= 0) return found.push(chosen) <= most;
    for (let at = from; at < weighed.length; at++) {
      const { term, weight } = weighed[at]!;
      if (!choose(at + 1, [...chosen, term], lacking - weight)) return false;
    }
    return true;
  };
  return choose(0, [], wanted - 1e-9) && found.length > 0 ? found : null;
}

function distinct(conjunctions: Conjunction[]): Conjunction[] {
  const keyOf = ({ terms }: Conjunction) =>
    terms
      .map(({ stems, open }) => stems.join(' ') + (open ? '*' : ''))
      .sort()
      .join('|');
  return [...new Map(conjunctions.map((each) => [keyOf(each), each])).values()];
}
