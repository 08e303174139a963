import { weightOf } from './plan.ts';
import type { StemmedPart } from './stems.ts';
import { closeTo, mayBeMistyped } from './typos.ts';
import type { Term, Wording } from './wordings.ts';
import type { WordStatistics } from './word-statistics.ts';

/** A document as the ranking reads it: its stems by number, part after part, a zero between them. */
export type Reading = { stems: Uint32Array; ends: Record<StemmedPart, number> };

/** Stems by number, and numbers by stem: one list for all readings of a process. */
export type StemNames = { readonly count: number; numberOf(stem: string): number; nameOf(number: number): string };

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
const mostPlaces = 24;
/** Places of different parts are never near. */
const apart = 1_000;

/**
 * How well a document answers, whatever the length of the question: BM25 over its parts, more where words stand near one
 * another as they did in the question, where most of the question is there, and where the title has it. The best of the
 * wordings counts.
 */
export class Ranking {
  readonly #terms: WeighedTerm[] = [];
  readonly #wordings: Weighed[];
  readonly #statistics: WordStatistics;
  readonly #names: StemNames;
  /** By the number of a stem: not yet looked at, nothing that was asked for, or something. */
  readonly #known: Uint8Array;
  readonly #hits = new Map<number, Hit[]>();

  constructor(wordings: Wording[], statistics: WordStatistics, names: StemNames) {
    this.#statistics = statistics;
    this.#names = names;
    const places = new Map<string, number>();
    this.#wordings = wordings.map(({ terms, worth }) => {
      const at = terms.map((term) => this.#placeOf(term, places));
      const total = at.reduce((sum, place) => sum + this.#terms[place]!.weight, 0) || 1;
      return { terms: at, typed: terms, worth, total };
    });
    this.#known = new Uint8Array(names.count);
  }

  /** How well a document answers, zero where nothing of the question is there; and what of it is there, as it was typed. */
  judge(reading: Reading): Judgment {
    const all = this.#find(reading);
    const held = new Set<string>();
    let best = 0;
    for (const wording of this.#wordings) {
      const found = wording.terms.map((place) => all[place]!);
      for (const [at, { typed, standsFor = [typed] }] of wording.typed.entries())
        if (found[at]!.often > 0) for (const each of standsFor) held.add(each);
      best = Math.max(best, this.#scoreOf(wording, found, reading.stems.length));
    }
    return { score: best, held };
  }

  /** A term that several wordings have in common is looked for once. */
  #placeOf(term: Term, places: Map<string, number>): number {
    const key = `${term.stems.join(' ')}${term.open ? '*' : ''}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    const { stems, typed } = term;
    const mistaken = stems.length === 1 && mayBeMistyped(typed) && !this.#statistics.knows(stems[0]!);
    const numbers = stems.map((stem) => this.#names.numberOf(stem));
    const weight = weightOf(term, this.#statistics);
    const commonest = Math.min(...stems.map((stem) => this.#statistics.rarity(stem)));
    const place = this.#terms.push({ ...term, numbers, weight, commonest, mistaken }) - 1;
    places.set(key, place);
    return place;
  }

  #scoreOf({ terms, worth, total }: Weighed, found: Found[], length: number): number {
    const longer = 1 - lengthShare + (lengthShare * length) / this.#statistics.averageLength;
    let [score, covered, titled] = [0, 0, 0];
    for (const [at, place] of terms.entries()) {
      const { weight } = this.#terms[place]!;
      const { often, titled: inTitle, worth: closeness } = found[at]!;
      if (often === 0) continue;
      score += (closeness * weight * often * (saturation + 1)) / (often + saturation * longer);
      covered += closeness * weight;
      if (inTitle) titled += closeness * weight;
    }
    if (covered === 0) return 0;
    const asked = terms.map((place) => this.#terms[place]!);
    score += nearness.weight * near(asked, found);
    score *= leastCoverage + (1 - leastCoverage) * (covered / total);
    score += titleWeight * total * (titled / total) ** 2;
    return (worth * score) / total;
  }

  /** Where each term stands. Most stems are nothing that was asked for: the loop is kept short for them. */
  #find({ stems, ends }: Reading): Found[] {
    const found = this.#terms.map((): Found => ({ often: 0, places: [], titled: false, worth: 0 }));
    const known = this.#known;
    let at = 0;
    for (const [order, [part, weight]] of partsInOrder.entries())
      for (const end = ends[part]; at < end; at++) {
        const number = stems[at]!;
        if ((known[number] || this.#look(number)) === nothing) continue;
        for (const { term, worth } of this.#hits.get(number)!) {
          const { numbers } = this.#terms[term]!;
          if (numbers.length > 1 && !numbers.every((each, place) => stems[at + place] === each)) continue;
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
  #look(number: number): number {
    const hits = this.#terms.flatMap((term, at) => {
      const worth = this.#worthAs(term, number);
      return worth > 0 ? [{ term: at, worth }] : [];
    });
    if (hits.length > 0) this.#hits.set(number, hits);
    return (this.#known[number] = hits.length > 0 ? something : nothing);
  }

  #worthAs({ numbers, stems, open, mistaken }: WeighedTerm, number: number): number {
    if (numbers[0] === number) return 1;
    if (number === 0 || numbers.length > 1) return 0;
    const name = this.#names.nameOf(number);
    if (open && name.startsWith(stems[0]!)) return beginningWorth;
    return mistaken && closeTo(stems[0]!, name) ? closeWorth : 0;
  }
}

const [nothing, something] = [1, 2];

export type Judgment = { score: number; held: Set<string> };
type WeighedTerm = Term & { numbers: number[]; weight: number; commonest: number; mistaken: boolean };
type Hit = { term: number; worth: number };
/** Its terms by their places among all, and as they were typed. */
type Weighed = { terms: number[]; typed: Term[]; worth: number; total: number };
type Found = { often: number; places: number[]; titled: boolean; worth: number };

const partsInOrder = Object.entries(partWeights) as [StemmedPart, number][];

/** What neighbours add: the rarer tells how much, the distance between them how much of it. */
function near(terms: WeighedTerm[], found: Found[]): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at++)
    for (let step = 1; step <= nearness.reach && at + step < terms.length; step++) {
      const distance = least(found[at]!.places, found[at + step]!.places, terms[at]!.numbers.length);
      if (distance > nearness.within) continue;
      sum += Math.min(terms[at]!.commonest, terms[at + step]!.commonest) / (step * distance);
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
