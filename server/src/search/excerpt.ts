import { marked, type Match, type Passage, passageOf, snippetOf } from './marked-text.ts';
import { capitalsIn, capitalStem, isTelling, stemOf } from './stems.ts';
import { closeTo, mayBeMistyped } from './typos.ts';
import type { Term, Wording } from './wordings.ts';

export type Texts = { title: string; summary: string; body: string; replies: string[] };
export type Excerpt = { titleMarked: string; snippet: string };

/** Of one text, and of all replies together; what stands beyond is found, but not shown. */
const mostRead = 60_000;
const pattern = String.raw`[\p{L}\p{N}]{1,3}(?:&[\p{L}\p{N}]{1,3})+(?![\p{L}\p{N}])|[\p{L}\p{N}]+`;
const wordHere = new RegExp(pattern, 'uy');
const wordLater = new RegExp(pattern, 'gu');
const letter = /[\p{L}\p{N}]/u;

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
  /** How the words begin that are looked at at all. */
  readonly #beginnings: string[];
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
    const all = [...this.#byFirstStem.keys()].map(beginningOf);
    this.#beginnings = [...new Set(all)].filter((one) => !all.some((each) => each !== one && one.startsWith(each)));
    this.#mistakable = asked.filter(({ stems, typed: word }) => stems.length === 1 && mayBeMistyped(word));
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
    const plain = withoutAccents(text);
    const beginnings = mistaken.length > 0 ? this.#beginnings.map(([first]) => first!) : this.#beginnings;
    let after = 0;
    for (const start of wordsBeginning(plain, beginnings)) {
      if (start < after) continue;
      const word = wordAt(plain, start);
      const found = this.#bestAt(plain, word) ?? closest(word, mistaken, close);
      if (!found) continue;
      matches.push({ start, ...found });
      after = found.end;
    }
    return matches;
  }

  /** The longest that stands there. */
  #bestAt(text: string, word: Word): { end: number; term: number } | null {
    const standing = this.#soughtAs(word.written).flatMap(({ stems, number }) => {
      const end = endOf(stems, text, word);
      return end === null ? [] : [{ end, term: number }];
    });
    return standing.length > 1
      ? standing.reduce((one, other) => (other.end > one.end ? other : one))
      : (standing[0] ?? null);
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

/** How words of this stem begin: stems change the last letter at most; “O&S” is “oands”. */
function beginningOf(stem: string): string {
  const plain = stem.replace(/0caps$/, '');
  const joined = plain.indexOf('and', 1);
  return joined > 0 && joined <= 3 ? plain.slice(0, joined) : plain.slice(0, Math.max(2, plain.length - 1));
}

/** Where words begin that begin so, in order. */
function wordsBeginning(text: string, beginnings: string[]): number[] {
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : text;
  const starts = new Set<number>();
  for (const beginning of beginnings)
    for (let at = folded.indexOf(beginning); at >= 0; at = folded.indexOf(beginning, at + 1))
      if (at === 0 || !letter.test(folded[at - 1]!)) starts.add(at);
  return [...starts].sort((a, b) => a - b);
}

function wordAt(text: string, start: number): Word {
  wordHere.lastIndex = start;
  const written = wordHere.exec(text)?.[0] ?? text[start]!;
  return { start, end: start + written.length, written };
}

/** Where the last of these stems ends when they stand here one after another; small words between do not part them. */
function endOf(stems: string[], text: string, { end: first }: Word): number | null {
  let end = first;
  for (const stem of stems.slice(1)) {
    const next = nextTelling(text, end);
    if (!next || stemOf(next.written.toLowerCase()) !== stem) return null;
    ({ end } = next);
  }
  return end;
}

function nextTelling(text: string, from: number): Word | null {
  wordLater.lastIndex = from;
  for (let found = wordLater.exec(text); found; found = wordLater.exec(text)) {
    const [written] = found;
    if (isTelling(written)) return { start: found.index, end: found.index + written.length, written };
  }
  return null;
}

/** The term that a word is but for a slip of the fingers. */
function closest(
  { written, end }: Word,
  mistaken: Sought[],
  known: Map<string, number>,
): { end: number; term: number } | null {
  if (mistaken.length === 0) return null;
  const word = written.toLowerCase();
  const term = known.get(word) ?? mistaken.find(({ typed }) => closeTo(typed, word))?.number ?? 0;
  known.set(word, term);
  return term > 0 ? { end, term } : null;
}

/** Of the same length, unlike in words.ts: places in the one are places in the other. */
const withoutAccents = (text: string): string =>
  text.replace(/[\u00c0-\u024f]/g, (accented) => accented.normalize('NFD')[0] ?? accented);
