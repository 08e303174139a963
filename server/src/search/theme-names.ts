import sql from '../platform/sql.ts';
import type { Rows } from '../platform/rows.ts';

/** Themes by slug, for their names. */
export type ThemeNames = ReadonlyMap<string, string>;

/** Milliseconds; themes change with releases. */
const freshFor = 600_000;
const known = new WeakMap<Rows, { names: ThemeNames; readAt: number }>();

/** The names of these themes at least; read again where one is not known yet. */
export async function themeNames(rows: Rows, slugs: string[]): Promise<ThemeNames> {
  const kept = known.get(rows);
  if (kept && Date.now() - kept.readAt < freshFor && slugs.every((slug) => kept.names.has(slug))) return kept.names;
  const found = await rows<{ slug: string; name: string }>(sql`select slug, name from theme`);
  const names = new Map(found.map(({ slug, name }) => [slug, name]));
  known.set(rows, { names, readAt: Date.now() });
  return names;
}
