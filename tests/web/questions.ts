// The ready questions as their files have them, for the tests to hold the pages against.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../../src/graph/packageRoot.ts';

/** A ready question as its file has it. */
export interface ReadyQuestion {
  readonly name: string;
  readonly title: string;
  readonly answers: string;
  readonly query: string;
}

/** The ready questions in the order of their files. */
export const readyQuestions: readonly ReadyQuestion[] = readdirSync(packagePath('questions'))
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => {
    const query = readFileSync(join(packagePath('questions'), file), 'utf8');
    const [title = '', answers = ''] = query.split('\n').map((line) => line.replace(/^# /, ''));
    return { name: file.replace('.graphql', ''), title, answers, query };
  });
