import type { Opt } from '@mikro-orm/core';
import { Filter, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import sql, { type Sql } from './sql.ts';
import { Field, ID, InterfaceType } from 'type-graphql';
import { maySeeSql } from './audience.ts';
import { DateTime } from './scalars.ts';
import { type Scope, type Shape, type ShapeField, columns, value } from './shape.ts';
import { SubjectKind } from './vocabulary.ts';

@InterfaceType({ description: 'A thing with an id that is unique in the whole hub.' })
export abstract class Node {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string & Opt;
}

type VisibleTo = { audiences?: string[]; everything?: boolean };

/** Fails closed: a context that forgot to say who asks sees nothing. */
const visible = ({ audiences = [], everything = false }: VisibleTo) =>
  everything ? {} : { audience: { $overlap: audiences } };

/** Anything that is found, read, discussed and followed; who may see it is its `audience`. */
@InterfaceType({ implements: Node, description: 'Anything that is found, read, discussed and followed.' })
@Filter({ name: 'visible', cond: visible, default: true })
export abstract class Subject extends Node {
  @Field(() => SubjectKind)
  kind!: SubjectKind & Opt;

  @Field(() => String)
  title!: string & Opt;

  @Field(() => String, { description: 'Path on this site, starting with a slash.' })
  url!: string & Opt;

  @Property({ type: 'text[]' })
  audience!: string[];

  @Field(() => DateTime)
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt!: Date & Opt;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz', defaultRaw: 'now()', onUpdate: () => new Date() })
  updatedAt!: Date & Opt;
}

/** Which subject, without loading it. */
export type SubjectRef = { kind: SubjectKind; id: string };

/** The shape of a kind of subject: the interface's fields, and the audience rule on every reading. */
export const subjectShape = (
  shape: Omit<Shape, 'visible' | 'pointer'> & {
    table: string;
    kind: SubjectKind;
    title: (self: Sql) => Sql;
    url: (self: Sql) => Sql;
    fields: Record<string, ShapeField>;
  },
): Shape => ({
  name: shape.name,
  interfaces: ['Subject', 'Node', ...(shape.interfaces ?? [])],
  table: shape.table,
  // Left to guess, the planner expects that hardly anything may be seen, and plans each asking anew.
  visible: (self: Sql, { viewer }: Scope) => sql`coalesce(${maySeeSql(viewer, sql`${self}.audience`)}, false)`,
  fields: {
    ...columns('id', 'createdAt', 'updatedAt'),
    kind: value(() => sql`${shape.kind}::text`),
    title: value(shape.title),
    url: value(shape.url),
    ...shape.fields,
  },
});
