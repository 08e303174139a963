import { draftFields, sameField, type Draft, type DraftField } from './draft.ts';

type Sides = {
  /** What both began from; null when that is not known. */
  base: Draft | null;
  /** What was sent without an answer: when the other side shows it, it is our own. */
  sent?: Draft | null;
  mine: Draft;
  theirs: Draft;
};
export type Merged = {
  draft: Draft;
  /** Fields that only the other side changed, taken over. */
  taken: DraftField[];
  /** Fields that both changed: somebody has to choose. Mine stays on the form meanwhile. */
  clashes: DraftField[];
};

/** Brings together what was typed here and what was saved elsewhere, field by field; loses nothing of either. */
export function mergeDrafts({ base, sent, mine, theirs }: Sides): Merged {
  const merged: Merged = { draft: { ...mine }, taken: [], clashes: [] };
  for (const field of draftFields) {
    const unchangedThere = [base, sent].some((known) => known && sameField(field, known, theirs));
    if (sameField(field, mine, theirs) || unchangedThere) continue;
    if (base && sameField(field, base, mine)) {
      take(merged.draft, field, theirs);
      merged.taken.push(field);
    } else merged.clashes.push(field);
  }
  return merged;
}

/** Puts one field of another draft into this one. */
export function take<Field extends DraftField>(draft: Draft, field: Field, from: Draft) {
  draft[field] = from[field];
}
