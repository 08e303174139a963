import fs from 'node:fs/promises';
import type pg from 'pg';

/** Bodies that the register of councils does not hold; domains only where they are certain. */
const supportBodies = [
  {
    slug: 'local-government-association',
    name: 'Local Government Association',
    short_name: 'LGA',
    type: 'SUPPORT_BODY',
    website: 'https://www.local.gov.uk',
    domains: ['local.gov.uk'],
  },
];

/** Councils by their code; what an administrator adds, such as domains, stays. */
const upsertCouncils = `
  insert into organisation as o
    (gss_code, name, short_name, slug, type, tier, nation, region, population, valid_from, former_gss_codes, audience)
  select gss_code, name, short_name, slug, type, tier, nation, region, population, valid_from, former_gss_codes, array['public']
  from json_populate_recordset(null::organisation, $1)
  on conflict (gss_code) do update set
    name = excluded.name, short_name = excluded.short_name, type = excluded.type, tier = excluded.tier,
    nation = excluded.nation, region = excluded.region, population = excluded.population,
    valid_from = excluded.valid_from, former_gss_codes = excluded.former_gss_codes, updated_at = now()
  where (o.name, o.short_name, o.type, o.tier, o.nation, o.region, o.population, o.valid_from, o.former_gss_codes)
    is distinct from (excluded.name, excluded.short_name, excluded.type, excluded.tier, excluded.nation, excluded.region,
      excluded.population, excluded.valid_from, excluded.former_gss_codes)`;

const addSupportBodies = `
  insert into organisation (slug, name, short_name, type, website, domains, audience)
  select slug, name, short_name, type, website, domains, array['public']
  from json_populate_recordset(null::organisation, $1)
  on conflict (slug) do nothing`;

/** Loads the register of councils and support bodies, in production and demonstration alike; how many rows it changed. */
export async function loadOrganisations(pool: pg.Pool): Promise<number> {
  const councils = await pool.query(upsertCouncils, [JSON.stringify(await readCouncils())]);
  const others = await pool.query(addSupportBodies, [JSON.stringify(supportBodies)]);
  return (councils.rowCount ?? 0) + (others.rowCount ?? 0);
}

export type CouncilReference = Record<string, string | string[] | null>;

/** The table beside this file, under the columns' names. */
export async function readCouncils(): Promise<CouncilReference[]> {
  const [head, ...lines] = await readTable('councils.csv');
  return lines.map((line) => {
    const row = Object.fromEntries(head!.map((name, at) => [name, line[at] || null]));
    return { ...row, former_gss_codes: row.former_gss_codes?.split(' ') ?? [] };
  });
}

/** Lines of a table beside this file, its head first. */
export async function readTable(name: string): Promise<string[][]> {
  const text = await fs.readFile(new URL(name, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map(cells);
}

/** A line's cells; those that hold a comma are quoted. */
const cells = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
