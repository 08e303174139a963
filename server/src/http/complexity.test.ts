import { ApolloServer } from '@apollo/server';
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import type { Context } from '../platform/context.ts';
import { limitComplexity } from './complexity.ts';

const schema = buildSchema(`
  type Query { threads(first: Int = 20): [Thread!] }
  type Thread { replies(first: Int = 20): [Reply!] }
  type Reply { id: ID, likes(first: Int = 20): [Reply!] }`);

it('weighs each page size, and what was cheap stays cheap', async () => {
  const server = new ApolloServer<Context>({ schema, plugins: [limitComplexity(schema)] });
  const query = `query ($first: Int!) { threads(first: $first) { replies(first: $first) { likes(first: $first) { id } } } }`;
  const codeFor = async (first: number) => {
    const { body } = await server.executeOperation({ query, variables: { first } }, { contextValue: {} as Context });
    return body.kind === 'single' ? body.singleResult.errors?.[0]?.extensions?.code : 'incremental';
  };
  expect(await codeFor(5)).toBeUndefined();
  expect(await codeFor(100)).toBe('INVALID');
  expect(await codeFor(5)).toBeUndefined();
  expect(await codeFor(100)).toBe('INVALID');
  await server.stop();
});
