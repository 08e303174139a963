import { SubjectKind } from '../platform/vocabulary.ts';

export const suggestedKinds = Object.keys(SubjectKind) as SubjectKind[];

/** People and councils are also known by other names; those of what has a title say whose it is, not what it is about. */
export const knownByNames: readonly SubjectKind[] = ['PERSON', 'ORGANISATION'];

/** So many of what was found, every kind having its turn; those of a kind stand together, the kinds in a fixed order. */
export function mixed<Hit extends { kind: SubjectKind }>(hits: Hit[], most: number): Hit[] {
  const byKind = suggestedKinds.map((kind) => hits.filter((hit) => hit.kind === kind));
  const counts = byKind.map(() => 0);
  for (let left = most, round = 0; left > 0 && byKind.some((each) => each.length > round); round++)
    for (const [at, each] of byKind.entries()) if (each.length > round && left-- > 0) counts[at]! += 1;
  return byKind.flatMap((each, at) => each.slice(0, counts[at]));
}
