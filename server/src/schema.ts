import 'reflect-metadata';
import { type GraphQLSchema, isAbstractType } from 'graphql';
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import { modules } from './modules.ts';
import { DateTime } from './platform/scalars.ts';

/** What subscriptions listen to is a Listening: the library's own bus, without which it refuses them, has no use here. */
const nobodyPublishes = {
  publish() {},
  subscribe(): never {
    throw new Error('a subscription gives a Listening');
  },
};

/** Modules → executable schema. */
export function buildHubSchema(): GraphQLSchema {
  const resolvers = modules.flatMap((module) => module.resolvers) as unknown as NonEmptyArray<() => void>;
  // A field without a resolver of its own is a property of the row: GraphQL's own way to it is the shortest.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
  const schema = buildSchemaSync({
    resolvers,
    orphanedTypes: modules.flatMap((module) => module.entities),
    scalarsMap: [{ type: Date, scalar: DateTime }],
    validate: false,
    pubSub: nobodyPublishes,
  });
  // Rows say their type; the generated resolvers look for instances of classes, with a promise for each row.
  for (const type of Object.values(schema.getTypeMap()))
    if (isAbstractType(type)) type.resolveType = (row) => (row as { __typename: string }).__typename;
  return schema;
}
