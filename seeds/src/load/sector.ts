import type { OrganisationType, Tier } from '@knowledge-hub/server/organisations/organisation.ts';
import type { RoleKind } from '@knowledge-hub/server/platform/vocabulary.ts';
import { slugOf } from '@knowledge-hub/server/platform/text.ts';
import { nameOf, type Places } from './names.ts';
import type { Random } from './random.ts';
import type { Amounts } from './sizes.ts';
import { founded, type Row } from './row.ts';

export type Council = Row & { id: string; slug: string; shortName: string };
export type Member = { id: string; council: Council };
export type Sector = { councils: Council[]; people: Member[]; rows: { person: Row[]; role: Row[] } };

/** As common as in life. */
const types: [share: number, type: OrganisationType, nameOf: (place: string) => string][] = [
  [164, 'DISTRICT', (place) => `${place} District Council`],
  [62, 'UNITARY', (place) => `${place} Council`],
  [36, 'METROPOLITAN', (place) => `${place} Metropolitan Borough Council`],
  [32, 'LONDON_BOROUGH', (place) => `London Borough of ${place}`],
  [32, 'SCOTTISH_UNITARY', (place) => `${place} Council`],
  [22, 'WELSH_UNITARY', (place) => `${place} County Borough Council`],
  [21, 'COUNTY', (place) => `${place} County Council`],
  [11, 'NI_DISTRICT', (place) => `${place} Borough Council`],
];
const nations: Partial<Record<OrganisationType, [nation: string, region: string]>> = {
  SCOTTISH_UNITARY: ['SCOTLAND', 'Scotland'],
  WELSH_UNITARY: ['WALES', 'Wales'],
  NI_DISTRICT: ['NORTHERN_IRELAND', 'Northern Ireland'],
  LONDON_BOROUGH: ['ENGLAND', 'London'],
};
const regions = [
  'South East',
  'East of England',
  'East Midlands',
  'North West',
  'South West',
  'West Midlands',
  'Yorkshire and the Humber',
  'North East',
];
const tiers: Partial<Record<OrganisationType, Tier>> = { COUNTY: 'UPPER', DISTRICT: 'LOWER' };
const titles: Partial<Record<RoleKind, string[]>> = {
  OFFICER: [
    'Policy officer',
    'Service manager',
    'Commercial manager',
    'Head of service',
    'Programme manager',
    'Finance business partner',
    'Team leader',
    'Transformation lead',
    'Performance analyst',
    'Assistant director',
    'Commissioning manager',
    'Director',
  ],
  ELECTED_MEMBER: [
    'Ward councillor',
    'Cabinet member for finance',
    'Leader of the council',
    'Chair of overview and scrutiny',
    'Cabinet member for housing',
  ],
};

/** Invented councils and those who work or sit there. `mark` keeps what must be unique apart from what was loaded before. */
export function generateSector(random: Random, places: Places, amounts: Amounts, mark: string): Sector {
  const councils = places.names.slice(0, amounts.councils).map((place) => makeCouncil(random, place, mark));
  const sector: Sector = { councils, people: [], rows: { person: [], role: [] } };
  for (let number = 1; number <= amounts.people; number++) addPerson(random, sector, `${number}-${mark}`);
  return sector;
}

function makeCouncil(random: Random, place: string, mark: string): Council {
  const shares = types.flatMap(([share, ...type]) => Array.from({ length: share }, () => type));
  const [type, full] = random.pick(shares);
  const [nation, region] = nations[type] ?? ['ENGLAND', random.favour(regions)];
  return {
    id: random.id(founded),
    slug: `${slugOf(place)}-${mark}`,
    name: full(place),
    shortName: place,
    type,
    tier: tiers[type] ?? 'UNITARY',
    nation,
    region,
    population: Math.round(Math.exp(11.8 + 0.6 * random.normal()) * (type === 'COUNTY' ? 5 : 1)),
    domains: [`${slugOf(place)}-${mark}.example`],
    audience: ['public'],
    demonstration: true,
    createdAt: founded,
    updatedAt: founded,
  };
}

function addPerson(random: Random, { councils, people, rows }: Sector, mark: string): void {
  const name = nameOf(random);
  const council = random.pick(councils);
  const id = random.id(founded);
  people.push({ id, council });
  const email = `${slugOf(name)}-${mark}@${council.slug}.example`;
  rows.person.push({
    id,
    name,
    email,
    emailVerified: true,
    demonstration: true,
    createdAt: founded,
    updatedAt: founded,
  });
  const role: RoleKind = random.chance(0.25) ? 'ELECTED_MEMBER' : 'OFFICER';
  const held = { personId: id, organisationId: council.id, role, title: random.favour(titles[role]!) };
  rows.role.push({ id: random.id(founded), ...held, startsOn: '2023-05-15' });
  if (!random.chance(0.1)) return;
  const earlier = {
    personId: id,
    organisationId: random.pick(councils).id,
    role: 'OFFICER',
    title: random.favour(titles.OFFICER!),
  };
  rows.role.push({ id: random.id(founded), ...earlier, startsOn: '2019-09-02', endsOn: '2023-05-12' });
}
