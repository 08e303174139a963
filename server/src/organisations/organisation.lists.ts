import sql, { join, type Sql } from '../platform/sql.ts';
import { containing } from '../platform/containing.ts';
import type { Scope } from '../platform/shape.ts';
import type { OrganisationFilter } from './organisation.inputs.ts';

/** Those that exist today and fit the filter. */
export const whereOf =
  ({ text, types, nations, regions }: OrganisationFilter) =>
  (self: Sql, { now }: Scope): Sql => {
    const conditions = [sql`(${self}.valid_to is null or ${self}.valid_to >= ${now}::date)`];
    if (text?.trim()) conditions.push(named(self, text));
    if (types?.length) conditions.push(sql`${self}.type = any(${types}::text[])`);
    if (nations?.length) conditions.push(sql`${self}.nation = any(${nations}::text[])`);
    if (regions?.length) conditions.push(sql`${self}.region = any(${regions}::text[])`);
    return join(conditions, ' and ');
  };

const named = (self: Sql, text: string): Sql => {
  const code = text.trim().toUpperCase();
  return sql`(${containing(sql`${self}.name`, text)} or ${self}.gss_code = ${code} or ${code} = any(${self}.former_gss_codes))`;
};
