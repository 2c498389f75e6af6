// The Python client: its own tests, run over the wheel that is built of it.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { createApp } from '../../src/server/app.ts';
import { temporaryFolder } from '../harness/folders.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { pythonWithClient } from './python.ts';

const run = promisify(execFile);
const folder = temporaryFolder();
let env: NodeJS.ProcessEnv;
let server: TestServer;
beforeAll(async () => {
  env = pythonWithClient(folder);
  server = await startTestServer({ cacheMb: 8, cacheWindowMs: 0 });
}, 600_000);
afterAll(() => server?.stop());

it('passes its own tests', async () => {
  const notReady = await createApp({ database: null, draining: false }, ({ error }) => console.error(error));
  try {
    const settings = { ENTENTE_URL: server.url, NOT_READY_URL: await notReady.listen({ host: '127.0.0.1', port: 0 }) };
    const tests = packagePath('clients', 'python', 'tests');
    // They are run from elsewhere, so that nothing but the wheel can be imported. What fails is told by the error's text.
    const { stderr } = await run('python3', ['-W', 'error', '-m', 'unittest', 'discover', '-s', tests], {
      cwd: folder,
      env: { ...env, ...settings },
    });
    expect(stderr).toMatch(/^Ran (1[5-9]|[2-9]\d) tests in .*\n\nOK\n$/m);
  } finally {
    await notReady.close();
  }
}, 300_000);

it('stands on nothing but Python itself until frames or graphs are asked for', async () => {
  const script = `import sys; import entente; print(sorted({'pandas', 'numpy', 'networkx', 'httpx', 'requests'} & set(sys.modules)))`;
  expect((await run('python3', ['-c', script], { cwd: folder, env })).stdout).toBe('[]\n');
});
