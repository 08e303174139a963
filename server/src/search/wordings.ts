import type { QueryWords } from './query-words.ts';
import { capitalStem, stemOf, stemsOf } from './stems.ts';
import type { Rewriting, Vocabulary } from './vocabulary.ts';
import type { WordStatistics } from './word-statistics.ts';

/** Something asked for: a stem, or several that stand one after another. */
export type Term = {
  stems: string[];
  /** Whether the last stem may go on. */
  open: boolean;
  /** Stood between quotation marks: never let go. */
  quoted?: boolean;
  /** No slip of the fingers: found as it stands, and not by what is close to it. */
  exact?: boolean;
  /** As it was typed. */
  typed: string;
  /** Words of the question that it stands for, where those are several. */
  standsFor?: string[];
  /** The word it was taken for, where that is another. */
  meant?: string;
};

/** One way of saying what is asked for; `worth` is less where it is not what was typed. */
export type Wording = { terms: Term[]; worth: number };

/** An engine asks for each of them. */
const mostWordings = 6;
/** Words of a whole text by which its like is sought. */
const mostTelling = 12;
const worths = { vocabulary: 0.97, correction: 0.9, completion: 0.95, spacing: 0.97 };
/** What so many documents hold is no slip. */
const leastHolding = 10;

/**
 * The question as typed, and as it could have been: an acronym for its phrase or a phrase for its acronym, two words as
 * one or one as two, a slip of the fingers mended, a beginning completed to words whose stem begins otherwise.
 */
export function wordingsOf(query: QueryWords, vocabulary: Vocabulary, statistics: WordStatistics): Wording[] {
  const typed = typedTerms(query, statistics);
  const phrases = query.phrases.map((phrase): Term => ({ ...phraseOf(phrase, phrase.join(' ')), quoted: true }));
  const wordings: Wording[] = [{ terms: [...phrases, ...typed], worth: 1 }];
  const said = (terms: Term[], worth: number) => wordings.push({ terms: [...phrases, ...terms], worth });
  const rewritings = vocabulary.rewritings(query.words);
  for (const rewriting of rewritings) said(rewritten(typed, rewriting), worths.vocabulary);
  for (const spaced of spacings(typed, statistics)) said(spaced, worths.spacing);
  const isSaying = (place: number) => rewritings.some(({ at, length }) => place >= at && place < at + length);
  const mended = typed.map((term, place) => (isSaying(place) ? term : mend(term, statistics)));
  if (mended.some((term, at) => term !== typed[at])) said(mended, worths.correction);
  const last = typed.at(-1);
  if (last?.open)
    for (const stem of statistics.completions(last.typed, last.stems[0]!, 2))
      said([...typed.slice(0, -1), { ...last, stems: [stem], open: false, exact: true }], worths.completion);
  return wordings.slice(0, mostWordings);
}

/** Of a whole text: what it says more often than others do, and some others do say. */
export function wordingOfText(text: string, held: boolean, statistics: WordStatistics): Wording {
  const often = new Map<string, number>();
  for (const stem of stemsOf(text)) often.set(stem, (often.get(stem) ?? 0) + 1);
  const least = held ? 2 : 1;
  const telling = [...often]
    .filter(([stem]) => statistics.documents === 0 || statistics.holding(stem) >= least)
    .map(([stem, times]) => ({ stem, tells: statistics.rarity(stem) * Math.log1p(times) }))
    .sort((a, b) => b.tells - a.tells || a.stem.localeCompare(b.stem))
    .slice(0, mostTelling);
  const terms = telling.map(({ stem }): Term => ({ stems: [stem], open: false, exact: true, typed: stem }));
  return { terms, worth: 1 };
}

const typedTerms = ({ words, open }: QueryWords, statistics: WordStatistics): Term[] =>
  words.map((word, at) => {
    const [stem, goesOn] = [stemOf(word), open && at === words.length - 1];
    return { stems: [stem], open: goesOn, exact: !goesOn && statistics.expected(stem) >= leastHolding, typed: word };
  });

const phraseOf = (words: string[], typed: string): Term => ({
  stems: words.map(stemOf),
  open: false,
  exact: true,
  typed,
});

function rewritten(typed: Term[], { at, length, words, capitals }: Rewriting): Term[] {
  const replaced = typed.slice(at, at + length).map((term) => term.typed);
  const term = { ...phraseOf(words, replaced.join(' ')), standsFor: replaced };
  return [
    ...typed.slice(0, at),
    capitals ? { ...term, stems: words.map(capitalStem) } : term,
    ...typed.slice(at + length),
  ];
}

/** A word that nobody wrote, by the commonest of those it is close to; one that may go on is a beginning, and no slip. */
function mend(term: Term, statistics: WordStatistics): Term {
  if (term.open && statistics.completions(term.typed, '\0', 1).length > 0) return term;
  const [word] = statistics.corrections(term.typed, 1);
  return word ? { ...term, stems: [stemOf(word)], open: false, exact: true, meant: word } : term;
}

/** Two neighbours that are also written as one word, and a word that falls into two that are also written by themselves. */
function spacings(typed: Term[], statistics: WordStatistics): Term[][] {
  return typed.flatMap((term, at) => {
    const next = typed[at + 1];
    const joined = next && `${term.typed}${next.typed}`;
    const together = joined && statistics.isWord(joined) ? phraseOf([joined], `${term.typed} ${next.typed}`) : null;
    const halves = statistics.halvesOf(term.typed);
    return [
      ...(together ? [typed.toSpliced(at, 2, { ...together, standsFor: [term.typed, next!.typed] })] : []),
      ...(halves ? [typed.toSpliced(at, 1, phraseOf(halves, term.typed))] : []),
    ];
  });
}
