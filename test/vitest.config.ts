import { createRequire } from 'node:module';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

// Vite would pick the ES build and Node the other one, and a schema made with both refuses itself.
const alias = { graphql: createRequire(import.meta.url).resolve('graphql') };

/** Beside the code where no input or output is needed; here where real services are. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          alias,
          include: ['{server,web,seeds}/src/**/*.test.{ts,tsx}', 'test/architecture.test.ts'],
        },
      },
      {
        test: {
          name: 'hub',
          alias,
          include: ['test/{api,contract,faults,journeys}/**/*.test.ts'],
          globalSetup: ['test/harness/global-setup.ts'],
          setupFiles: ['test/harness/metadata.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
    maxWorkers: 2,
  },
});
