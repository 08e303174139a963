import { tellingWords } from './stems.ts';
import { wordsOf } from './words.ts';

/** What a searcher typed, as both engines are asked it. */
export type QueryWords = {
  /** In order and folded; the last one may be the beginning of a word. */
  words: string[];
  /** What stood between quotation marks: found as it stands, whatever the forms of its words. */
  phrases: string[][];
  /** What had a minus before it. */
  without: string[][];
  /** Whether the last word may go on. */
  open: boolean;
};

/** Engines look at no more. */
const mostWords = 12;
const mostPhrases = 3;
/** Stands where something was taken out. */
const apart = '\u0001';
const quoted = /(?<![\p{L}\p{N}])(-?)["“”]([^"“”]+)["“”]/gu;
const refused = /(?<=^|\s)[-−–]([\p{L}\p{N}][\p{L}\p{N}&'’]*)/gu;

export function queryWordsOf(text: string): QueryWords {
  const phrases: string[][] = [];
  const without: string[][] = [];
  const loose = text
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .replace(quoted, (_, minus: string, said: string) => {
      const telling = folded(tellingWords(said));
      if (telling.length > 0) (minus ? without : phrases).push(telling);
      return apart;
    })
    .replace(refused, (_, word: string) => {
      without.push(folded(wordsOf(word)));
      return apart;
    });
  const typed = folded(wordsOf(loose));
  const telling = folded(tellingWords(loose));
  const words = (telling.length > 0 || phrases.length > 0 ? telling : typed).slice(0, mostWords);
  const open = words.length > 0 && words.at(-1) === typed.at(-1) && !loose.trimEnd().endsWith(apart);
  return { words, phrases: phrases.slice(0, mostPhrases), without: without.slice(0, mostPhrases), open };
}

const folded = (words: string[]): string[] => words.map((word) => word.toLowerCase());

export const isEmpty = ({ words, phrases }: QueryWords): boolean => words.length === 0 && phrases.length === 0;
