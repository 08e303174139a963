import { Field, Float, InputType, Int } from 'type-graphql';
import { EvidenceGrade } from '../case-studies/evidence-grade.ts';
import { Nation, OrganisationType } from '../organisations/organisation.ts';
import { PopulationBand } from '../organisations/population-band.ts';
import { Invalid } from '../platform/errors.ts';
import { dayNumber } from '../platform/london.ts';
import { LocalDate } from '../platform/scalars.ts';
import type { Chosen, FacetName, Span } from '../platform/search-index.ts';
import { SubjectKind } from '../platform/vocabulary.ts';

@InputType({ description: 'Any of the values in each, and all of those given. Spans hold both their ends.' })
export class SearchFilter {
  @Field(() => [SubjectKind], { nullable: true })
  kinds?: SubjectKind[] | null;

  @Field(() => [String], { nullable: true, description: 'Slugs; what has a sub-theme has its parent as well.' })
  themes?: string[] | null;

  @Field(() => [OrganisationType], { nullable: true })
  organisationTypes?: OrganisationType[] | null;

  @Field(() => [String], { nullable: true })
  regions?: string[] | null;

  @Field(() => [Nation], { nullable: true })
  nations?: Nation[] | null;

  @Field(() => [PopulationBand], { nullable: true })
  populationBands?: PopulationBand[] | null;

  @Field(() => [EvidenceGrade], { nullable: true })
  evidenceGrades?: EvidenceGrade[] | null;

  @Field(() => [Int], { nullable: true })
  years?: number[] | null;

  @Field(() => LocalDate, { nullable: true, description: 'Published, or last active, on this day or later.' })
  dateFrom?: string | null;

  @Field(() => LocalDate, { nullable: true })
  dateTo?: string | null;

  @Field(() => Float, { nullable: true, description: 'Pounds a year at least, of all yearly lines of money together.' })
  yearlyAmountFrom?: number | null;

  @Field(() => Float, { nullable: true })
  yearlyAmountTo?: number | null;
}

const fieldOf = {
  KIND: 'kinds',
  THEME: 'themes',
  ORGANISATION_TYPE: 'organisationTypes',
  REGION: 'regions',
  NATION: 'nations',
  POPULATION: 'populationBands',
  EVIDENCE: 'evidenceGrades',
  YEAR: 'years',
} as const satisfies Record<FacetName, keyof SearchFilter>;

const mostChosen = 60;
/** No value of ours is longer, or holds what means something to an engine. */
const possible = /^[^\p{C}"\\]{1,100}$/u;
const largest = 1_000_000_000_000;

/** What is chosen in each facet and span; throws where nobody could have chosen so. */
export function chosenOf(filter: SearchFilter): Chosen {
  const chosen: Chosen = {};
  for (const [name, field] of Object.entries(fieldOf) as [FacetName, (typeof fieldOf)[FacetName]][]) {
    const values = [...new Set((filter[field] ?? []).map(String))];
    if (values.length > mostChosen) throw new Invalid({ [field]: `Choose at most ${mostChosen}.` });
    if (!values.every((value) => possible.test(value))) throw new Invalid({ [field]: 'This is none of the values.' });
    if (values.length > 0) chosen[name] = values;
  }
  const days = [dayOf(filter.dateFrom), dayOf(filter.dateTo)] as const;
  const day = spanOf(...days, { dateTo: 'The last day comes before the first.' });
  if (day) chosen.DAY = day;
  const pounds = [poundsOf(filter, 'yearlyAmountFrom'), poundsOf(filter, 'yearlyAmountTo')] as const;
  const amount = spanOf(...pounds, { yearlyAmountTo: 'The highest amount is below the lowest.' });
  if (amount) chosen.YEARLY_AMOUNT = amount;
  return chosen;
}

function spanOf(from: number | null, to: number | null, backwards: Record<string, string>): Span | null {
  if (from !== null && to !== null && from > to) throw new Invalid(backwards);
  return from === null && to === null ? null : { from, to };
}

const dayOf = (day: string | null | undefined): number | null => (day ? dayNumber(day) : null);

/** Amounts are whole pounds, so a limit between two of them moves inwards. */
function poundsOf(filter: SearchFilter, field: 'yearlyAmountFrom' | 'yearlyAmountTo'): number | null {
  const pounds = filter[field] ?? null;
  if (pounds !== null && !(Math.abs(pounds) <= largest)) throw new Invalid({ [field]: 'This is no amount of a year.' });
  return pounds === null ? null : field === 'yearlyAmountFrom' ? Math.ceil(pounds) : Math.floor(pounds);
}
