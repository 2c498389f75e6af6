// Questions about paths that cannot be answered: one clear sentence each, before anything is read.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const ends = 'from: "country:JPN", to: "country:KOR"';

it.each([
  ['from: "country:JPN", to: "country:JPN"', 'to', 'it is the same as "from"', 0],
  [`${ends}, maxHops: 0`, 'maxHops', 'ask for 1 to 8', 0],
  [`${ends}, maxHops: 99`, 'maxHops', 'ask for 1 to 8', 0],
  [`${ends}, relations: []`, 'relations', 'name at least one', 0],
  [`${ends}, during: { from: "2020", to: "2019" }`, 'during', 'exchange "from" and "to"', 0],
  [`${ends}, avoid: ["country:KOR"]`, 'avoid', 'it contains "country:KOR", an end of the paths', 0],
  [`${ends}, without: ["country:JPN"]`, 'without', 'an end of the paths', 0],
  [`${ends}, order: ANY, by: EARLIEST_ARRIVAL`, 'by', 'ask for order: NON_DECREASING', 0],
  [`${ends}, order: ANY, certainly: true`, 'certainly', 'ask for order: NON_DECREASING', 0],
  [`${ends}, budget: 5`, 'budget', '100 to 10000', 0],
  [`${ends}, first: 0`, 'first', '1 to 100', 0],
  ['from: "country:JPN", to: "dispute:labor-compensation", relations: [MEETS]', 'relations', 'add CONCERNS', 0],
  ['from: "event:x", to: "country:KOR"', 'from', 'is not the id of an actor', 0],
  ['from: "country:JPM", to: "country:KOR"', 'from', 'or "country:JPN"', 2],
  [`${ends}, avoid: ["person:yoshihide-sugar"]`, 'avoid', 'did you mean "person:yoshihide-suga"', 2],
  [`${ends}, without: ["dataset:nothing"]`, 'without', 'nothing has the id', 2],
  [`${ends}, about: "dispute:labour"`, 'about', 'nothing has the id', 2],
])('%s', async (args, argument, says, calls) => {
  const answer = await server.ask(`{ paths(${args}) { paths { nodes { id } } } }`);
  expect(answer.errors).toHaveLength(1);
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  expect(answer.errors?.[0]?.message).toContain(says);
  expect(answer.calls).toBe(calls);
});

it.each([
  ['from: "organization:supreme-court-of-korea", to: "person:junichi-ihara", maxHops: 1', 'NO_PATH'],
  ['from: "country:JPN", to: "country:KOR", during: { to: "1850" }', 'NO_PATH'],
])('%s finds nothing, and says why', async (args, reason) => {
  const { data } = await server.ask(`{ paths(${args}) { paths { nodes { id } } reason truncated timedOut } }`);
  expect(data.paths).toEqual({ paths: [], reason, truncated: false, timedOut: false });
});
