// One server for the whole run; suites follow each other, as they share its only database.

import { defineConfig } from 'vitest/config';
import { InTurn } from './tests/harness/sequencer.ts';

export default defineConfig({
  // One copy of graphql, the one that Node itself would load; two refuse each other's schemas.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    // What takes minutes by itself is run by hand: `npm run soak:sets`.
    include: process.env.SOAK
      ? ['tests/soak/*.test.ts', 'tests/ingest/coded/accounts.test.ts']
      : ['tests/!(soak)/**/*.test.ts'],
    globalSetup: ['tests/harness/globalSetup.ts'],
    reporters: ['default', './tests/harness/reporter.ts'],
    fileParallelism: false,
    // One process for all: suites keep nothing in modules, and each would load them anew.
    isolate: false,
    sequence: { sequencer: InTurn },
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
