import { maySeeFilter } from '../platform/audience.ts';
import type { FacetName, Find } from '../platform/search-index.ts';
import { SubjectKind } from '../platform/vocabulary.ts';
import { attributeOf, chosenIn, facetNames, spansIn } from './facet-attributes.ts';
import type { Candidate } from './finding.ts';
import type { Conjunction } from './plan.ts';

/** One query of a multi-search. */
export type Query = {
  indexUid: string;
  q?: string;
  vector?: number[];
  matchingStrategy?: 'all';
  filter: string[];
  sort?: string[];
  attributesToRetrieve: string[];
};

/** What is read of each hit. */
export const shown = ['id', 'kind', 'version'] satisfies (keyof Candidate)[];

/** Stems hold nothing but letters and digits. What may go on stands last, with nothing after it. */
export function asText({ terms }: Conjunction, without: string[][] = []): string {
  const quoted = (stems: string[], exact: boolean) => (stems.length > 1 || exact ? `"${stems.join(' ')}"` : stems[0]!);
  const refused = without.map((stems) => `-${quoted(stems, true)}`);
  const inOrder = [...terms.filter(({ open }) => !open), ...terms.filter(({ open }) => open)];
  const text = [...refused, ...inOrder.map(({ stems, exact, open }) => quoted(stems, exact === true && !open))].join(
    ' ',
  );
  return inOrder.at(-1)?.open || text === '' ? text : `${text} `;
}

/**
 * What is searched so that all counts are true: as it is narrowed, for the facets in which nothing is chosen, and then for
 * each of the others without its own choice.
 */
export const countingsOf = (question: Find): { names: FacetName[]; filter: string[] }[] => {
  const chosen = question.facets ? chosenIn(question.chosen).map(([name]) => name) : [];
  const open = question.facets ? facetNames.filter((name) => !chosen.includes(name)) : [];
  return [
    { names: open, filter: filterOf(question) },
    ...chosen.map((name) => ({ names: [name], filter: filterOf(question, name) })),
  ];
};

/** All of these must hold. The kinds are named so that nothing else, such as the canary, is ever found unless asked for. */
export function filterOf(
  { viewer, withheld, chosen }: Pick<Find, 'viewer' | 'withheld' | 'chosen'>,
  without?: FacetName,
): string[] {
  const conditions = [maySeeFilter(viewer) ?? oneOf('kind', Object.keys(SubjectKind))];
  if (withheld.length > 0) conditions.push(`NOT ${oneOf('id', withheld)}`, `NOT ${oneOf('communityId', withheld)}`);
  for (const [name, values] of chosenIn(chosen))
    if (name !== without) conditions.push(oneOf(attributeOf[name], values));
  for (const [attribute, { from, to }] of spansIn(chosen)) {
    if (from !== null) conditions.push(`${attribute} >= ${from}`);
    if (to !== null) conditions.push(`${attribute} <= ${to}`);
  }
  return conditions;
}

/** No value of ours holds a quotation mark or a backslash; one of a client's that does can be no value of ours. */
const oneOf = (attribute: string, values: string[]): string =>
  `${attribute} IN [${values.map((value) => `"${value.replaceAll(/["\\\p{C}]/gu, ' ')}"`).join(', ')}]`;
