import { formsOf, wordsOf } from './words.ts';

export type Entry = { term: string; phrases: string[]; oneWay: boolean };

/** A term or a phrase, and what else to write beside it or to look for in its place. */
type Saying = {
  label: string;
  words: string[];
  /** Each of its words, as one or as many. */
  forms: string[][];
  acronym: boolean;
  beside: Set<Saying>;
  instead: Set<Saying>;
};

/**
 * The sector's acronyms and phrases, both ways: a document that has the one is given the other as a hidden alias.
 * The engine's own synonyms cannot do it alone: they do not look up phrases of four words and more, and know no capitals.
 */
export class Vocabulary {
  readonly #entries: Entry[];
  readonly #sayings = new Map<string, Saying>();
  readonly #byFirstWord = new Map<string, Saying[]>();

  constructor(entries: Entry[]) {
    this.#entries = entries;
    for (const { term, phrases, oneWay } of entries) {
      const short = this.#saying(term);
      for (const long of phrases.map((phrase) => this.#saying(phrase))) {
        long.beside.add(short);
        short.instead.add(long);
        if (oneWay) continue;
        short.beside.add(long);
        long.instead.add(short);
      }
    }
  }

  /** Acronyms of the phrases in these texts and phrases of their acronyms, and so on until nothing is added. */
  aliasesOf(texts: string[]): string[] {
    const written = this.#occurrences(texts, true);
    return this.#reach(written, (saying) => saying.beside).map(({ label }) => label);
  }

  /** Other ways of saying what is asked for, as folded words. */
  equivalentsOf(text: string): string[][] {
    return this.#reach(this.#occurrences([text], false), (saying) => saying.instead).map(({ words }) => words);
  }

  /** For the engine: from term to phrases alone, as a phrase's acronym may be an everyday word (TEN, BID). */
  synonyms(): Record<string, string[]> {
    return Object.fromEntries(
      this.#entries.map(({ term, phrases }) => [term.toLowerCase(), phrases.map((each) => each.toLowerCase())]),
    );
  }

  /** Words with a mark inside, which the engine would split. */
  dictionary(): string[] {
    const marked = [...this.#sayings.values()].map(({ label }) => label).filter((label) => /^\S*[&.]\S*$/.test(label));
    return [...new Set(marked.flatMap((label) => [label, label.toLowerCase(), label.toUpperCase()]))].sort();
  }

  #saying(label: string): Saying {
    const known = this.#sayings.get(label.toLowerCase());
    if (known) return known;
    const words = wordsOf(label).map((word) => word.toLowerCase());
    const acronym = isAcronym(label);
    const forms = words.map((word) => (acronym ? [word, `${word}s`] : formsOf(word)));
    const saying = { label, words, forms, acronym, beside: new Set<Saying>(), instead: new Set<Saying>() };
    this.#sayings.set(label.toLowerCase(), saying);
    for (const first of forms[0] ?? []) this.#byFirstWord.set(first, [...(this.#byFirstWord.get(first) ?? []), saying]);
    return saying;
  }

  /** All that follows from these, without themselves. What is said inside a phrase follows from the phrase. */
  #reach(start: Set<Saying>, next: (saying: Saying) => Set<Saying>): Saying[] {
    const seen = new Set(start);
    const waiting = [...start];
    for (let each = waiting.pop(); each; each = waiting.pop())
      for (const other of next(each)) {
        if (seen.has(other)) continue;
        for (const inside of [other, ...this.#occurrences([other.label], true)]) {
          if (!seen.has(inside)) waiting.push(inside);
          seen.add(inside);
        }
      }
    return [...seen].filter((saying) => !start.has(saying));
  }

  #occurrences(texts: string[], inCapitals: boolean): Set<Saying> {
    const found = new Set<Saying>();
    for (const text of texts) {
      const written = wordsOf(text);
      const words = written.map((word) => word.toLowerCase());
      for (const [at, word] of words.entries())
        for (const saying of this.#byFirstWord.get(word) ?? []) {
          if (found.has(saying) || (saying.acronym && inCapitals && capitalsIn(written[at]!) < 2)) continue;
          if (saying.forms.every((forms, place) => forms.includes(words[at + place]!))) found.add(saying);
        }
    }
    return found;
  }
}

/** Short and in capitals: in a text, “ten” is no temporary event notice. */
const isAcronym = (label: string): boolean => label.length <= 4 && capitalsIn(label) >= 2;
const capitalsIn = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0;
