import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';

/** What a question may be asked with: an id, and what is fit for a text. */
export type Given = { id: string; slug: string; token: string; word: string };
export type Door = { name: string; byId: boolean; question: (given: Given, depth: number) => string };

const isPlain = (type: GraphQLNamedType) => isScalarType(type) || isEnumType(type);
/** Nothing in it leads on to anything else. */
const isFlat = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && Object.values(type.getFields()).every((field) => isPlain(getNamedType(field.type)));
const isNeeded = ({ type, defaultValue }: GraphQLArgument) => isNonNullType(type) && defaultValue === undefined;

function literal(name: string, type: GraphQLInputType, given: Given): string {
  if (isNonNullType(type)) return literal(name, type.ofType, given);
  if (isListType(type)) return `[${literal(name, type.ofType, given)}]`;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const told = fields.filter((field) => field.name === 'communityId' || isNonNullType(field.type));
    return `{ ${told.map((field) => `${field.name}: ${literal(field.name, field.type, given)}`).join(', ')} }`;
  }
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (type.name === 'ID') return JSON.stringify(given.id);
  if (type.name === 'Boolean') return 'true';
  if (type.name === 'String') {
    const fit: Record<string, string> = { slug: given.slug, token: given.token };
    return JSON.stringify(fit[name] ?? given.word);
  }
  if (isScalarType(type) && /^(Int|Float)$/.test(type.name)) return name === 'first' ? '5' : '1';
  return '"2026-11-22"';
}

/** Whatever narrows to a place or to words is said, all else left as it is. */
const isTold = (arg: GraphQLArgument) =>
  isNeeded(arg) || arg.name === 'first' || (arg.name === 'filter' && isInputObjectType(getNamedType(arg.type)));

function argumentsOf({ args }: GraphQLField<unknown, unknown>, given: Given, first: number): string {
  const told = args
    .filter(isTold)
    .map((arg) => `${arg.name}: ${arg.name === 'first' ? first : literal(arg.name, arg.type, given)}`);
  return told.length > 0 ? `(${told.join(', ')})` : '';
}

/** All that is in it, so many steps deep, with pages of two. */
function wholeOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  given: Given,
  depth: number,
  around: string[],
  known = new Map<string, string>(),
): string {
  if (isAbstractType(type)) {
    const kinds = schema.getPossibleTypes(type);
    // Of one name and several types, all but the first are called otherwise.
    const shared = new Map<string, string>();
    const parts = kinds.map((kind) => `... on ${kind.name} ${wholeOf(schema, kind, given, depth, around, shared)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const all = Object.values(type.getFields()).flatMap((field) => {
    const next = getNamedType(field.type);
    const asked = `${field.name}${argumentsOf(field, given, 2)}`;
    const alike = `${asked} ${String(field.type)}`;
    if (!known.has(field.name)) known.set(field.name, alike);
    const start = known.get(field.name) === alike ? asked : `${type.name}_${field.name}: ${asked}`;
    if (isPlain(next)) return [start];
    if ((depth === 0 && !isFlat(next)) || around.includes(next.name)) return [];
    const through = /(Connection|Edge)$/.test(next.name);
    const within = wholeOf(schema, next, given, through ? depth : Math.max(0, depth - 1), [...around, next.name]);
    return within === '{ __typename }' ? [] : [`${start} ${within}`];
  });
  return `{ __typename ${all.join(' ')} }`.replace('  }', ' }');
}

/** Every question there is, made from the schema: with all that it may answer, asked for one thing. */
export const doorsOf = (schema: GraphQLSchema): Door[] =>
  Object.values(schema.getQueryType()!.getFields()).map((field) => {
    const type = getNamedType(field.type);
    const ids = JSON.stringify(
      field.args.map((arg) => literal(arg.name, arg.type, { id: 'ID', slug: '', token: '', word: '' })),
    );
    return {
      name: field.name,
      byId: ids.includes('\\"ID\\"'),
      question: (given, depth) =>
        `{ ${field.name}${argumentsOf(field, given, 20)} ${isPlain(type) ? '' : wholeOf(schema, type, given, depth, [type.name])} }`,
    };
  });
