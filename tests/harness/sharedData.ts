// Where large data for tests is; what may not be shipped is read from there, and tests say so where it is absent.

import { existsSync } from 'node:fs';
import { packagePath } from '../../src/graph/packageRoot.ts';

/** The folder of the data. */
export const sharedData = process.env.ENTENTE_SHARED_DATA ?? packagePath('..', 'shared', 'data');

/** Whether it is there. */
export const hasSharedData = existsSync(sharedData);
