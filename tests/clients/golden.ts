// The ready questions by the names of their functions, with their golden answers.

import { readdirSync, readFileSync } from 'node:fs';
import { packagePath } from '../../src/graph/packageRoot.ts';

/** Answers by the function that asks for them. */
export type Answers = Readonly<Record<string, unknown>>;

/** What each function is to answer. */
export function goldenAnswers(): Answers {
  const files = readdirSync(packagePath('questions')).filter((file) => file.endsWith('.graphql'));
  return Object.fromEntries(
    files.map((file) => {
      const [, first = '', others = ''] =
        /^query ([A-Z])(\w+)/m.exec(readFileSync(packagePath('questions', file), 'utf8')) ?? [];
      const answer = readFileSync(packagePath('tests/api/golden', file.replace('.graphql', '.json')), 'utf8');
      return [first.toLowerCase() + others, JSON.parse(answer)];
    }),
  );
}

/** Answers as golden ones are kept: of a cursor only that there is one. */
export function withoutCursors(answers: Answers): Answers {
  return JSON.parse(
    JSON.stringify(answers, (name, value: unknown) => (/cursor$/i.test(name) && value ? '…' : value)),
  ) as Answers;
}
