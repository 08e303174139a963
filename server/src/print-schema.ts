import { readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildHubSchema } from './schema.ts';

/** Writes the contract; with --check, only says whether the committed one is the same. */
const target = new URL('../../schema/schema.graphql', import.meta.url);
const printed = `# Printed by \`pnpm contract\`; not edited by hand.\n\n${printSchema(lexicographicSortSchema(buildHubSchema()))}\n`;

if (!process.argv.includes('--check')) writeFileSync(target, printed);
else if (readFileSync(target, 'utf8') !== printed) {
  console.error('schema/schema.graphql is not what the server prints: run `pnpm contract` and commit it.');
  process.exitCode = 1;
}
