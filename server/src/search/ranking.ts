import type { StemmedPart } from './stems.ts';
import { closeTo } from './typos.ts';
import type { Term, Wording } from './wordings.ts';
import type { WordStatistics } from './word-statistics.ts';

/** A document as the ranking reads it: its stems by number, part after part, a zero between them. */
export type Reading = { stems: Uint32Array; ends: Record<StemmedPart, number> };

/** Stems by number, and numbers by stem: one list for all readings of a process. */
export type StemNames = { numberOf(stem: string): number; nameOf(number: number): string };

/** How much a word counts by where it stands. */
const partWeights: Record<StemmedPart, number> = { title: 1.6, names: 1, summary: 1.2, replies: 0.9, body: 1 };
/** Of BM25: how soon more of the same tells nothing new, and how far long texts are held against. */
const saturation = 0.8;
const lengthShare = 0.75;
/** What neighbours in the question tell when they are near in the text too. */
const nearness = { reach: 2, within: 6, weight: 1 };
/** What is left of a score when hardly any of the question is there. */
const leastCoverage = 0.5;
const titleWeight = 0.35;
const closeWorth = 0.8;
const beginningWorth = 0.9;
const shortestMistaken = 5;
const mostPlaces = 24;
/** Places of different parts are never near. */
const apart = 1_000;

/**
 * How well a document answers, whatever the length of the question: BM25 over its parts, more where words stand near one
 * another as they did in the question, where most of the question is there, and where the title has it. The best of the
 * wordings counts.
 */
export class Ranking {
  readonly #wordings: Weighed[];
  readonly #statistics: WordStatistics;
  readonly #names: StemNames;

  constructor(wordings: Wording[], statistics: WordStatistics, names: StemNames) {
    this.#statistics = statistics;
    this.#names = names;
    this.#wordings = wordings.map((wording) => this.#weighed(wording));
  }

  /** How well a document answers, zero where nothing of the question is there; and what of it is there, as it was typed. */
  judge(reading: Reading): Judgment {
    const held = new Set<string>();
    const scores = this.#wordings.map((wording) => {
      const found = this.#find(wording, reading);
      for (const [at, { typed, standsFor = [typed] }] of wording.terms.entries())
        if (found[at]!.often > 0) for (const each of standsFor) held.add(each);
      return this.#scoreOf(wording, found, reading.stems.length);
    });
    return { score: Math.max(0, ...scores), held };
  }

  #weighed({ terms, worth }: Wording): Weighed {
    const weighed = terms.map((term): WeighedTerm => {
      const weights = term.stems.map((stem) => this.#statistics.rarity(stem));
      const weight = [...new Set(term.stems)].reduce((sum, stem) => sum + this.#statistics.rarity(stem), 0);
      const mistaken =
        term.stems.length === 1 && term.typed.length >= shortestMistaken && !this.#statistics.knows(term.stems[0]!);
      return {
        ...term,
        numbers: term.stems.map((stem) => this.#names.numberOf(stem)),
        weight,
        least: Math.min(...weights),
        mistaken,
      };
    });
    return {
      terms: weighed,
      worth,
      total: weighed.reduce((sum, { weight }) => sum + weight, 0) || 1,
      known: new Map(),
    };
  }

  #scoreOf(wording: Weighed, found: Found[], length: number): number {
    const longer = 1 - lengthShare + (lengthShare * length) / this.#statistics.averageLength;
    let [score, covered, titled] = [0, 0, 0];
    for (const [at, { weight }] of wording.terms.entries()) {
      const { often, titled: inTitle, worth } = found[at]!;
      if (often === 0) continue;
      score += (worth * weight * often * (saturation + 1)) / (often + saturation * longer);
      covered += worth * weight;
      if (inTitle) titled += worth * weight;
    }
    if (covered === 0) return 0;
    score += nearness.weight * near(wording.terms, found);
    score *= leastCoverage + (1 - leastCoverage) * (covered / wording.total);
    score += titleWeight * wording.total * (titled / wording.total) ** 2;
    return (wording.worth * score) / wording.total;
  }

  /** Where each term stands. */
  #find(wording: Weighed, { stems, ends }: Reading): Found[] {
    const found = wording.terms.map((): Found => ({ often: 0, places: [], titled: false, worth: 0 }));
    let at = 0;
    for (const [order, [part, weight]] of partsInOrder.entries())
      for (const end = ends[part]; at < end; at++) {
        const hits = this.#termsAt(wording, stems[at]!);
        for (const { term, worth } of hits) {
          const { numbers } = wording.terms[term]!;
          if (numbers.length > 1 && !numbers.every((number, place) => stems[at + place] === number)) continue;
          const one = found[term]!;
          one.often += weight;
          one.worth = Math.max(one.worth, worth);
          one.titled ||= part === 'title';
          if (one.places.length < mostPlaces) one.places.push(at + order * apart);
        }
      }
    return found;
  }

  /** Which terms a stem may be, or begin. */
  #termsAt(wording: Weighed, number: number): Hit[] {
    let hits = wording.known.get(number);
    if (!hits) {
      hits = wording.terms.flatMap((term, at) => {
        const worth = this.#worthAs(term, number);
        return worth > 0 ? [{ term: at, worth }] : [];
      });
      wording.known.set(number, hits);
    }
    return hits;
  }

  #worthAs({ numbers, stems, open, mistaken }: WeighedTerm, number: number): number {
    if (numbers[0] === number) return 1;
    if (number === 0 || numbers.length > 1) return 0;
    const name = this.#names.nameOf(number);
    if (open && name.startsWith(stems[0]!)) return beginningWorth;
    return mistaken && closeTo(stems[0]!, name) ? closeWorth : 0;
  }
}

export type Judgment = { score: number; held: Set<string> };
type WeighedTerm = Term & { numbers: number[]; weight: number; least: number; mistaken: boolean };
type Hit = { term: number; worth: number };
type Weighed = { terms: WeighedTerm[]; worth: number; total: number; known: Map<number, Hit[]> };
type Found = { often: number; places: number[]; titled: boolean; worth: number };

const partsInOrder = Object.entries(partWeights) as [StemmedPart, number][];

/** What neighbours add: the rarer tells how much, the distance between them how much of it. */
function near(terms: WeighedTerm[], found: Found[]): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at++)
    for (let step = 1; step <= nearness.reach && at + step < terms.length; step++) {
      const distance = least(found[at]!.places, found[at + step]!.places, terms[at]!.numbers.length);
      if (distance > nearness.within) continue;
      sum += Math.min(terms[at]!.least, terms[at + step]!.least) / (step * distance);
    }
  return sum;
}

/** Words from the one to the other; one more where they stand the other way round. */
function least(before: number[], after: number[], length: number): number {
  let shortest = Infinity;
  for (const one of before)
    for (const other of after) {
      const distance = other > one ? Math.max(1, other - one - length + 1) : one - other + 1;
      if (distance < shortest) shortest = distance;
    }
  return shortest;
}
