import type pg from 'pg';
import { readTable } from './organisations.ts';

/** Of councils that are in the register; those of invented councils stay as they are. */
const upsertNeighbours = `
  with given as (
    select o.id as organisation_id, (each.rank)::int as rank, n.id as neighbour_id
    from unnest($1::text[], $2::text[]) as line (code, neighbours)
    join organisation o on o.gss_code = line.code
    cross join lateral unnest(string_to_array(line.neighbours, ' ')) with ordinality as each (code, rank)
    join organisation n on n.gss_code = each.code),
  gone as (
    delete from neighbour k using organisation o where o.id = k.organisation_id and o.gss_code is not null
      and not exists (select from given g where (g.organisation_id, g.rank) = (k.organisation_id, k.rank)) returning 1),
  put as (
    insert into neighbour as k (organisation_id, rank, neighbour_id) select * from given
    on conflict (organisation_id, rank) do update set neighbour_id = excluded.neighbour_id
    where k.neighbour_id <> excluded.neighbour_id returning 1)
  select ((select count(*) from gone) + (select count(*) from put))::int as changed`;

/** Who is statistically like whom, from the table beside this file; how many rows it changed. */
export async function loadNeighbours(pool: pg.Pool): Promise<number> {
  const [, ...lines] = await readTable('neighbours.csv');
  const { rows } = await pool.query<{ changed: number }>(upsertNeighbours, [
    lines.map(([code]) => code),
    lines.map(([, neighbours]) => neighbours),
  ]);
  return rows[0]?.changed ?? 0;
}
