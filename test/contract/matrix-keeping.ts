import type pg from 'pg';

/** Whose changes are no effect of what was asked: they count attempts. */
const attempts = ['rate_limit'];
/** What the API itself says every few minutes: which index it uses. */
const heartbeats = ['search_index'];

type Table = { name: string; columns: string };

/** Puts the database back as it was, so that each cell of the matrix begins in the same world. */
export class Keeping {
  readonly #pool: pg.Pool;
  readonly #tables: Table[];
  readonly #before: string;

  private constructor(pool: pg.Pool, tables: Table[], before: string) {
    this.#pool = pool;
    this.#tables = tables;
    this.#before = before;
  }

  static async of(pool: pg.Pool): Promise<Keeping> {
    const { rows: tables } = await pool.query<Table>(`
      select table_name as name, string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
      from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE' and is_generated = 'NEVER' group by 1 order by 1`);
    await pool.query(
      ['create schema kept', ...tables.map(({ name }) => `create table kept."${name}" as table public."${name}"`)].join(
        '; ',
      ),
    );
    return new Keeping(pool, tables, await fingerprint(pool, tables));
  }

  async restore(): Promise<void> {
    const each = this.#tables.map(
      ({ name, columns }) =>
        `delete from public."${name}"; insert into public."${name}" (${columns}) overriding system value select ${columns} from kept."${name}"`,
    );
    await this.#pool.query(`begin; set local session_replication_role = replica; ${each.join('; ')}; commit`);
  }

  /** Whether everything is as it was; counted attempts are forgotten. */
  async unchanged(): Promise<boolean> {
    await this.#pool.query(attempts.map((name) => `delete from "${name}"`).join('; '));
    return (await fingerprint(this.#pool, this.#tables)) === this.#before;
  }
}

async function fingerprint(pool: pg.Pool, tables: { name: string }[]): Promise<string> {
  const each = tables
    .filter(({ name }) => !attempts.includes(name) && !heartbeats.includes(name))
    .map(
      ({ name }) =>
        `(select '${name}:' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from public."${name}" t)`,
    );
  const { rows } = await pool.query<{ all: string }>(`select concat_ws(' ', ${each.join(', ')}) as "all"`);
  return rows[0]!.all;
}
