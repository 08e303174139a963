import { defineConfig } from 'vitest/config';

/** Beside the code where no input or output is needed; here where real services are. */
export default defineConfig({
  root: '..',
  test: {
    projects: [
      { test: { name: 'unit', include: ['{server,web,seeds}/src/**/*.test.{ts,tsx}', 'test/architecture.test.ts'] } },
      {
        test: {
          name: 'hub',
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
