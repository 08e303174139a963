import sql, { type Sql } from '../platform/sql.ts';
import type { Place } from '../platform/search-index.ts';
import { bandOf } from './population-band.ts';

/** What a document is told of an organisation. */
export type Placed = {
  id: string;
  type: string;
  tier: string | null;
  region: string | null;
  nation: string | null;
  population: number | null;
};

/** The same as JSON, of an organisation's row. */
export const placedSql = (self: Sql): Sql => sql`json_build_object('id', ${self}.id, 'type', ${self}.type,
  'tier', ${self}.tier, 'region', ${self}.region, 'nation', ${self}.nation, 'population', ${self}.population)`;

/** Where something stands that is from these organisations. */
export const placeOf = (organisations: Placed[]): Place => ({
  organisationIds: each(organisations, ({ id }) => id),
  organisationTypes: each(organisations, ({ type }) => type),
  tiers: each(organisations, ({ tier }) => tier),
  regions: each(organisations, ({ region }) => region),
  nations: each(organisations, ({ nation }) => nation),
  populationBands: each(organisations, ({ population }) => bandOf(population)),
});

const each = (organisations: Placed[], told: (organisation: Placed) => string | null): string[] => [
  ...new Set(organisations.map(told).filter((value) => value !== null)),
];
