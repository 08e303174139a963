import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const generated = new URL('../schema/generated/graphql.ts', import.meta.url);
const call = /graphql\(\s*`([^`]*)`,?\s*\)/g;
const operationName = /^\s*(?:query|mutation|subscription)\s+(\w+)/;

/**
 * Puts each operation's typed document where it is written. Without it the map of all operations would be in the
 * first load; with it a page brings its own. Fragments are only types at run time, and vanish.
 */
export const documentsInPlace: Plugin = {
  name: 'documents-in-place',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/web\/src\/.*\.tsx?$/, code: 'graphql(' },
    handler(code) {
      const documents = readFileSync(generated, 'utf8');
      return code.replace(call, (written, text: string) => {
        const name = operationName.exec(text)?.[1];
        if (!name) return /^\s*fragment\s/.test(text) ? 'null' : written;
        const start = `export const ${name}Document = `;
        const from = documents.indexOf(start) + start.length;
        const to = documents.indexOf(' as unknown as DocumentNode<', from);
        if (from < start.length || to < 0)
          throw new Error(`${name} is not among the generated documents: run "pnpm contract"`);
        return documents.slice(from, to);
      });
    },
  },
};
