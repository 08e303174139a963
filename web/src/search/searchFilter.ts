import {
  nationNames,
  organisationTypes,
  type Nation,
  type OrganisationType,
} from '../organisations/organisationWords.ts';
import { kindNames, type Kind } from '../subjects/KindIcon.tsx';
import { readChosen } from './searchAddress.ts';

/** The choices in the address as the search takes them; what it does not know is left out. */
export function readFilter(params: URLSearchParams) {
  const filter = {
    kinds: known<Kind>(readChosen(params, 'KIND'), kindNames),
    themes: readChosen(params, 'THEME'),
    organisationTypes: known<OrganisationType>(readChosen(params, 'ORGANISATION_TYPE'), organisationTypes),
    regions: readChosen(params, 'REGION'),
    nations: known<Nation>(readChosen(params, 'NATION'), nationNames),
    years: readChosen(params, 'YEAR').map(Number).filter(Number.isInteger),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, values]) => values.length > 0)) as Partial<typeof filter>;
}

const known = <Name extends string>(values: string[], names: readonly Name[]) =>
  values.filter((value): value is Name => names.includes(value as Name));
