import type { GraphQLResolveInfo } from 'graphql';
import { afterSql, checkedFirst, cursorOf, orderSql, placeSql } from './page.ts';
import type { Rows } from './rows.ts';
import sql, { empty, join, raw, type Sql } from './sql.ts';
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
  const { statement, read } = new Statement(scope).list(shape, askedOf(info), where);
  const [found] = await rows<{ node: Cell }>(statement);
  return found ? (read(found.node) as Row) : null;
}

/** Rows with these ids that the viewer may see, in no order. */
export async function readByIds<Row extends { id: string }>(
  { rows, scope }: Reading,
  asked: Asked,
  shape: Shape,
  ids: string[],
): Promise<Row[]> {
  const among: Where = (self) => sql`${self}.id = any(${ids}::uuid[])`;
  const { statement, read } = new Statement(scope).list(shape, asked, among);
  return (await rows<{ node: Cell }>(statement)).map(({ node }) => read(node) as Row);
}

/** A list whole: only for those that cannot grow. */
export async function readAll<Row extends object>(
  { rows, scope }: Reading,
  info: GraphQLResolveInfo,
  shape: Shape,
  where: Where,
  order: Where,
): Promise<Row[]> {
  const { statement, read } = new Statement(scope).list(shape, askedOf(info), where, order);
  return (await rows<{ node: Cell }>(statement)).map(({ node }) => read(node) as Row);
}

/** A connection, in one statement. */
export async function readPage<Connection>(
  { rows, scope }: Reading,
  info: GraphQLResolveInfo,
  shape: Shape,
  { where, order, first, after }: PageOf,
): Promise<Connection> {
  const page = new Statement(scope).connection(shape, askedOf(info), { where, order, first, after });
  const [row] = await rows<{ connection: Cell }>(sql`select ${page.sql} as connection`);
  return page.read(row!.connection) as Connection;
}

// What the house itself words stands in the text, where PostgreSQL can plan with it; what people send is a value.
const text = (word: string): Sql => raw(`'${word}'::text`);
const number = (count: number): Sql => raw(String(count));

/** A value as it comes from PostgreSQL: JSON. */
type Cell = unknown;
/** SQL of one value, and what is to be made of it. */
type Part = { sql: Sql; read: (cell: Cell) => Cell };

type Paging = { where: Where; order: Order; total?: Sql | undefined; first?: unknown; after?: unknown };

const asItIs = (cell: Cell): Cell => cell;
const nothing: Part = { sql: sql`null::json`, read: asItIs };

/** More than a function of PostgreSQL takes. */
const mostArguments = 100;

/**
 * Rows travel as lists of cells, in the order of the parts; who reads them knows the names. To send names with each row
 * costs PostgreSQL twice the time, and us half as much again.
 */
function cellsSql(parts: Sql[]): Sql {
  if (parts.length <= mostArguments) return sql`json_build_array(${join(parts)})`;
  return sql`array_to_json(array[${join(parts.map((part) => sql`to_json(${part})`))}])`;
}

const listSql = (select: Sql): Sql => sql`array_to_json(array(${select}))`;

/** Writes the SQL of one statement; gives each table it meets a name of its own. */
class Statement {
  #tables = 0;

  constructor(private readonly scope: Scope) {}

  /** One row for each, its only column the node. */
  list(shape: Shape, asked: Asked, where: Where, order?: Where): { statement: Sql; read: Part['read'] } {
    const self = this.#name();
    const node = this.#node(shape, self, asked);
    const sorted = order ? sql` order by ${order(self, this.scope)}` : empty;
    return { statement: sql`select ${node.sql} as node ${this.#from(shape, self, where)}${sorted}`, read: node.read };
  }

  /** No more than is asked for: counting, and looking whether there is more, cost too. */
  connection(shape: Shape, asked: Asked, { where, order, total, first: wanted, after }: Paging): Part {
    const { edges, node, cursor, pageInfo, totalCount } = nodesOf(asked);
    const first = checkedFirst(wanted);
    const [self, counted] = [this.#name(), this.#name()];
    const nodes = node ? this.#node(shape, self, node) : nothing;
    const placed = cursor || pageInfo;
    const row = placed ? cellsSql([placeSql(order, self), nodes.sql]) : nodes.sql;
    const rows = sql`select ${row} ${this.#from(shape, self, where)} and ${afterSql(order, self, after)}
      order by ${orderSql(order, self)} limit ${number(pageInfo ? first + 1 : first)}`;
    return {
      sql: cellsSql([
        edges || pageInfo ? listSql(rows) : nothing.sql,
        totalCount ? (total ?? sql`(select count(*) ${this.#from(shape, counted, where)})`) : nothing.sql,
      ]),
      read: placed ? readPlaced(first, nodes.read) : readUnplaced(nodes.read),
    };
  }

  #from(shape: Shape, self: Sql, where: Where): Sql {
    const table = typeof shape.table === 'string' ? raw(`"${shape.table}"`) : shape.table;
    return sql`from ${table} ${self} where (${where(self, this.scope)}) and (${shape.visible(self, this.scope)})`;
  }

