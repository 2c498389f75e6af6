// One server for the whole run; suites follow each other, as they share its only database.

import { defineConfig } from 'vitest/config';
import { InTurn } from './tests/harness/sequencer.ts';

/** What is run by hand, by its name. */
const soaks: Readonly<Record<string, string[]>> = {
  sets: ['tests/soak/*.test.ts', 'tests/ingest/coded/accounts.test.ts'],
  worlds: ['tests/**/*[pP]roperties.test.ts'],
};

export default defineConfig({
  // One copy of graphql, the one that Node itself would load; two refuse each other's schemas.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    // What takes minutes by itself is run by hand: `npm run soak:sets` and `npm run soak:worlds`.
    include: soaks[process.env.SOAK ?? ''] ?? ['tests/!(soak)/**/*.test.ts'],
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
