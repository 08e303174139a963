/** How many of the first matches, newest first, a run looks at. */
export const looksAt = 200;
/** How many the first run looks at: what lies deeper than any later run looks may move up without becoming news. */
export const looksAtFirst = 1_000;
/** How many matches are remembered. What was met last is forgotten last. */
const remembers = 2_000;

export type Look = { known: string[]; fresh: string[] };

/**
 * What is new among the ids found: not what was written lately, but what this search has not shown to its owner before.
 * So an edit tells nothing, and what becomes visible later tells once, whenever it was written. A first look tells nothing.
 */
export function lookAgain(known: string[] | null, found: string[]): Look {
  if (known === null) return { known: found.slice(0, remembers), fresh: [] };
  const before = new Set(known);
  const now = new Set(found);
  return {
    fresh: found.filter((id) => !before.has(id)),
    known: [...now, ...known.filter((id) => !now.has(id))].slice(0, remembers),
  };
}
