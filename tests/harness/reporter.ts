// Ends a run with the plain line that people and scripts look for.

import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Counts single tests. */
class PlainCount implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], strays: readonly SerializedError[]): void {
    let passed = 0;
    // What failed beside any test is a failure of its own.
    let failed = strays.length;
    let skipped = 0;
    for (const module of modules) {
      // A file that could not even be loaded, and a group whose beginning or end failed.
      if (module.errors().length > 0) failed++;
      for (const suite of module.children.allSuites()) if (suite.errors().length > 0) failed++;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        else if (state === 'failed') failed++;
        else skipped++;
      }
    }
    // After whatever the other reporters print.
    process.once('exit', () =>
      process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`),
    );
  }
}

// vitest loads a reporter by its default export.
export default PlainCount;
