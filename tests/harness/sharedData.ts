// Where large data for tests is; what may not be shipped is read from there, and tests say so where it is absent.

import { existsSync } from 'node:fs';
import type { TestContext } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';

/** The folder of the data. */
export const sharedData = process.env.ENTENTE_SHARED_DATA ?? packagePath('..', 'shared', 'data');

/** Whether it is there. */
export const hasSharedData = existsSync(sharedData);

/** Skips a test that needs the data where it is absent, and says why. */
export function needsData(context: TestContext): void {
  if (!hasSharedData) context.skip(`The data in ${sharedData} is not here; ENTENTE_SHARED_DATA names another folder.`);
}
