import { Community, type CommunityVisibility } from '@knowledge-hub/server/communities/community.ts';
import { slugOf } from '@knowledge-hub/server/platform/text.ts';
import { fields } from './all-fields.ts';
import type { Field } from './field.ts';
import type { Random } from './random.ts';
import { daysAfter, founded, type Row } from './row.ts';
import type { Member } from './sector.ts';

export type Circle = { row: Row & { id: string }; visibility: CommunityVisibility; field: Field; members: Member[] };
export type Circles = { circles: Circle[]; memberships: Row[] };

const kinds: CommunityVisibility[] = [
  'OPEN',
  'OPEN',
  'ON_REQUEST',
  'OPEN',
  'HIDDEN',
  'OPEN',
  'ON_REQUEST',
  'OPEN',
  'OPEN',
  'ON_REQUEST',
];
const circlesOf = [
  'network',
  'leads',
  'in the North West',
  'in districts',
  'in counties',
  'in the South East',
  'for councillors',
  'in Wales',
  'in the Midlands',
  'in London',
  'starters',
  'in rural areas',
  'in Scotland',
  'heads of service',
  'in the North East',
  'in unitaries',
  'in the South West',
  'analysts',
  'in metropolitan areas',
  'in the East of England',
  'managers',
  'sounding board',
  'in coastal towns',
  'project managers',
  'researchers',
  'in Yorkshire',
  'in Northern Ireland',
  'apprentices',
  'in new councils',
  'improvement partners',
  'procurement leads',
  'in shared services',
  'chairs',
  'portfolio holders',
  'reference group',
  'early adopters',
];

/** Communities of the three kinds, the first ones the largest, and who is in them. */
export function generateCommunities(random: Random, people: Member[], count: number, mark: string): Circles {
  const circles = Array.from({ length: count }, (_, number) => community(random, number, mark));
  const memberships: Row[] = [];
  for (const person of people) {
    const mine = random.some(1 + random.rank(8), () => random.favour(circles));
    for (const circle of mine) memberships.push(join(random, circle, person));
  }
  return { circles, memberships };
}

function community(random: Random, number: number, mark: string): Circle {
  const visibility = kinds[number % kinds.length]!;
  const field = fields[number % fields.length]!;
  const name = `${field.community} ${circlesOf[Math.floor(number / fields.length) % circlesOf.length]}`;
  const id = random.id(founded);
  const purpose = `For those who work with ${random.favour(field.things)} and ${random.favour(field.things)} in councils of any size.`;
  const about = `We talk about the ${random.favour(field.services)}, the ${random.favour(field.terms)[1]} and whatever else members bring.`;
  const row = {
    id,
    slug: `${slugOf(name)}-${number + 1}-${mark}`,
    name,
    visibility,
    purpose,
    about,
    themes: field.themes.slice(0, 2),
    audience: Community.frontAudience(id, visibility),
    demonstration: true,
    createdAt: founded,
    updatedAt: founded,
  };
  return { row, visibility, field, members: [] };
}

function join(random: Random, { row, visibility, members }: Circle, person: Member): Row {
  const since = daysAfter(founded, random.between(1, 1200));
  const asks = visibility === 'ON_REQUEST' && members.length > 3 && random.chance(0.05);
  if (!asks) members.push(person);
  return {
    id: random.id(since),
    communityId: row.id,
    personId: person.id,
    status: asks ? 'REQUESTED' : 'ACTIVE',
    role: !asks && members.length <= 2 ? 'FACILITATOR' : 'MEMBER',
    note: asks ? 'A colleague told me about this community and I would like to follow it.' : null,
    since,
  };
}
