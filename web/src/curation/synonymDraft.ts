/** What is being typed: phrases are lines; `way` is "both", "one" or not yet chosen. */
export type SynonymDraft = { term: string; phrases: string; way: string };

export const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const inputOf = ({ term, phrases, way }: SynonymDraft) => ({
  term: term.trim(),
  phrases: linesOf(phrases),
  oneWay: way === 'one',
});

/** What must be there before it can be sent, by field. */
export const missingFrom = ({ term, phrases, way }: SynonymDraft): Record<string, string> => ({
  ...(term.trim() ? {} : { term: 'Enter the word or acronym.' }),
  ...(linesOf(phrases).length > 0 ? {} : { phrases: 'Enter what it stands for.' }),
  ...(way ? {} : { way: 'Choose which way round it works.' }),
});

export type Move = 'new' | 'same' | { by: number };

/** How each result stands against where it stood: new, where it was, or so many places up (down is negative). */
export function movesOf(now: readonly string[], then: readonly string[]): Move[] {
  return then.map((id, place) => {
    const before = now.indexOf(id);
    if (before < 0) return 'new';
    return before === place ? 'same' : { by: before - place };
  });
}
