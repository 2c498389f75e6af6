// Every ready question of the playground, against its golden answer. `UPDATE=1 npx vitest run tests/api/questions.test.ts`
// writes the answers anew; read what changed before you keep it.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';

const folder = packagePath('questions');
const golden = packagePath('tests', 'api', 'golden');
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('ready questions', () => {
  it('are at least ten, each with a title and a sentence', () => {
    expect(files.length).toBeGreaterThanOrEqual(10);
    for (const file of files) {
      const [title, sentence] = readFileSync(join(folder, file), 'utf8').split('\n');
      expect(title, file).toMatch(/^# .+[?.]$/);
      expect(sentence, file).toMatch(/^# .+\.$/);
    }
  });

  it.each(files)('%s gives its golden answer', async (file) => {
    const { data, errors } = await server.ask(readFileSync(join(folder, file), 'utf8'));
    expect(errors).toBeUndefined();
    const path = join(golden, file.replace('.graphql', '.json'));
    // Cursors are opaque: that there is one is the answer, not what it holds.
    const answer = `${JSON.stringify(data, (key, value) => (/cursor$/i.test(key) && value ? '…' : value), 1)}\n`;
    if (process.env.UPDATE || !existsSync(path)) {
      if (process.env.CI) throw new Error(`${path} is missing.`);
      writeFileSync(path, answer);
    }
    expect(JSON.parse(answer)).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });
});
