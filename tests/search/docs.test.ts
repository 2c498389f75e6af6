// The example of docs/names.md, asked as it stands there.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { blocksOf } from '../harness/docs.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const examples = blocksOf('names.md', 'graphql');

it('finds whom the page says, and how', async () => {
  expect(examples).toHaveLength(1);
  const { data, errors } = await server.ask(examples[0] ?? '');
  expect(errors).toBeUndefined();
  const best = data.resolveNames.map(
    ({ candidates: [first] }: { candidates: { node: { id: string }; matched: { how: string } }[] }) =>
      `${first?.node.id} ${first?.matched.how}`,
  );
  expect(best.slice(0, 3)).toEqual([
    'person:kang-kyung-wha TRANSLITERATION',
    'person:kang-kyung-wha EXACT',
    'person:shigeki-takizaki INITIALS',
  ]);
  expect(data.resolveNames.map(({ clear }: { clear: boolean }) => clear)).toEqual([true, true, true, false]);
});
