// Temporary folders that go when their suite does.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder of the suite's own; call it where suites are declared. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-suite-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}