  #node(shape: Shape, self: Sql, asked: Asked): Part {
    if (shape.pointer) return this.#subject(shape.pointer(self), asked);
    const known = fieldsFor(asked, shape).filter(({ name }) => name in shape.fields);
    const needed = known.flatMap(({ name }) => shape.fields[name]!.needs ?? []).map(named);
    const same = Map.groupBy([...known, ...needed], (each) => keyOf(each, shape.fields[each.name]!));
    const keys = [...same.keys()];
    const parts = [...same.values()].map((each) => this.#field(shape.fields[each[0]!.name]!, self, together(each)));
    const { name: __typename } = shape;
    return {
      sql: cellsSql(parts.length > 0 ? parts.map((part) => part.sql) : [nothing.sql]),
      read(cell) {
        const row: Record<string, Cell> = { __typename };
        for (let at = 0; at < keys.length; at++) row[keys[at]!] = parts[at]!.read((cell as Cell[])[at]);
        return row;
      },
    };
  }

  /** A subject of whatever kind: the row says which, and so which shape it is read by. */
  #subject({ kind, id, among }: Pointer, asked: Asked): Part {
    const offers = this.scope.subjects.offers.filter(among).map((offer) => {
      const other = this.#name();
      const node = this.#node(offer.shape, other, asked);
      const found = this.#from(offer.shape, other, () => sql`${other}.id = ${id}`);
      return {
        ...offer,
        select: sql`select json_build_array(${text(offer.kind)}, ${node.sql}) ${found}`,
        read: node.read,
      };
    });
    const cases = offers.map((offer) => sql`when ${text(offer.kind)} then (${offer.select})`);
    const readers = new Map<string, Part['read']>(offers.map((offer) => [offer.kind, offer.read]));
    return {
      sql: sql`(case ${kind} ${join(cases, ' ')} end)`,
      read: nullOr(([which, node]: [string, Cell]) => readers.get(which)!(node)),
    };
  }

  #field(field: ShapeField, self: Sql, asked: Asked): Part {
    if (field.as === 'value') return { sql: field.sql(self, this.scope), read: asItIs };
    if (field.as === 'subject') return this.#subject(field.at(self), asked);
    const shape = field.shape(self);
    const where: Where = (other, scope) => field.on(self, other, scope);
    if (field.as === 'page') {
      const { unless } = field;
      const { first, after } = asked.args;
      const { where: narrower, order }: ReturnType<NonNullable<typeof field.narrowed>> = field.narrowed?.(
        asked.args,
      ) ?? { order: field.order };
      const within: Where = narrower ? (other, scope) => sql`${where(other, scope)} and ${narrower(other)}` : where;
      const total = narrower ? undefined : field.total?.(self, this.scope);
      const page = this.connection(shape, asked, { where: within, order, total, first, after });
      if (!unless) return page;
      return {
        sql: sql`(case when ${unless(self, this.scope)} then null else ${page.sql} end)`,
        read: nullOr(page.read),
      };
    }
    const other = this.#name();
    const node = this.#node(shape, other, asked);
    const select = sql`select ${node.sql} ${this.#from(shape, other, where)}`;
    if (field.as === 'one') return { sql: sql`(${select} limit 1)`, read: nullOr(node.read) };
    const sorted = field.order ? sql` order by ${field.order(other)}` : empty;
    const limited = field.limit ? sql` limit ${number(field.limit)}` : empty;
    return { sql: listSql(sql`${select}${sorted}${limited}`), read: (cell) => (cell as Cell[]).map(node.read) };
  }

  #name(): Sql {
    return raw(`t${this.#tables++}`);
  }
}

const readUnplaced = (readNode: Part['read']) => (cell: Cell) => {
  const [found, totalCount] = cell as [Cell[] | null, number | null];
  return { edges: found?.map((each) => ({ node: readNode(each) })), totalCount };
};

/** Each with its place before it; one more than is wanted says that there are more. */
const readPlaced = (first: number, readNode: Part['read']) => (cell: Cell) => {
  const [found, totalCount] = cell as [[place: string, node: Cell][], number | null];
  const edges = found.slice(0, first).map(([place, node]) => ({ cursor: cursorOf(place), node: readNode(node) }));
  return {
    edges,
    pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount,
  };
};

const nullOr =
  <Given>(read: (cell: Given) => Cell) =>
  (cell: Cell): Cell =>
    cell === null ? null : read(cell as Given);
