// The ready questions as resources: each is asked anew whenever it is read.

import { readdirSync, readFileSync } from 'node:fs';
import { packagePath } from '../graph/packageRoot.ts';
import { notice } from './text.ts';
import type { Bench } from './tool.ts';

/** A ready question: its file begins with the question, and what it answers. */
interface Question {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly operation: string;
}

let ready: readonly Question[] | null = null;

/** Read once in a process, as over HTTP every request has a server of its own. */
function questions(): readonly Question[] {
  ready ??= read();
  return ready;
}

function read(): Question[] {
  const files = readdirSync(packagePath('questions')).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => {
    const operation = readFileSync(packagePath('questions', file), 'utf8');
    const [title = '', description = ''] = operation.split('\n').map((line) => line.replace(/^#\s*/, ''));
    return { name: file.replace('.graphql', ''), title, description, operation };
  });
}

/** Adds a resource for each. */
export function addQuestions({ server, api }: Bench): void {
  for (const { name, title, description, operation } of questions())
    server.registerResource(
      name,
      `entente://questions/${name}`,
      { title, description, mimeType: 'application/json' },
      async (uri, { signal }) => {
        const answer = await api.run(operation, {}, signal);
        const text = JSON.stringify({ question: title, notice: dataOnly, operation, answer });
        return { contents: [{ uri: uri.href, mimeType: 'application/json', text }] };
      },
    );
}

const dataOnly = notice.replace(/^Text between .* is/, 'Every text of the answer is');
