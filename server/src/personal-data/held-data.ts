import sql, { empty, join, raw, type Sql } from '../platform/sql.ts';
import type { Rows } from '../platform/rows.ts';

/** A column in which a person's id stands, as the database knows it. */
export type HeldColumn = {
  table: string;
  column: string;
  /** What becomes of the row when the person's goes. */
  onErasure: 'delete' | 'empty' | 'refuse';
  indexed: boolean;
  /** Of whole places that the row is about. */
  places: string[];
};

/**
 * All that the hub keeps of people, asked of the database: a room that begins to keep something is in what a person gets,
 * and is erased with them, without saying so.
 */
export const heldColumns = (rows: Rows): Promise<HeldColumn[]> =>
  rows<HeldColumn>(sql`
    select held.relname as table, a.attname as column,
      case c.confdeltype when 'c' then 'delete' when 'n' then 'empty' else 'refuse' end as "onErasure",
      exists (select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1]) as indexed,
      array(select place from unnest(${Object.keys(placeNames)}::text[]) place
        where exists (select from pg_attribute p where p.attrelid = c.conrelid and p.attname = place || '_id')) as places
    from pg_constraint c
      join pg_class held on held.oid = c.conrelid
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'person'::regclass
    order by held.relname, a.attname`);

/** So that the file says where, and not only a number. */
const placeNames: Record<string, string> = { community: 'name', organisation: 'name' };
/** By these others would get in, or they are the hub's own notes of what it has told already. */
const withheld = '(token|hash|password|secret)|^(key|known)$';
/** What goes with a person is theirs whole, and what they wrote; elsewhere they are only named, and the rest is another's. */
const isTheirs = ({ column, onErasure }: Pick<HeldColumn, 'column' | 'onErasure'>): boolean =>
  onErasure === 'delete' || column === 'author_id' || column === 'reviewer_id';
/** Of a row in which they are only named. */
const elsewhere = '^(id|at|created_at|since)$';
/** Rows of one table. */
const most = 20_000;

/** One statement that reads everything kept of one person, table by table. */
export async function heldDataOf(rows: Rows, personId: string): Promise<Record<string, unknown[]>> {
  const person = sql`${personId}::uuid`;
  const self: Held = { table: 'person', column: 'id', onErasure: 'delete', places: [] };
  const parts = [self, ...(await heldColumns(rows))].map((held) => partOf(held, person));
  const done = sql`select 'audit_line' as name, (select json_agg(json_build_object('at', at, 'action', action,
    'subject_id', subject_id) order by at) from (select * from audit_line where actor_id = ${person}
    order by at desc limit ${most}::int) a) as rows`;
  const found = await rows<{ name: string; rows: unknown[] | null }>(join([...parts, done], ' union all '));
  return Object.fromEntries(found.map(({ name, rows: some }) => [name, some ?? []]));
}

type Held = Omit<HeldColumn, 'indexed'>;

function partOf(held: Held, person: Sql): Sql {
  const { table, column, places } = held;
  const named = places.map(
    (place) =>
      sql`${place}::text, (select p.${raw(placeNames[place]!)} from ${raw(place)} p where p.id = t.${raw(`${place}_id`)})`,
  );
  return sql`select ${nameOf(table, column)}::text as name,
    (select json_agg(jsonb_build_object(${named.length > 0 ? join(named) : empty}) ||
        (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(t)) where key !~ ${withheld}${isTheirs(held) ? empty : sql` and key ~ ${elsewhere}`}))
      from (select * from ${raw(`"${table}"`)} where ${raw(`"${column}"`)} = ${person} limit ${most}::int) t) as rows`;
}

const nameOf = (table: string, column: string): string =>
  column === 'person_id' || table === 'person'
    ? table
    : `${table} (${column.replace(/_id$/, '').replaceAll('_', ' ')})`;
