import { type GraphQLField, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildHubSchema } from '@knowledge-hub/server/schema.ts';
import { listenOnce } from '../harness/listen.ts';
import { questionOf, something, wordFor } from './matrix-asking.ts';
import { Keeping } from './matrix-keeping.ts';
import { file, parts, type PlainRow, readTable, type Row, written } from './matrix-table.ts';
import { openWorld, type ViewerKind, viewers, type World } from './matrix-world.ts';

/**
 * Who may ask, do and read what: all of the schema is declared in field-matrix.md and asked over HTTP by every kind of
 * viewer. What has no row fails, and says where to put one.
 */
const { rows, plain } = readTable();
const schema = buildHubSchema();
const rowsOf = (...wanted: Row['part'][]) => rows.filter(({ part }) => wanted.includes(part));
const nameOf = ({ ask, holds }: Row): string => (holds ? `${ask} holds ${holds}` : ask);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.hub.close());

const say = (row: Row, cells: Record<ViewerKind, string>) =>
  `${file}:${row.line} would have to read\n${written(row, cells)}\n`;
const each = async (answer: (kind: ViewerKind) => Promise<string>) =>
  Object.fromEntries(await Promise.all(viewers.map(async (kind) => [kind, await answer(kind)] as const))) as Record<
    ViewerKind,
    string
  >;

describe('is read as declared:', () => {
  it.each(rowsOf('questions', 'lists', 'fields').map((row) => [nameOf(row), row] as const))(
    '%s',
    async (_name, row) => {
      const { query } = questionOf(schema, row, world.things);
      const cells = await each(async (kind) => wordFor(await world.askers[kind].ask(query), row, world.things));
      expect(cells, say(row, cells)).toEqual(row.cells);
    },
  );

  it.each(plain.filter(({ seenAt }) => seenAt).map((row) => [row.type, row] as const))(
    '%s, the same by everybody who sees it',
    async (_name, row) => {
      const answers = await Promise.all(viewers.map(async (kind) => [kind, await whole(kind, row)] as const));
      const seen = answers.filter(([, answer]) => answer !== null);
      expect(seen.length, 'somebody sees it').toBeGreaterThan(0);
      for (const [kind, answer] of seen) expect(answer, `${kind}, ${file}:${row.line}`).toEqual(seen[0]![1]);
    },
  );
});

describe('is heard as declared:', () => {
  it.each(rowsOf('listening').map((row) => [nameOf(row), row] as const))('%s', async (_name, row) => {
    const { query } = questionOf(schema, row, world.things);
    const cells = await each(async (kind) => wordFor(await listenOnce(world.askers[kind], query), row, world.things));
    expect(cells, say(row, cells)).toEqual(row.cells);
  });
});

describe('is done as declared, and what is refused has no effect:', () => {
  let keeping: Keeping;
  beforeAll(async () => {
    keeping = await Keeping.of(world.hub.hub.pool);
  });

  it.each(rowsOf('commands').map((row) => [nameOf(row), row] as const))('%s', async (_name, row) => {
    const { query } = questionOf(schema, row, world.things);
    const cells = {} as Record<ViewerKind, string>;
    const changed: string[] = [];
    for (const kind of viewers) {
      cells[kind] = wordFor(await world.askers[kind].copy().ask(query), row, world.things);
      if (cells[kind] !== 'yes' && !(await keeping.unchanged())) changed.push(`“${cells[kind]}” to ${kind}`);
      if (cells[kind] === 'yes' || changed.length > 0) await keeping.restore();
    }
    expect(changed, 'refused, and yet something changed').toEqual([]);
    expect(cells, say(row, cells)).toEqual(row.cells);
  });
});

describe('is declared:', () => {
  const about = () => new Set(rows.map((row) => questionOf(schema, row, world.things).about));
  const roots = { Query: parts.questions, Mutation: parts.commands, Subscription: parts.listening };

  it.each(Object.keys(roots) as (keyof typeof roots)[])('every field of %s', (name) => {
    const declared = about();
    const missing = fieldsOf(name)
      .filter((field) => !declared.has(`${name}.${field.name}`))
      .map(
        (field) =>
          `${name}.${field.name}: add to “${roots[name]}” of ${file}\n| … | \`${call(field)}\` | ${viewers.map(() => '?').join(' | ')} |`,
      );
    expect(missing, missing.join('\n\n')).toEqual([]);
  });

  it('every field of every type', () => {
    const declared = about();
    for (const { type, fields } of plain) for (const field of fields) declared.add(`${type}.${field}`);
    const missing = Object.keys(schema.getTypeMap())
      .filter((type) => !(type in roots) && !/^__|(Connection|Edge|PageInfo)$/.test(type))
      .flatMap((type) => {
        const fields = fieldsOf(type).filter(({ name }) => !declared.has(`${type}.${name}`));
        return fields.length > 0 ? [`| \`${type}\` | … | ${fields.map(({ name }) => `\`${name}\``).join(' ')} |`] : [];
      });
    missing.unshift(
      ...(missing.length > 0
        ? [
            `Fields of these stand nowhere. Add those that everybody reads who sees the thing to “${parts.plain}” of ${file}, and a line for each of the others to “${parts.fields}”:`,
          ]
        : []),
    );
    expect(missing, missing.join('\n')).toEqual([]);
  });

  it('nothing that is not there', () => {
    const gone = plain.flatMap(({ type, fields, line }) =>
      fields
        .filter((field) => !fieldsOf(type).some(({ name }) => name === field))
        .map((field) => `${file}:${line} ${type}.${field}`),
    );
    expect(gone).toEqual([]);
  });
});

function fieldsOf(name: string): GraphQLField<unknown, unknown>[] {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

const call = ({ name, args }: GraphQLField<unknown, unknown>) =>
  args.length === 0 ? name : `${name}(${args.map((arg) => `${arg.name}: …`).join(', ')})`;

/** All plain fields of the thing as this viewer reads them; null where they do not see it. */
async function whole(kind: ViewerKind, { seenAt, fields }: PlainRow): Promise<unknown> {
  const ask = seenAt.replace('*', fields.join(' '));
  const { query } = questionOf(schema, { part: 'fields', ask, holds: undefined }, world.things);
  const { data } = await world.askers[kind].ask(query);
  return something(data) ? data : null;
}
