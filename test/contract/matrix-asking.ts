import {
  type FieldNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Answer } from '../harness/ask.ts';
import type { Row } from './matrix-table.ts';
import type { Thing } from './matrix-world.ts';

export type Question = {
  query: string;
  /** Schema coordinate of what the row is about: the field at the top, or the last one of a path that is written out. */
  about: string;
};

/** The row's question, with things for their names, and something asked of what is not a plain value. */
export function questionOf(
  schema: GraphQLSchema,
  { part, ask, holds }: Pick<Row, 'part' | 'ask' | 'holds'>,
  things: Record<string, Thing>,
): Question {
  const operation = part === 'commands' ? 'mutation' : part === 'listening' ? 'subscription' : 'query';
  const document = parse(`${operation} { ${withThings(ask, things)} }`);
  const types = new TypeInfo(schema);
  const path: string[] = [];
  const asked = visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter({ name }) {
          path.push(`${types.getParentType()?.name}.${name.value}`);
          if (!types.getFieldDef()) throw new Error(`there is no ${path.at(-1)}: ${ask}`);
        },
        leave(field) {
          const definition = types.getFieldDef()!;
          const pages = holds && definition.args.some(({ name }) => name === 'first');
          const type = getNamedType(definition.type);
          const selectionSet = field.selectionSet ?? (isCompositeType(type) ? somethingOf(type) : undefined);
          return { ...(pages ? withFirst(field) : field), selectionSet };
        },
      },
    }),
  );
  const [root] = (document.definitions[0] as OperationDefinitionNode).selectionSet.selections as FieldNode[];
  return { query: print(asked), about: (root!.selectionSet ? path.at(-1) : path[0])! };
}

const selection = (text: string): SelectionSetNode =>
  (parse(text).definitions[0] as OperationDefinitionNode).selectionSet;

/** What tells that there is one. */
const somethingOf = (type: GraphQLNamedType): SelectionSetNode => selection(anyOf(type));

function anyOf(type: GraphQLNamedType): string {
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  const inside = ['edges', 'node', 'subject'].find((name) => name in fields);
  if (inside) return `{ ${inside} ${anyOf(getNamedType(fields[inside]!.type))} }`;
  return 'id' in fields ? '{ id }' : '{ __typename }';
}

const withFirst = (field: FieldNode): FieldNode => {
  if (field.arguments?.some(({ name }) => name.value === 'first')) return field;
  const first = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'first' },
    value: { kind: Kind.INT, value: '100' },
  } as const;
  return { ...field, arguments: [...(field.arguments ?? []), first] };
};

/** `$draft` becomes its id, `$draft.slug` its slug, as literals. */
export const withThings = (ask: string, things: Record<string, Thing>): string =>
  ask.replace(/\$(\w+)(?:\.(\w+))?/g, (_all, name: string, property = 'id') => {
    const value = things[name]?.[property];
    if (value === undefined) throw new Error(`matrix-world.ts makes no ${name}.${property}`);
    return JSON.stringify(value);
  });

const words: Record<string, string> = {
  UNAUTHENTICATED: 'sign in',
  FORBIDDEN: 'no',
  NOT_FOUND: 'unknown',
  INVALID: 'invalid',
  CONFLICT: 'conflict',
};

/** The word for an answer: see the beginning of field-matrix.md. */
export function wordFor(
  { data, errors }: Answer<unknown>,
  { part, holds }: Row,
  things: Record<string, Thing>,
): string {
  const code = errors?.[0]?.extensions?.code;
  if (errors) return words[code ?? ''] ?? `${code}: ${errors[0]!.message}`;
  if (part === 'commands') return 'yes';
  const seen = holds ? JSON.stringify(data).includes(things[holds]!.id) : something(data);
  return seen ? 'yes' : '–';
}

export const something = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(something)
    : value !== null && typeof value === 'object'
      ? Object.values(value).some(something)
      : Boolean(value);
