import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isEnumType,
} from 'graphql';

/** Operations made from the schema that would cost a server without limits dearly. */
export type Costly = { name: string; query: string };

type Step = { field: GraphQLField<unknown, unknown>; type: GraphQLNamedType };

const fieldsOf = (type: GraphQLNamedType) =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
const isPlain = (type: GraphQLNamedType) => isScalarType(type) || isEnumType(type);
const isOptional = ({ type, defaultValue }: GraphQLArgument) => !isNonNullType(type) || defaultValue !== undefined;
/** All its arguments can be left out, or made up. */
const isEasy = (field: GraphQLField<unknown, unknown>) =>
  field.args.every((arg) => isOptional(arg) || isPlain(getNamedType(arg.type)));

/** A literal that fits an argument without a default. */
function literal(type: GraphQLNamedType): string {
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (type.name === 'Int' || type.name === 'Float') return '1';
  if (type.name === 'Boolean') return 'true';
  if (type.name === 'ID') return '"00000000-0000-4000-8000-000000000000"';
  if (isScalarType(type)) return '"x"';
  throw new Error(`no literal for ${type.name}`);
}

const args = ({ args: declared }: GraphQLField<unknown, unknown>, first?: string): string => {
  const given = declared.flatMap((arg) => {
    if (arg.name === 'first' && first !== undefined) return [`first: ${first}`];
    return isOptional(arg) ? [] : [`${arg.name}: ${literal(getNamedType(arg.type))}`];
  });
  return given.length > 0 ? `(${given.join(', ')})` : '';
};

/** Ways from a type back to itself, of at most so many steps. */
function ringsOf(start: GraphQLObjectType, longest = 4): Step[][] {
  const rings: Step[][] = [];
  const walk = (type: GraphQLNamedType, way: Step[]) => {
    for (const field of fieldsOf(type).filter((each) => each.args.every(isOptional))) {
      const next = getNamedType(field.type);
      const longer = [...way, { field, type: next }];
      if (next === start) rings.push(longer);
      else if (longer.length < longest && !way.some((step) => step.type === next)) walk(next, longer);
    }
  };
  walk(start, []);
  return rings;
}

/** From the top to each type, by the shortest way whose arguments can be made up. */
function waysTo(schema: GraphQLSchema): Map<GraphQLNamedType, Step[]> {
  const ways = new Map<GraphQLNamedType, Step[]>([[schema.getQueryType()!, []]]);
  for (const [type, way] of ways)
    for (const field of fieldsOf(type)) {
      const next = getNamedType(field.type);
      if (isEasy(field) && !isPlain(next) && !ways.has(next)) ways.set(next, [...way, { field, type: next }]);
    }
  return ways;
}

const nested = (steps: Step[], inside: string, first?: string): string =>
  steps.reduceRight((all, { field }) => `{ ${field.name}${args(field, first)} ${all} }`, inside);

const times = <Item>(count: number, items: Item[]): Item[] => Array.from({ length: count }, () => items).flat();
const repeated = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

/** Every ring of the schema: far deeper than allowed, and as deep as allowed with the longest pages. */
export function nestings(schema: GraphQLSchema): Costly[] {
  return [...waysTo(schema)].flatMap(([type, way]) =>
    isObjectType(type)
      ? ringsOf(type).flatMap((ring) => {
          const name = `${type.name}${ring.map(({ field }) => `.${field.name}`).join('')}`;
          const deep = (rounds: number, first?: string) =>
            nested([...way, ...times(rounds, ring)], '{ __typename }', first);
          const forms = [
            { name: `${name}, 30 deep`, query: deep(Math.ceil(30 / ring.length)) },
            { name: `${name}, 1,000 deep`, query: deep(Math.ceil(1_000 / ring.length)) },
          ];
          const wide = ring.filter(({ field }) => field.args.some(({ name: each }) => each === 'first')).length;
          const rounds = Math.floor((16 - way.length) / ring.length);
          if (wide * rounds >= 3) forms.push({ name: `${name}, pages of pages`, query: deep(rounds, '100') });
          return forms;
        })
      : [],
  );
}

/** The same asked over and over under other names, with directives, and through fragments. */
export function floods(schema: GraphQLSchema): Costly[] {
  const easy = fieldsOf(schema.getQueryType()!).filter(isEasy);
  const asked = easy.map(
    (field) => `${field.name}${args(field)}${isPlain(getNamedType(field.type)) ? '' : ' { __typename }'}`,
  );
  const doubling = (levels: number, last: string) =>
    `{ ...F0 } ${repeated(levels, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F${levels} on Query { ${last} }`;
  return [
    ...asked.flatMap((field, at) => [
      { name: `${easy[at]!.name} under 40 names`, query: `{ ${repeated(40, (n) => `a${n}: ${field}`)} }` },
      { name: `${easy[at]!.name} under 1,000 names`, query: `{ ${repeated(1_000, (n) => `a${n}: ${field}`)} }` },
    ]),
    { name: 'a directive 40 times', query: `{ __typename ${repeated(40, () => '@include(if: true)')} }` },
    { name: 'a directive 10,000 times', query: `{ __typename ${repeated(10_000, () => '@include(if: true)')} }` },
    { name: 'unknown directives', query: `{ __typename ${repeated(500, (at) => `@no${at}`)} }` },
    { name: 'doubling fragments, 30 levels', query: doubling(30, asked[0]!) },
    { name: 'doubling fragments, 200 levels', query: doubling(200, asked[0]!) },
    { name: 'doubling fragments that hold every question', query: doubling(12, asked.join(' ')) },
    { name: 'a fragment within itself', query: '{ ...F } fragment F on Query { __typename ...F }' },
    {
      name: 'fragments within one another',
      query: '{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }',
    },
    { name: 'a field 5,000 times', query: `{ ${repeated(5_000, () => '__typename')} }` },
    { name: 'inline fragments, 200 deep', query: `{ ${'... { '.repeat(200)} __typename ${'}'.repeat(200)} }` },
    { name: 'a list of lists, 10,000 deep', query: `{ organisation(slug: ${'['.repeat(10_000)}) { id } }` },
    { name: 'braces, 50,000 deep', query: '{'.repeat(50_000) },
    {
      name: 'the schema of the schema',
      query: `{ __schema { types ${'{ fields { type '.repeat(8)} { name } ${'} }'.repeat(8)} } }`,
    },
    { name: 'a name of 500,000 letters', query: `{ ${'a'.repeat(500_000)} }` },
    { name: 'a number of 100,000 digits', query: `{ communities(first: ${'9'.repeat(100_000)}) { totalCount } }` },
  ];
}

/** Every list that pages, asked for so many. */
export const pagings = (schema: GraphQLSchema, first: string): Costly[] =>
  [...waysTo(schema)].flatMap(([type, way]) =>
    fieldsOf(type)
      .filter((field) => field.args.some(({ name }) => name === 'first') && isEasy(field))
      .map((field) => ({
        name: `${type.name}.${field.name}(first: ${first.slice(0, 20)})`,
        query: nested(way, `{ ${field.name}${args(field, first)} { __typename } }`),
      })),
  );
