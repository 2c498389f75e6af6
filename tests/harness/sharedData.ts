// Where the datasets lie that tests read and that may not ship with the package.

import { existsSync } from 'node:fs';
import { packagePath } from '../../src/graph/packageRoot.ts';

/** The folder of the datasets; `ENTENTE_SHARED_DATA` names another one. */
export const sharedData = process.env.ENTENTE_SHARED_DATA ?? packagePath('..', 'shared', 'data');

/** Whether the datasets are at hand. */
export const hasSharedData = existsSync(sharedData);
