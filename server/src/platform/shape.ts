import sql, { raw, type Sql } from './sql.ts';
import type { SubjectOffer, Subjects } from './subjects.ts';
import type { Viewer } from './viewer.ts';

/** What a reading may depend on besides its arguments. */
export type Scope = { viewer: Viewer; now: Date; subjects: Subjects };

/** By the row above, of which its fields may make use. */
type ShapeOf = (above: Sql) => Shape;
type On = (self: Sql, other: Sql, scope: Scope) => Sql;

/** A sort term; `type` is its PostgreSQL type, so that a cursor's text can be compared with it. Must never be null. */
export type Term = { by: (self: Sql) => Sql; type: 'uuid' | 'timestamptz' | 'numeric' | 'text' | 'boolean' };
/** All terms run in one direction; the last one is unique. */
export type Order = { terms: Term[]; direction: 'asc' | 'desc' };

/** Points at a subject of whatever kind. */
export type Pointer = { kind: Sql; id: Sql; among: (offer: SubjectOffer) => boolean };

export type PageOptions = {
  /** Where this holds, it is null. */
  unless?: ((self: Sql, scope: Scope) => Sql) | undefined;
  /** How many there are in all, where the row above keeps count: to count them would walk a list that grows. */
  total?: ((self: Sql, scope: Scope) => Sql) | undefined;
  /** What its arguments, besides those that page, make of it. A list that is narrowed is counted. */
  narrowed?: (args: Record<string, unknown>) => { where?: (other: Sql) => Sql; order: Order };
};

export type ShapeField = {
  /** Other fields that its resolver reads besides. */
  needs?: string[];
} & (
  | { as: 'value'; sql: (self: Sql, scope: Scope) => Sql }
  | { as: 'one'; shape: ShapeOf; on: On }
  | { as: 'many'; shape: ShapeOf; on: On; order?: (other: Sql) => Sql; limit?: number }
  | ({ as: 'page'; shape: ShapeOf; on: On; order: Order } & PageOptions)
  | { as: 'subject'; at: (self: Sql) => Pointer }
);

/**
 * How a GraphQL type is read from its table: for each field, the SQL that yields it.
 * A whole query field becomes one statement, built from the fields that were asked for (see read.ts).
 */
export type Shape = {
  /** Name of the GraphQL type. */
  name: string;
  /** Interfaces of that type, whose fields a client may ask for; Node when absent. */
  interfaces?: string[];
  /** A table, or a query that stands for one. */
  table: string | Sql;
  fields: Record<string, ShapeField>;
  /** Rows the viewer may see, wherever the shape is read, nested or not. */
  visible: (self: Sql, scope: Scope) => Sql;
  /** Rows that are not shown themselves but point at the subjects to show. */
  pointer?: (self: Sql) => Pointer;
};

export const value = (expression: (self: Sql, scope: Scope) => Sql): ShapeField => ({ as: 'value', sql: expression });
export const one = (shape: ShapeOf, on: On): ShapeField => ({ as: 'one', shape, on });
export const many = (shape: ShapeOf, on: On, order?: (other: Sql) => Sql, limit?: number): ShapeField => ({
  as: 'many',
  shape,
  on,
  order,
  limit,
});
/** A connection: takes `first` and `after`; its resolver returns `built(root, info)`. */
export const page = (shape: ShapeOf, on: On, order: Order, options: PageOptions = {}): ShapeField => ({
  as: 'page',
  shape,
  on,
  order,
  ...options,
});

/** A subject whose kind is known by the row only. */
export const subject = (at: (self: Sql) => Pointer): ShapeField => ({ as: 'subject', at });

/** What a room of a higher tier adds to the shape of a lower one, so that the lower need not know the higher. */
export const offer = (shape: Shape, fields: Record<string, ShapeField>): void => {
  Object.assign(shape.fields, fields);
};

/** A field whose resolver also reads others of the same row. */
export const needing = (needs: string[], field: ShapeField): ShapeField => ({ ...field, needs });

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Fields that are columns of the same name, in snake case. */
export const columns = <const Names extends string>(...names: Names[]): Record<Names, ShapeField> =>
  Object.fromEntries(
    names.map((name) => {
      const column = raw(`"${snake(name)}"`);
      return [name, value((self) => sql`${self}.${column}`)];
    }),
  ) as Record<Names, ShapeField>;

export const newest = (column: string): Order => ({
  terms: [
    { by: (self) => sql`${self}.${raw(`"${column}"`)}`, type: 'timestamptz' },
    { by: (self) => sql`${self}.id`, type: 'uuid' },
  ],
  direction: 'desc',
});
export const oldest = (column: string): Order => ({ ...newest(column), direction: 'asc' });
export const alphabetical = (column: string): Order => ({
  terms: [
    { by: (self) => sql`lower(${self}.${raw(`"${column}"`)})`, type: 'text' },
    { by: (self) => sql`${self}.id`, type: 'uuid' },
  ],
  direction: 'asc',
});
