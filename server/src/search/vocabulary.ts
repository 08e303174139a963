import { capitalsIn, stemOf, tellingWords } from './stems.ts';
import { wordsOf } from './words.ts';

export type Entry = { term: string; phrases: string[]; oneWay: boolean };

/** A term or a phrase, and what else to look for in its place. */
type Saying = {
  words: string[];
  stems: string[];
  acronym: boolean;
  instead: Set<Saying>;
};

/** The sector's acronyms and phrases, both ways: what is asked for in the one wording is asked for in the other as well. */
export class Vocabulary {
  readonly #sayings = new Map<string, Saying>();
  readonly #byFirstStem = new Map<string, Saying[]>();

  constructor(entries: Entry[]) {
    for (const { term, phrases, oneWay } of entries) {
      const short = this.#saying(term);
      for (const long of phrases.map((phrase) => this.#saying(phrase))) {
        short.instead.add(long);
        if (oneWay) continue;
        long.instead.add(short);
      }
    }
  }

  /** Other ways of saying what is asked for, and which of its telling words each of them would stand for; the longest first. */
  rewritings(words: string[]): Rewriting[] {
    const stems = words.map(stemOf);
    const found: Rewriting[] = [];
    for (const [at, stem] of stems.entries())
      for (const saying of this.#byFirstStem.get(stem) ?? []) {
        if (!saying.stems.every((each, place) => each === stems[at + place])) continue;
        for (const other of reached(saying))
          found.push({ at, length: saying.words.length, words: other.words, capitals: other.acronym });
      }
    return found.sort((a, b) => b.length - a.length);
  }

  #saying(label: string): Saying {
    const known = this.#sayings.get(label.toLowerCase());
    if (known) return known;
    const telling = tellingWords(label);
    const words = (telling.length > 0 ? telling : wordsOf(label)).map((word) => word.toLowerCase());
    const saying = { words, stems: words.map(stemOf), acronym: isAcronym(label), instead: new Set<Saying>() };
    this.#sayings.set(label.toLowerCase(), saying);
    const [first] = saying.stems;
    if (first) this.#byFirstStem.set(first, [...(this.#byFirstStem.get(first) ?? []), saying]);
    return saying;
  }
}

/** Instead of `length` words from `at` on; an acronym counts where it is written in capitals. */
export type Rewriting = { at: number; length: number; words: string[]; capitals: boolean };

/** All that may stand instead, the nearest first. */
function reached(saying: Saying): Saying[] {
  const seen = new Set([saying]);
  for (const each of seen) for (const other of each.instead) seen.add(other);
  return [...seen].slice(1);
}

/** Short and in capitals: in a text, “ten” is no temporary event notice. */
const isAcronym = (label: string): boolean => label.length <= 4 && capitalsIn(label) >= 2;
