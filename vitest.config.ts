// One server for the whole run; suites follow each other, as they share its only database.

import { defineConfig } from 'vitest/config';
import { InTurn } from './tests/harness/sequencer.ts';

/** What is run by hand, by its name. */
const soaks: Readonly<Record<string, string[]>> = {
  sets: ['tests/soak/*.test.ts', 'tests/ingest/coded/accounts.test.ts'],
  worlds: ['tests/**/*[pP]roperties.test.ts'],
  users: [
    'tests/web/{explorerFigures,explorerEveryone,explorerGraphs,graph,views}.test.ts',
    'tests/web/{embedWidgets,embedHosted,embedHostile}.test.ts',
    'tests/{mcp,clients}/!(docs).test.ts',
  ],
};
const soak = process.env.SOAK ?? '';

export default defineConfig({
  // One copy of graphql, the one that Node itself would load; two refuse each other's schemas.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    // What takes many minutes by itself is run by hand: `npm run soak:sets`, `soak:worlds` and `soak:users`.
    include: soaks[soak] ?? ['tests/!(soak)/**/*.test.ts'],
    exclude: ['**/node_modules/**', ...(soak === '' ? (soaks.users ?? []) : [])],
    globalSetup: ['tests/harness/globalSetup.ts'],
    reporters: ['default', './tests/harness/reporter.ts'],
    fileParallelism: false,
    // One process for all: suites keep nothing in modules, and each would load them anew.
    isolate: false,
    sequence: { sequencer: InTurn },
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
