import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  valueFromASTUntyped,
} from 'graphql';

/** What nobody types, but anybody can send. */
const texts = [
  '',
  ' \t\u00a0\u2003\u200b',
  'nothing\0here',
  'half \ud83d a character',
  '\udc00',
  '\u202eمرحبا بالعالم\u202c שלום',
  '👩🏽‍🚒🏴󠁧󠁢󠁷󠁬󠁳󠁿𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𐍈',
  `e${'\u0301'.repeat(5_000)}`,
  '🦔'.repeat(10_000),
  'Donaudampfschifffahrt'.repeat(20_000),
  'word '.repeat(40_000),
  '"'.repeat(999),
  '-"a" '.repeat(300),
  '%_\\'.repeat(2_000),
  "'; drop table person; --",
  '${7*7}{{7*7}}<script>alert(1)</script><img src=x onerror=alert(1)>',
  `${'(a+)+'.repeat(30)}$`,
  '=cmd|/c calc!A1',
  '../../../../etc/passwd',
  '[['.repeat(2_000),
  '> '.repeat(5_000),
  `${'*'.repeat(3_000)}a${'_'.repeat(3_000)}`,
  '\ufffe\uffff\ufeff',
  'a\r\nSet-Cookie: b=c',
];
const wrongTypes: unknown[] = [0, -1.5, true, [], {}, [[[]]], { toString: 'x' }, 1e308];
const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<unknown>(...texts) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(...wrongTypes) },
);
const list = fc.oneof(
  fc.constantFrom<unknown>(
    Array.from({ length: 10_000 }, () => 'waste'),
    Array.from({ length: 200 }, () => 'x'.repeat(3_000)),
    Array.from({ length: 1_000 }, () => null),
  ),
  fc.array(text, { maxLength: 5 }),
);

type Path = (string | number)[];
export type Attack = { where: string; query: string; variables: Record<string, unknown> };

/**
 * Hostile values in every place of an operation's arguments where a text or a list of them fits; the other arguments are
 * those of a question that is answered, so that they get as deep as they can.
 */
export function attacksOn(
  schema: GraphQLSchema,
  wellFormed: string,
  { each, seed }: { each: number; seed: number },
): Attack[] {
  const document = parse(wellFormed);
  const [operation] = document.definitions as [OperationDefinitionNode];
  const [root] = operation.selectionSet.selections;
  if (root?.kind !== Kind.FIELD) throw new Error(`not a field: ${wellFormed}`);
  const field = schema.getRootType(operation.operation)!.getFields()[root.name.value]!;
  const given = Object.fromEntries(
    (root.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
  const selection = root.selectionSet ? print(root.selectionSet) : '';
  return placesIn(field, given).flatMap(({ path, many }, at) =>
    fc.sample(many ? list : text, { numRuns: each, seed: seed + at }).map((value) => {
      const variables = put(given, path, value) as Record<string, unknown>;
      const used = field.args.filter(({ name }) => name in variables);
      const declared = used.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
      const passed = used.map(({ name }) => `${name}: $${name}`).join(', ');
      const query = `${operation.operation} (${declared}) { ${field.name}(${passed}) ${selection} }`;
      return { where: `${field.name} ${path.join('.')}`, query, variables };
    }),
  );
}

type Place = { path: Path; many: boolean };

const placesIn = (field: GraphQLField<unknown, unknown>, given: Record<string, unknown>): Place[] =>
  field.args.flatMap(({ name, type }) => places(type, [name], given[name]));

function places(type: GraphQLInputType, path: Path, given: unknown): Place[] {
  if (isNonNullType(type)) return places(type.ofType, path, given);
  if (isListType(type))
    return [{ path, many: true }, ...places(type.ofType, [...path, 0], undefined).filter(({ many }) => !many)];
  if (isScalarType(type)) return /^(Int|Float|Boolean)$/.test(type.name) ? [] : [{ path, many: false }];
  if (!isInputObjectType(type) || path.length > 4) return [];
  const known = (given ?? {}) as Record<string, unknown>;
  return Object.values(type.getFields()).flatMap((each) => places(each.type, [...path, each.name], known[each.name]));
}

function put(into: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') return [put(undefined, rest, value)];
  const known = (into ?? {}) as Record<string, unknown>;
  return { ...known, [step]: put(known[step], rest, value) };
}
