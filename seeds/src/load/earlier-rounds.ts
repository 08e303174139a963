import type pg from 'pg';

/** How often generated content has been loaded into this database: its slugs end in -g1, -g2 … */
export async function earlierRounds(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ rounds: number }>(
    String.raw`select coalesce(max(substring(slug from '-g(\d+)$')::int), 0) as rounds from organisation where demonstration`,
  );
  return rows[0]!.rounds;
}

/** Case studies that somebody wrote in earnest. */
export async function realStudies(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::int as count from case_study where not demonstration',
  );
  return rows[0]!.count;
}
