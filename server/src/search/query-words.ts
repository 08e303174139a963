import { wordsOf } from './words.ts';

/** What a searcher typed, as both engines are asked it. */
export type QueryWords = {
  /** In order and folded; the last one may be the beginning of a word. */
  words: string[];
  /** What stood between quotation marks: found word for word. */
  phrases: string[][];
  /** Whether the last word may go on. */
  open: boolean;
};

/** Engines look at no more. */
const mostWords = 10;

// Words that carry no subject. A question in full, “what are other councils doing about …”, must still find.
const small = new Set(
  `a about an and any are as at be been being but by can could did do does doing for from had has have having how i if in
  into is its just me my of on or our so some than that the their them then there these they this those to too was we were
  what when where which while who whom whose why will with would you your`.split(/\s+/),
);

export function queryWordsOf(text: string): QueryWords {
  const phrases: string[][] = [];
  const loose = text.replace(/["“”]([^"“”]+)["“”]/g, (_, quoted: string) => {
    const words = folded(quoted);
    if (words.length > 0) phrases.push(words);
    return ' ';
  });
  const typed = folded(loose.replace(/['’]s(?![\p{L}\p{N}])/gu, ''));
  const telling = typed.filter((word) => !small.has(word));
  const words = (telling.length > 0 || phrases.length > 0 ? telling : typed).slice(0, mostWords);
  // A phrase counts its words as well.
  return { words, phrases: phrases.slice(0, 3), open: words.length > 0 && words.at(-1) === typed.at(-1) };
}

const folded = (text: string): string[] => wordsOf(text).map((word) => word.toLowerCase());

export const isEmpty = ({ words, phrases }: QueryWords): boolean => words.length === 0 && phrases.length === 0;

/** As text for an engine that reads quotation marks. */
export const asText = ({ words, phrases, open }: QueryWords): string =>
  [...phrases.map((phrase) => `"${phrase.join(' ')}"`), ...words].join(' ') + (open ? '' : ' ');
