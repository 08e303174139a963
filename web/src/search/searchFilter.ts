import {
  nationNames,
  organisationTypes,
  type Nation,
  type OrganisationType,
} from '../organisations/organisationWords.ts';
import { kindNames, type Kind } from '../subjects/KindIcon.tsx';
import { readChosen, readSpan } from './searchAddress.ts';

const populationBands = ['UNDER_100K', 'FROM_100K', 'FROM_150K', 'FROM_250K', 'FROM_500K', 'FROM_1M'] as const;
const evidenceGrades = ['CLAIMED', 'COUNCIL_VERIFIED', 'AUDITED', 'INDEPENDENTLY_EVALUATED'] as const;

/** The choices in the address as the search takes them; what it does not know is left out, and so is a span that runs backwards. */
export function readFilter(params: URLSearchParams) {
  const [day, amount] = [readSpan(params, 'DAY'), readSpan(params, 'YEARLY_AMOUNT')];
  const lists = {
    kinds: known<Kind>(readChosen(params, 'KIND'), kindNames),
    themes: readChosen(params, 'THEME'),
    organisationTypes: known<OrganisationType>(readChosen(params, 'ORGANISATION_TYPE'), organisationTypes),
    regions: readChosen(params, 'REGION'),
    nations: known<Nation>(readChosen(params, 'NATION'), nationNames),
    populationBands: known<(typeof populationBands)[number]>(readChosen(params, 'POPULATION'), populationBands),
    evidenceGrades: known<(typeof evidenceGrades)[number]>(readChosen(params, 'EVIDENCE'), evidenceGrades),
    years: readChosen(params, 'YEAR').map(Number).filter(Number.isInteger),
  };
  const spans = {
    ...(!day.to || day.from <= day.to ? { dateFrom: day.from, dateTo: day.to } : {}),
    ...(!amount.to || Number(amount.from) <= Number(amount.to)
      ? { yearlyAmountFrom: numberOf(amount.from), yearlyAmountTo: numberOf(amount.to) }
      : {}),
  };
  return {
    ...(Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length > 0)) as Partial<typeof lists>),
    ...(Object.fromEntries(Object.entries(spans).filter(([, end]) => end !== '' && end !== null)) as {
      dateFrom?: string;
      dateTo?: string;
      yearlyAmountFrom?: number;
      yearlyAmountTo?: number;
    }),
  };
}

const numberOf = (text: string) => (text ? Number(text) : null);

const known = <Name extends string>(values: string[], names: readonly Name[]) =>
  values.filter((value): value is Name => names.includes(value as Name));
