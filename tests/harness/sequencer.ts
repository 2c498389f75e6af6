// The order of suites: those that only read the bundled graph come one after another, so that it is loaded once for all of them.

import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Whether a suite leaves the bundled graph as it found it, by what it opens. */
function reads({ moduleId }: TestSpecification): boolean {
  const text = readFileSync(moduleId, 'utf8');
  return /startTestServer\(|openBundledGraph\(/.test(text) && !/openTestGraph\(|state = 'own'/.test(text);
}

/** Vitest's own order otherwise. */
export class InTurn extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(reads), ...sorted.filter((file) => !reads(file))];
  }
}
