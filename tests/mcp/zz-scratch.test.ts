import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { blocksOf } from '../harness/docs.ts';
import { startTestServer } from '../harness/server.ts';
import { overStdio } from './connecting.ts';

it('writes', async () => {
  const server = await startTestServer();
  const client = await overStdio(['--api', `${server.url}/graphql`]);
  for (const block of blocksOf('mcp.md', 'json').slice(2)) {
    const { name, arguments: args } = JSON.parse(block);
    const told = await client.call(name, args);
    writeFileSync(`/tmp/mcp-out-${name}.txt`, told.text);
    writeFileSync(`/tmp/mcp-out-${name}.json`, JSON.stringify(told.data ?? null, null, 1));
  }
  const { tools } = await client.client.listTools();
  writeFileSync('/tmp/mcp-tools.json', JSON.stringify(tools, null, 1));
  await client.close();
  await server.stop();
});
