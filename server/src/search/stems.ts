import { stemmer } from 'stemmer';
import type { SearchDocument } from '../platform/search-index.ts';
import { wordsOf } from './words.ts';

// Words that carry no subject. A question in full, “what are other councils doing about …”, must still find.
const small = new Set(
  `a about am an and any are as at be been being but by can could d did do does doing for from had has have having he her
  his how i if in into is it its just ll m me my of on or our re s she so some t than that the their them then there these
  they this those to too us ve was we were what when where which while who whom whose why will with would you your`.split(
    /\s+/,
  ),
);
/** What an acronym in capitals is also written as, so that “TEN” can be told from “ten”. */
const inCapitals = '0caps';
const mostRemembered = 200_000;
const remembered = new Map<string, string>();

/** How many capital letters there are. */
export const capitalsIn = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0;

/** What a folded word has in common with its other forms: “commissioned” and “commissioning” are “commiss”. */
export function stemOf(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const stem = word.includes('&') ? word.replaceAll('&', 'and') : stemmer(word);
  // The words of a language are not endless; what people type may be.
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, stem);
  return stem;
}

/** The stem by which an acronym is found where it stands in capitals only. */
export const capitalStem = (word: string): string => stemOf(word.toLowerCase()) + inCapitals;

/** Whether it carries a subject: “IT” does, “it” does not. */
export const isTelling = (word: string): boolean =>
  !small.has(word) && (!small.has(word.toLowerCase()) || (word.length > 1 && capitalsIn(word) === word.length));

/** Words that carry a subject, as they were written. */
export function tellingWords(text: string): string[] {
  const words = wordsOf(text);
  return words.some((word) => /\p{Ll}/u.test(word))
    ? words.filter(isTelling)
    : words.filter((word) => !small.has(word.toLowerCase()));
}

export const stemsOf = (text: string): string[] => tellingWords(text).map((word) => stemOf(word.toLowerCase()));

/** What the engines search: the stems of telling words, part by part, the telling parts first. */
export const stemmedParts = ['title', 'names', 'summary', 'replies', 'body'] as const;
export type StemmedPart = (typeof stemmedParts)[number];
export type Stems = Record<StemmedPart, string>;

/** Of one part; engines read no further. */
const mostStemmed = 60_000;

export function stemsOfDocument({ title, names, summary, replies, body }: SearchDocument): Stems {
  const parts = { title: [title], names, summary: [summary], replies, body: [body] };
  const capitals = new Set<string>();
  const stemmed = (texts: string[]): string => {
    const stems: string[] = [];
    for (const text of texts) {
      if (stems.length >= mostStemmed) break;
      for (const word of tellingWords(text)) {
        stems.push(stemOf(word.toLowerCase()));
        if (word.length <= 6 && capitalsIn(word) >= 2) capitals.add(capitalStem(word));
      }
    }
    return stems.slice(0, mostStemmed).join(' ');
  };
  const stems = Object.fromEntries(stemmedParts.map((part) => [part, stemmed(parts[part])])) as Stems;
  return { ...stems, names: [stems.names, ...capitals].join(' ').trim() };
}
