import type pg from 'pg';
import { themes } from './themes.ts';

const upsert = `
  insert into theme as t (slug, name, position)
  select slug, name, position from json_populate_recordset(null::theme, $1)
  on conflict (slug) do update set name = excluded.name, position = excluded.position
  where (t.name, t.position) is distinct from (excluded.name, excluded.position)`;

const adopt = `
  update theme child set parent_id = parent.id
  from json_to_recordset($1) as given (slug text, parent text) left join theme parent on parent.slug = given.parent
  where child.slug = given.slug and child.parent_id is distinct from parent.id`;

/** Loads the themes in the order of their list, in production and demonstration alike; how many rows it changed. */
export async function loadThemes(pool: pg.Pool): Promise<number> {
  const rows = JSON.stringify(themes.map((theme, position) => ({ ...theme, position })));
  const written = await pool.query(upsert, [rows]);
  const adopted = await pool.query(adopt, [rows]);
  return Math.max(written.rowCount ?? 0, adopted.rowCount ?? 0);
}
