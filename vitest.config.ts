// Suites run in two processes, each with a server of its own; those of one process follow each other, as they share its only database.

import { defineConfig } from 'vitest/config';
import { InTurn } from './tests/harness/sequencer.ts';

/** A server that is given is one; large sets want all of the machine; and for a few suites a second server would be started in vain. */
const { NEO4J_URI, SOAK } = process.env;
const isOne = NEO4J_URI || SOAK || process.argv.some((argument) => argument.startsWith('tests/'));

export default defineConfig({
  // One copy of graphql, the one that Node itself would load; two refuse each other's schemas.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    // What takes minutes by itself is run by hand: `npm run soak:sets`.
    include: SOAK ? ['tests/soak/*.test.ts', 'tests/ingest/coded/accounts.test.ts'] : ['tests/!(soak)/**/*.test.ts'],
    globalSetup: ['tests/harness/globalSetup.ts'],
    reporters: ['default', './tests/harness/reporter.ts'],
    maxWorkers: isOne ? 1 : 2,
    // Suites keep nothing in modules, and each would load them anew.
    isolate: false,
    sequence: { sequencer: InTurn },
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
