import { marked, type Match, type Passage, passageOf, snippetOf } from './marked-text.ts';
import { capitalsIn, capitalStem, isTelling, stemOf } from './stems.ts';
import { closeTo } from './typos.ts';
import type { Term, Wording } from './wordings.ts';

export type Texts = { title: string; summary: string; body: string; replies: string[] };
export type Excerpt = { titleMarked: string; snippet: string };

/** Of one text, and of all replies together; what stands beyond is found, but not shown. */
const mostRead = 60_000;
const wordPattern = /[\p{L}\p{N}]{1,3}(?:&[\p{L}\p{N}]{1,3})+(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu;
const shortestMistaken = 5;

/** A term with its number: what it is counted as when a passage is chosen. */
type Sought = Term & { number: number };
type Word = { start: number; end: number; written: string };

/**
 * Marks what was asked for in a title, and finds the passage that shows it best. Done here and not by the engines: both
 * then mark alike, words in all their forms, and a thread with many long replies costs a fraction of what an engine takes.
 */
export class Marker {
  readonly #asked: number;
  readonly #byFirstStem = new Map<string, Sought[]>();
  readonly #open: Sought[] = [];
  readonly #mistakable: Sought[];
  readonly #known = new Map<string, Sought[]>();

  constructor(wordings: Wording[]) {
    const [typed, ...others] = wordings.map(({ terms }) => terms);
    const asked = (typed ?? []).map((term, at) => ({ ...term, number: at + 1 }));
    this.#asked = asked.length;
    // What may stand instead counts as one more thing; what stands in every wording counts as what was typed.
    const told = new Set(asked.map(keyOf));
    const instead = (others.flat() ?? [])
      .filter((term) => !told.has(keyOf(term)))
      .map((term) => ({
        ...term,
        number: asked.find((each) => each.typed === term.typed)?.number ?? asked.length + 1,
      }));
    for (const term of [...asked, ...instead]) {
      const first = term.stems[0]!;
      this.#byFirstStem.set(first, [...(this.#byFirstStem.get(first) ?? []), term]);
      if (term.open) this.#open.push(term);
    }
    this.#mistakable = asked.filter(({ stems, typed: word }) => stems.length === 1 && word.length >= shortestMistaken);
  }

  /** A title alone, marked. */
  title(title: string): string {
    return this.excerpt({ title, summary: '', body: '', replies: [] }).titleMarked;
  }

  excerpt(texts: Texts): Excerpt {
    const { seen, ...excerpt } = this.#best(texts, []);
    const missing = this.#mistakable.filter(({ number }) => !seen.has(number));
    if (missing.length === 0 || seen.has(this.#asked + 1)) return excerpt;
    return this.#best(texts, missing);
  }

  #best({ title, summary, body, replies }: Texts, mistaken: Sought[]): Excerpt & { seen: Set<number> } {
    const seen = new Set<number>();
    const close = new Map<string, number>();
    const read = (text: string, length?: number): Passage => {
      const plain = text.length > mostRead ? text.slice(0, mostRead) : text;
      const matches = this.#matches(plain, mistaken, close);
      for (const { term } of matches) seen.add(term);
      return passageOf(plain, matches, length);
    };
    const [head, opening, rest] = [read(title, Infinity), read(summary), read(body)];
    let best = !opening.text || rest.terms > opening.terms ? rest : opening;
    let left = mostRead;
    for (const reply of replies) {
      if (best.terms >= this.#asked || left <= 0) break;
      left -= reply.length;
      const passage = read(reply);
      // A reply is shown for what it matches, unless the title already matches better.
      if (passage.terms > best.terms && passage.terms >= head.terms) best = passage;
    }
    return { titleMarked: marked(head.text, head.matches), snippet: snippetOf(best), seen };
  }

  #matches(text: string, mistaken: Sought[], close: Map<string, number>): Match[] {
    const matches: Match[] = [];
    if (this.#byFirstStem.size === 0) return matches;
    const words = wordsIn(text);
    for (let at = 0; at < words.length; at++) {
      const { start, end, written } = words[at]!;
      const [term] = this.#soughtAs(written)
        .filter(({ stems }) => standsAt(stems, words, at))
        .sort(longestFirst);
      if (term) {
        matches.push({ start, end: words[at + term.stems.length - 1]!.end, term: term.number });
        at += term.stems.length - 1;
      } else if (mistaken.length > 0) {
        const number = closest(written.toLowerCase(), mistaken, close);
        if (number > 0) matches.push({ start, end, term: number });
      }
    }
    return matches;
  }

  /** Terms that a word may be the first of. */
  #soughtAs(written: string): Sought[] {
    let sought = this.#known.get(written);
    if (!sought) {
      const folded = written.toLowerCase();
      const stems = [stemOf(folded), ...(capitalsIn(written) >= 2 ? [capitalStem(written)] : [])];
      const open = this.#open.filter((term) => folded.startsWith(term.typed) || stems[0]!.startsWith(term.stems[0]!));
      sought = [...stems.flatMap((stem) => this.#byFirstStem.get(stem) ?? []), ...open];
      this.#known.set(written, sought);
    }
    return sought;
  }
}

const keyOf = ({ stems }: Term): string => stems.join(' ');
const longestFirst = (a: Term, b: Term): number => b.stems.length - a.stems.length;

/** Without the small ones: they do not part a phrase. */
function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of withoutAccents(text).matchAll(wordPattern))
    if (isTelling(written)) words.push({ start: index, end: index + written.length, written });
  return words;
}

const standsAt = (stems: string[], words: Word[], at: number): boolean =>
  stems.slice(1).every((stem, place) => {
    const word = words[at + place + 1];
    return word !== undefined && stemOf(word.written.toLowerCase()) === stem;
  });

/** The number of the term that a word is but for a slip of the fingers. */
function closest(word: string, mistaken: Sought[], known: Map<string, number>): number {
  const number = known.get(word) ?? mistaken.find(({ typed }) => closeTo(typed, word))?.number ?? 0;
  known.set(word, number);
  return number;
}

/** Of the same length, unlike in words.ts: places in the one are places in the other. */
const withoutAccents = (text: string): string =>
  text.replace(/[\u00c0-\u024f]/g, (accented) => accented.normalize('NFD')[0] ?? accented);
