import { buildSchema, execute, type GraphQLResolveInfo, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { askedOf, within } from './selection.ts';

const schema = buildSchema(`
  type Query { thread(id: ID!): Thread }
  type Thread { id: ID! replies(first: Int = 20): [Reply!]! }
  type Reply { id: ID! body: String! }`);

const document = parse(`query ($id: ID!, $first: Int, $words: Boolean = true) { thread(id: $id) { ...Said } }
  fragment Said on Thread { replies(first: $first) { id body @include(if: $words) } }`);

async function repliesAsked(variableValues: Record<string, unknown>) {
  let asked: ReturnType<typeof askedOf> | undefined;
  const rootValue = {
    thread: (_args: object, _ctx: unknown, info: GraphQLResolveInfo) => void (asked = askedOf(info)),
  };
  const { errors } = await execute({ schema, document, rootValue, variableValues });
  expect(errors).toBeUndefined();
  return within(asked!, 'replies')!;
}

describe('askedOf', () => {
  it('follows the variables below the field, in fragments too, though a document is read once', async () => {
    expect((await repliesAsked({ id: '1', first: 5 })).args).toEqual({ first: 5 });
    expect((await repliesAsked({ id: '1', first: 7 })).args).toEqual({ first: 7 });
    expect((await repliesAsked({ id: '1' })).args).toEqual({ first: 20 });
    expect((await repliesAsked({ id: '1', first: null })).args).toEqual({ first: null });
    expect(Object.keys((await repliesAsked({ id: '1', words: true })).fieldsByTypeName.Reply!)).toEqual(['id', 'body']);
    expect(Object.keys((await repliesAsked({ id: '1', words: false })).fieldsByTypeName.Reply!)).toEqual(['id']);
  });

  it('reads once what is asked alike', async () => {
    expect(await repliesAsked({ id: '1', first: 9 })).toBe(await repliesAsked({ id: '2', first: 9 }));
  });
});
