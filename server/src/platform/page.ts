import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import sql, { join, type Sql } from './sql.ts';
import { Invalid } from './errors.ts';
import type { Order } from './shape.ts';

export const largestPage = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many, at most 100.' })
  first: number = 20;

  @Field(() => String, { nullable: true, description: 'Cursor of the edge to go on after.' })
  after?: string;
}

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

/** The Relay connection of a node type: the one way to page. */
export function connectionOf<Node extends object>(name: string, node: () => new () => Node) {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => String)
    cursor!: string;

    @Field(node)
    node!: Node;
  }
  @ObjectType(`${name}Connection`)
  class Connection {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int)
    totalCount!: number;
  }
  return Connection;
}

export function checkedFirst(first: unknown): number {
  const count = first === undefined || first === null ? 20 : Number(first);
  if (!Number.isInteger(count) || count < 1 || count > largestPage)
    throw new Invalid({ first: `Ask for 1 to ${largestPage} at a time.` });
  return count;
}

/** Where a row stands in an order: its sort terms, as JSON. */
export const placeSql = (order: Order, self: Sql): Sql =>
  sql`json_build_array(${join(order.terms.map(({ by }) => by(self)))})::text`;

/** A cursor is the place of its row in base64: it stays true while rows come and go. */
export const cursorOf = (place: string): string => Buffer.from(place).toString('base64');

const patterns: Record<string, RegExp> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  timestamptz: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d:?\d\d|Z)$/,
  numeric: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  text: /^[^\0]*$/,
};

/** Rows after the cursor, in the order's own direction. */
export function afterSql(order: Order, self: Sql, after: unknown): Sql {
  if (after === undefined || after === null) return sql`true`;
  const values = decoded(String(after));
  if (values.length !== order.terms.length || values.some((each, at) => !patterns[order.terms[at]!.type]!.test(each)))
    throw new Invalid({ after: 'This is not a cursor of this list.' });
  const here = join(order.terms.map(({ by }) => by(self)));
  const there = join(order.terms.map(({ type }, at) => castTo[type](values[at]!)));
  return order.direction === 'desc' ? sql`(${here}) < (${there})` : sql`(${here}) > (${there})`;
}

const castTo = {
  uuid: (each: string) => sql`${each}::uuid`,
  timestamptz: (each: string) => sql`${each}::timestamptz`,
  numeric: (each: string) => sql`${each}::numeric`,
  boolean: (each: string) => sql`${each}::boolean`,
  text: (each: string) => sql`${each}::text`,
};

function decoded(cursor: string): string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
    return Array.isArray(values) ? values.map(String) : [];
  } catch {
    return [];
  }
}

export const orderSql = (order: Order, self: Sql): Sql =>
  join(order.terms.map(({ by }) => (order.direction === 'desc' ? sql`${by(self)} desc` : sql`${by(self)} asc`)));
