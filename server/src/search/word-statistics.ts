import { setImmediate as otherWork } from 'node:timers/promises';
import { stemOf, stemsOf } from './stems.ts';
import { closeTo, mayBeMistyped } from './typos.ts';
import { wordsOf } from './words.ts';

/** A document as far as its words are counted. */
export type Sampled = { texts: string[]; public: boolean };

const textsBetweenPauses = 20;
const mostRemembered = 5_000;
const shortestHalf = 3;
/** Documents that must hold each half. */
const leastHalf = 10;

/**
 * How common words are, counted over a sample of the documents: a rare word tells more of what is meant than a common one.
 * Words to complete or correct by are taken from public documents alone, so that nobody is told a word they may not read.
 */
export class WordStatistics {
  readonly documents: number;
  /** Documents there are for each that was counted. */
  readonly scale: number;
  /** Of a document, in telling words. */
  readonly averageLength: number;
  readonly #holding: Map<string, number>;
  /** Public words in alphabetical order, and how many documents hold them. */
  readonly #words: string[];
  readonly #counts: Map<string, number>;
  readonly #corrected = new Map<string, string[]>();

  constructor(
    { documents, scale, averageLength }: { documents: number; scale: number; averageLength: number },
    holding: Map<string, number>,
    counts: Map<string, number>,
  ) {
    this.documents = documents;
    this.scale = scale;
    this.averageLength = averageLength;
    this.#holding = holding;
    this.#counts = counts;
    this.#words = [...counts.keys()].sort();
  }

  /** `scale` is how many documents there are for each of the sample. */
  static async of(sample: AsyncIterable<Sampled> | Iterable<Sampled>, scale = 1): Promise<WordStatistics> {
    const holding = new Map<string, number>();
    const counts = new Map<string, number>();
    let [documents, length] = [0, 0];
    for await (const { texts, public: open } of sample) {
      const stems = texts.flatMap(stemsOf);
      for (const stem of new Set(stems)) holding.set(stem, (holding.get(stem) ?? 0) + 1);
      if (open) for (const word of publicWords(texts)) counts.set(word, (counts.get(word) ?? 0) + 1);
      documents += 1;
      length += stems.length;
      if (documents % textsBetweenPauses === 0) await otherWork();
    }
    const averageLength = documents > 0 ? length / documents : 1;
    return new WordStatistics({ documents, scale, averageLength }, holding, counts);
  }

  /** How many documents of the sample hold it. */
  holding(stem: string): number {
    return this.#holding.get(stem) ?? 0;
  }

  /** Whether any document of the sample holds it. */
  knows(stem: string): boolean {
    return this.#holding.has(stem);
  }

  /** About how many documents hold it. */
  expected(stem: string): number {
    return this.scale * this.holding(stem);
  }

  /** How much it tells: the logarithm of how rarely it stands in a document (the inverse document frequency of BM25). */
  rarity(stem: string): number {
    const holding = this.holding(stem);
    return Math.log(1 + (this.documents - holding + 0.5) / (holding + 0.5));
  }

  /** Stems of the commonest words that begin so, other than those that begin so themselves. */
  completions(beginning: string, stem: string, most: number): string[] {
    const stems = new Map<string, number>();
    for (const word of this.#from(beginning)) {
      if (!word.startsWith(beginning)) break;
      const other = stemOf(word);
      if (!other.startsWith(stem)) stems.set(other, (stems.get(other) ?? 0) + this.#counts.get(word)!);
    }
    return commonest([...stems], most);
  }

  /** Whether public documents hold it as it is written here. */
  isWord(word: string): boolean {
    return this.#counts.has(word);
  }

  /** The two words that a long one falls into, where both are also written by themselves; the commonest such. */
  halvesOf(word: string): [string, string] | null {
    let [best, most]: [[string, string] | null, number] = [null, leastHalf / this.scale];
    for (let at = shortestHalf; at <= word.length - shortestHalf; at++) {
      const halves: [string, string] = [word.slice(0, at), word.slice(at)];
      const count = Math.min(...halves.map((half) => this.#counts.get(half) ?? 0));
      if (count > most) [best, most] = [halves, count];
    }
    return best;
  }

  /** Words that a long one nobody wrote may have been meant to be. */
  corrections(word: string, most: number): string[] {
    if (!mayBeMistyped(word) || this.#counts.has(word)) return [];
    const known = this.#corrected.get(word);
    if (known) return known;
    const close: [string, number][] = [];
    for (const other of this.#from(word[0]!)) {
      if (other[0] !== word[0]) break;
      if (closeTo(word, other)) close.push([other, this.#counts.get(other)!]);
    }
    if (this.#corrected.size >= mostRemembered) this.#corrected.clear();
    const corrected = commonest(close, most);
    this.#corrected.set(word, corrected);
    return corrected;
  }

  *#from(beginning: string): Iterable<string> {
    for (let at = firstFrom(this.#words, beginning); at < this.#words.length; at++) yield this.#words[at]!;
  }
}

const publicWords = (texts: string[]): Set<string> =>
  new Set(
    texts
      .flatMap(wordsOf)
      .map((word) => word.toLowerCase())
      .filter((word) => word.length >= 3),
  );

const commonest = (counted: [string, number][], most: number): string[] =>
  counted
    .sort(([a, many], [b, more]) => more - many || a.localeCompare(b))
    .slice(0, most)
    .map(([word]) => word);

/** Place of the first that is not before this. */
function firstFrom(sorted: string[], wanted: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Before anything is known, all words tell as much. */
export const noStatistics = new WordStatistics({ documents: 0, scale: 1, averageLength: 1 }, new Map(), new Map());
