import { marked, type Match, type Passage, passageOf, snippetOf } from './marked-text.ts';
import type { QueryWords } from './query-words.ts';
import { closeTo } from './typos.ts';
import type { Vocabulary } from './vocabulary.ts';
import { singular } from './words.ts';

export type Texts = { title: string; summary: string; body: string; replies: string[] };
export type Excerpt = { titleMarked: string; snippet: string };

/** Of one text, and of all replies together; what stands beyond is found, but not shown. */
const mostRead = 60_000;
const letter = '[\\p{L}\\p{N}]';
const gap = '[^\\p{L}\\p{N}]+';
/** At the beginning and the end of a word. */
const whole = (pattern: string) => new RegExp(`(?<!${letter})(?:${pattern})(?!${letter})`, 'giu');

/**
 * Marks what was asked for in a title, and finds the passage that shows it best. Done here and not by the engines:
 * both then mark alike, and a thread with many long replies costs a fraction of what the engine takes for it.
 */
export class Marker {
  /** A group for each thing asked for, in order, and one for all that can stand instead. */
  readonly #pattern: RegExp | null;
  readonly #asked: number;
  /** Words long enough to be mistyped, by the number of their group. */
  readonly #mistakable: Map<number, string>;

  constructor({ words, phrases, open }: QueryWords, vocabulary: Vocabulary) {
    const asked = [...phrases, ...words.map((word) => [word])].map(saidAs);
    if (open) asked[asked.length - 1] += `${letter}*`;
    const instead = vocabulary.equivalentsOf([...phrases.flat(), ...words].join(' ')).map(saidAs);
    const groups = instead.length > 0 ? [...asked, instead.join('|')] : asked;
    this.#asked = asked.length;
    this.#pattern = groups.length > 0 ? whole(groups.map((group) => `(${group})`).join('|')) : null;
    const numbered = words.map((word, at) => [phrases.length + at + 1, word] as const);
    this.#mistakable = new Map(numbered.filter(([, word]) => word.length >= 5));
  }

  excerpt(texts: Texts): Excerpt {
    const matchesOf = (text: string) => this.#matches(text);
    const { seen, ...excerpt } = this.#best(texts, matchesOf);
    const missing = [...this.#mistakable].filter(([term]) => !seen.has(term));
    if (missing.length === 0 || seen.has(this.#asked + 1)) return excerpt;
    const close = closeMatches(missing);
    return this.#best(texts, (text) => [...matchesOf(text), ...close(text)].sort((a, b) => a.start - b.start));
  }

  #best(
    { title, summary, body, replies }: Texts,
    matchesOf: (text: string) => Match[],
  ): Excerpt & { seen: Set<number> } {
    const seen = new Set<number>();
    const read = (text: string, length?: number): Passage => {
      const plain = text.length > mostRead ? text.slice(0, mostRead) : text;
      const matches = matchesOf(withoutAccents(plain));
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

  #matches(text: string): Match[] {
    if (!this.#pattern) return [];
    return Array.from(text.matchAll(this.#pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      term: match.findIndex((group, at) => at > 0 && group !== undefined),
    }));
  }
}

/** Finds words that are one of these but for a slip of the fingers. */
function closeMatches(missing: [number, string][]): (text: string) => Match[] {
  const initials = new Set(missing.map(([, word]) => word[0]));
  const likely = whole(`[${[...initials].join('')}]${letter}{3,}`);
  const known = new Map<string, number>();
  const termOf = (word: string): number => {
    const term = known.get(word) ?? missing.find(([, asked]) => closeTo(asked, word))?.[0] ?? 0;
    known.set(word, term);
    return term;
  };
  return (text) =>
    Array.from(text.matchAll(likely), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      term: termOf(match[0].toLowerCase()),
    })).filter(({ term }) => term > 0);
}

/** Folded words hold nothing but letters, digits and &. */
const saidAs = (words: string[]): string => words.map(oneOrMany).join(gap);

function oneOrMany(word: string): string {
  const stem = singular(word);
  if (stem.length < 3) return word;
  return stem.endsWith('y') ? `${stem.slice(0, -1)}(?:y|ies|ys)` : `${stem}(?:e?s)?`;
}

/** Of the same length, unlike in words.ts: places in the one are places in the other. */
const withoutAccents = (text: string): string =>
  text.replace(/[\u00c0-\u024f]/g, (accented) => accented.normalize('NFD')[0] ?? accented);
