import { type ASTNode, type FieldNode, type GraphQLResolveInfo, Kind, visit } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import type { Shape } from './shape.ts';

/** A field that was asked for, with its arguments and what was asked of it in turn. */
export type Asked = ResolveTree;

/** What the operation asks of the field being resolved, whose own arguments its resolver has. */
export function askedOf(info: GraphQLResolveInfo): Asked {
  const [field, ...more] = info.fieldNodes;
  if (more.length > 0) return parsed(info);
  const known = remembered.get(field!) ?? { variables: variablesBelow(field!, info), asked: new Map<string, Asked>() };
  remembered.set(field!, known);
  const key = JSON.stringify(known.variables.map((name) => ({ [name]: info.variableValues[name] })));
  const asked = known.asked.get(key) ?? parsed(info);
  if (known.asked.size < mostRemembered) known.asked.set(key, asked);
  return asked;
}

const parsed = (info: GraphQLResolveInfo): Asked => ({ ...(parseResolveInfo(info) as Asked), args: {} });

/** A document is parsed once and asked often: what it asks changes with the variables below the field alone. */
const remembered = new WeakMap<FieldNode, { variables: string[]; asked: Map<string, Asked> }>();
const mostRemembered = 20;

function variablesBelow({ selectionSet }: FieldNode, { fragments }: GraphQLResolveInfo): string[] {
  const names = new Set<string>();
  const seen = new Set<string>();
  const look = (node: ASTNode) =>
    visit(node, {
      [Kind.VARIABLE]: ({ name }) => void names.add(name.value),
      [Kind.FRAGMENT_SPREAD]: ({ name: { value: name } }) => {
        if (!seen.has(name)) look(seen.add(name) && fragments[name]!);
      },
    });
  if (selectionSet) look(selectionSet);
  return [...names];
}

/** A field without arguments or more asked of it. */
export const named = (name: string): Asked => ({ name, alias: name, args: {}, fieldsByTypeName: {} });

/** Several selections of one field, read as one: fragments may each ask a part. */
export function together([first, ...rest]: Asked[]): Asked {
  if (rest.length === 0) return first!;
  const fieldsByTypeName: Asked['fieldsByTypeName'] = {};
  for (const selection of [first!, ...rest])
    for (const [type, fields] of Object.entries(selection.fieldsByTypeName)) {
      const mine = (fieldsByTypeName[type] ??= {});
      for (const [alias, field] of Object.entries(fields))
        mine[alias] = mine[alias] ? together([mine[alias], field]) : field;
    }
  return { ...first!, fieldsByTypeName };
}

/** The fields asked of a node of this shape: its own and those of the interfaces it stands behind. */
export const fieldsFor = (asked: Asked, { name, interfaces = ['Node'] }: Pick<Shape, 'name' | 'interfaces'>): Asked[] =>
  [name, ...interfaces].flatMap((type) => Object.values(asked.fieldsByTypeName[type] ?? {}));

/** A field asked of an object that has one type only, such as a connection. */
export const within = (asked: Asked, name: string): Asked | undefined => {
  const fields = Object.values(asked.fieldsByTypeName).flatMap((each) => Object.values(each));
  const same = fields.filter((field) => field.name === name);
  return same.length > 0 ? together(same) : undefined;
};

/** What is asked of a connection, and of each of its edges. */
export const nodesOf = (connection: Asked): Partial<Record<ConnectionField, Asked>> => {
  const edges = within(connection, 'edges');
  return {
    edges,
    node: edges && within(edges, 'node'),
    cursor: edges && within(edges, 'cursor'),
    pageInfo: within(connection, 'pageInfo'),
    totalCount: within(connection, 'totalCount'),
  };
};

type ConnectionField = 'edges' | 'node' | 'cursor' | 'pageInfo' | 'totalCount';
