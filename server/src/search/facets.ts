import { EvidenceGrade } from '../case-studies/evidence-grade.ts';
import { populationBands } from '../organisations/population-band.ts';
import type { Chosen, FacetName, Found } from '../platform/search-index.ts';
import type { SubjectKind } from '../platform/vocabulary.ts';
import { facetNames } from './facet-attributes.ts';
import type { Facet, FacetValue } from './search.types.ts';
import type { ThemeNames } from './theme-names.ts';

const kinds: Record<SubjectKind, string> = {
  CASE_STUDY: 'Case studies',
  THREAD: 'Discussions',
  COMMUNITY: 'Communities',
  PERSON: 'People',
  ORGANISATION: 'Councils',
  EVENT: 'Events',
  DOCUMENT: 'Documents',
};

/** The counts as people read them. A chosen value stays even when nothing is left of it, so that it can be taken away. */
export const facetsOf = (counts: Found['facets'], chosen: Chosen, themes: ThemeNames): Facet[] =>
  facetNames.map((name) => {
    const mine = chosen[name] ?? [];
    const all = { ...Object.fromEntries(mine.map((value) => [value, 0])), ...counts[name] };
    const values = Object.entries(all).map(([value, count]) => ({
      value,
      label: labelOf(name, value, themes),
      count,
      chosen: mine.includes(value),
    }));
    return { name, values: values.sort(orderOf[name] ?? mostFirst) };
  });

const mostFirst = (a: FacetValue, b: FacetValue) => b.count - a.count || a.label.localeCompare(b.label, 'en-GB');
const latestFirst = (a: FacetValue, b: FacetValue) => Number(b.value) - Number(a.value);
const asListed = (list: string[]) => (a: FacetValue, b: FacetValue) => list.indexOf(a.value) - list.indexOf(b.value);

/** Where values have an order of their own, it is kept. */
const orderOf: Partial<Record<FacetName, (a: FacetValue, b: FacetValue) => number>> = {
  POPULATION: asListed(populationBands.map(({ band }) => band)),
  EVIDENCE: asListed(Object.keys(EvidenceGrade).toReversed()),
  YEAR: latestFirst,
};

function labelOf(name: FacetName, value: string, themes: ThemeNames): string {
  if (name === 'THEME') return themes.get(value) ?? value;
  if (name === 'KIND') return kinds[value as SubjectKind] ?? value;
  if (name === 'POPULATION') return populationBands.find(({ band }) => band === value)?.label ?? value;
  return name === 'ORGANISATION_TYPE' || name === 'NATION' || name === 'EVIDENCE' ? inWords(value) : value;
}

/** LONDON_BOROUGH → London borough. */
export function inWords(value: string): string {
  const words = value.replace(/^NI_/, 'NORTHERN_IRELAND_').toLowerCase().replaceAll('_', ' ');
  return words.replace(/^[a-z]|(?<=northern )i(?=reland)/g, (letter) => letter.toUpperCase());
}
