import type { GraphQLResolveInfo } from 'graphql';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { afterSql, checkedFirst, cursorSql, orderSql, placeSql } from './page.ts';
import type { Rows } from './rows.ts';
import { type Asked, askedOf, fieldsFor, named, nodesOf, together } from './selection.ts';
import type { Order, Pointer, Scope, Shape, ShapeField } from './shape.ts';

/** What reading needs of a request's context. */
export type Reading = { rows: Rows; scope: Scope };
export type Where = (self: Sql, scope: Scope) => Sql;
export type PageOf = { where: Where; order: Order; first?: number | null; after?: string | null };

/** Where a nested field with arguments leaves its value: under its alias, as one field may be asked for twice. */
const keyOf = (asked: Asked, field: ShapeField) => (field.as === 'page' ? `=${asked.alias}` : asked.name);

/** For the resolver of a `page` field: the connection that the statement has already built. */
export const built = <Built>(root: object, info: GraphQLResolveInfo): Built =>
  (root as Record<string, Built>)[`=${info.path.key}`] as Built;

/** One row, or null when there is none that the viewer may see. */
export async function readOne<Row extends object>(
  { rows, scope }: Reading,
  info: GraphQLResolveInfo,
  shape: Shape,
  where: Where,
): Promise<Row | null> {
  const [found] = await rows<{ node: Row }>(new Statement(scope).list(shape, askedOf(info), where));
  return found?.node ?? null;
}

/** Rows with these ids that the viewer may see, in no order. */
export async function readByIds<Row extends { id: string }>(
  { rows, scope }: Reading,
  asked: Asked,
  shape: Shape,
  ids: string[],
): Promise<Row[]> {
  const statement = new Statement(scope).list(shape, asked, (self) => sql`${self}.id = any(${ids}::uuid[])`);
  return (await rows<{ node: Row }>(statement)).map(({ node }) => node);
}

/** A list whole: only for those that cannot grow. */
export async function readAll<Row extends object>(
  { rows, scope }: Reading,
  info: GraphQLResolveInfo,
  shape: Shape,
  where: Where,
  order: Where,
): Promise<Row[]> {
  return (await rows<{ node: Row }>(new Statement(scope).list(shape, askedOf(info), where, order))).map(
    ({ node }) => node,
  );
}

/** A connection, in one statement. */
export async function readPage<Connection>(
  { rows, scope }: Reading,
  info: GraphQLResolveInfo,
  shape: Shape,
  { where, order, first, after }: PageOf,
): Promise<Connection> {
  const statement = new Statement(scope).connection(shape, askedOf(info), where, order, { first, after });
  const [row] = await rows<{ connection: Connection }>(sql`select ${statement} as connection`);
  return row!.connection;
}

// What the house itself words stands in the text, where PostgreSQL can plan with it; what people send is a value.
const text = (word: string): Sql => raw(`'${word}'::text`);
const number = (count: number): Sql => raw(String(count));

const objectSql = (parts: Record<string, Sql | undefined>): Sql => {
  const given = Object.entries(parts).flatMap(([name, part]) => (part ? [sql`${text(name)}, ${part}`] : []));
  return given.length > 0 ? sql`json_build_object(${join(given)})` : sql`'{}'::json`;
};

/** Writes the SQL of one statement; gives each table it meets a name of its own. */
class Statement {
  #tables = 0;

  constructor(private readonly scope: Scope) {}

  list(shape: Shape, asked: Asked, where: Where, order?: Where): Sql {
    const self = this.#name();
    const sorted = order ? sql` order by ${order(self, this.scope)}` : sql``;
    return sql`select ${this.#node(shape, self, asked)} as node ${this.#from(shape, self, where)}${sorted}`;
  }

  /** No more than is asked for: counting, and looking whether there is more, cost too. */
  connection(shape: Shape, asked: Asked, where: Where, order: Order, args: { first?: unknown; after?: unknown }): Sql {
    const { edges, node, cursor, pageInfo, totalCount } = nodesOf(asked);
    const first = checkedFirst(args.first);
    const [self, row, paged, counted] = [this.#name(), this.#name(), this.#name(), this.#name()];
    const columns = sql`${cursor || pageInfo ? placeSql(order, self) : sql`null`} as place, ${node ? this.#node(shape, self, node) : sql`null::json`} as node`;
    const rows = (limit: number) => sql`select ${columns} ${this.#from(shape, self, where)}
      and ${afterSql(order, self, args.after)} order by ${orderSql(order, self)} limit ${number(limit)}`;
    const last = number(first);
    const from = pageInfo
      ? sql`from (select row_number() over () as number, count(*) over () as total, ${row}.* from (${rows(first + 1)}) ${row}) ${paged}`
      : sql`from (${rows(first)}) ${paged}`;
    const kept = pageInfo ? sql`filter (where ${paged}.number <= ${last})` : sql``;
    const edge = objectSql({
      cursor: cursor && cursorSql(sql`${paged}.place`),
      node: node && sql`${paged}.node`,
    });
    const endPlace = sql`max(${paged}.place) filter (where ${paged}.number = least(${last}, ${paged}.total))`;
    const connection = objectSql({
      edges: edges && sql`coalesce(json_agg(${edge}) ${kept}, '[]')`,
      pageInfo: pageInfo && objectSql({ hasNextPage: sql`count(*) > ${last}`, endCursor: cursorSql(endPlace) }),
      totalCount: totalCount && sql`(select count(*) ${this.#from(shape, counted, where)})`,
    });
    return sql`(select ${connection} ${edges || pageInfo ? from : sql``})`;
  }

  #from(shape: Shape, self: Sql, where: Where): Sql {
    const table = typeof shape.table === 'string' ? raw(`"${shape.table}"`) : shape.table;
    return sql`from ${table} ${self} where (${where(self, this.scope)}) and (${shape.visible(self, this.scope)})`;
  }

  #node(shape: Shape, self: Sql, asked: Asked): Sql {
    if (shape.pointer) return this.#subject(shape.pointer(self), asked);
    const parts = [sql`${text(shape.name)} as "__typename"`];
    const known = fieldsFor(asked, shape).filter(({ name }) => name in shape.fields);
    const needed = known.flatMap(({ name }) => shape.fields[name]!.needs ?? []).map(named);
    for (const [key, same] of Map.groupBy([...known, ...needed], (each) => keyOf(each, shape.fields[each.name]!)))
      parts.push(sql`${this.#field(shape.fields[same[0]!.name]!, self, together(same))} as ${raw(`"${key}"`)}`);
    const row = this.#name();
    return sql`(select row_to_json(${row}) from (select ${join(parts)}) ${row})`;
  }

  /** A subject of whatever kind: the row says which, and so which shape it is read by. */
  #subject({ kind, id, among }: Pointer, asked: Asked): Sql {
    const cases = this.scope.subjects.offers.filter(among).map((offer) => {
      const other = this.#name();
      const found = this.#from(offer.shape, other, () => sql`${other}.id = ${id}`);
      return sql`when ${text(offer.kind)} then (select ${this.#node(offer.shape, other, asked)} ${found})`;
    });
    return sql`(case ${kind} ${join(cases, ' ')} end)`;
  }

  #field(field: ShapeField, self: Sql, asked: Asked): Sql {
    if (field.as === 'value') return field.sql(self, this.scope);
    if (field.as === 'subject') return this.#subject(field.at(self), asked);
    const shape = field.shape();
    const where: Where = (other, scope) => field.on(self, other, scope);
    if (field.as === 'page') {
      const connection = this.connection(shape, asked, where, field.order, asked.args);
      return field.unless
        ? sql`(case when ${field.unless(self, this.scope)} then null else ${connection} end)`
        : connection;
    }
    const other = this.#name();
    const node = sql`select ${this.#node(shape, other, asked)} as node ${this.#from(shape, other, where)}`;
    if (field.as === 'one') return sql`(${node} limit 1)`;
    const list = this.#name();
    const sorted = field.order ? sql` order by ${field.order(other)}` : sql``;
    const limited = field.limit ? sql` limit ${number(field.limit)}` : sql``;
    return sql`coalesce((select json_agg(${list}.node) from (${node}${sorted}${limited}) ${list}), '[]')`;
  }

  #name(): Sql {
    return raw(`t${this.#tables++}`);
  }
}
