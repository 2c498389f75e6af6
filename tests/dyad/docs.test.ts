// The examples of docs/questions.md, asked as they stand there.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { blocksOf } from '../harness/docs.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const examples = blocksOf('questions.md', 'graphql');
const about = (field: string) => examples.filter((example) => example.includes(`${field}(`));

async function answer(example: string | undefined) {
  const { data, errors } = await server.ask(example ?? '');
  expect(errors).toBeUndefined();
  return data;
}

it('the court has those around it that the dispute ties to it', async () => {
  const { neighborhood } = await answer(about('neighborhood')[0]);
  expect(neighborhood.nodes.length).toBeGreaterThan(3);
  expect(neighborhood.nodes[0]).toMatchObject({ depth: 0, actor: { name: 'Supreme Court of Korea' } });
  expect(neighborhood.links.some((link: { citations: unknown[] }) => link.citations.length > 0)).toBe(true);
});

it('Abe and Suga have others in common', async () => {
  const { commonNeighbors } = await answer(about('commonNeighbors')[0]);
  expect(commonNeighbors.totalCount).toBeGreaterThanOrEqual(3);
  for (const { least, ties } of commonNeighbors.nodes) {
    expect(least).toBeGreaterThan(0);
    expect(ties).toHaveLength(2);
  }
});

it('the pair has figures of both directions', async () => {
  const { dyad } = await answer(about('dyad')[0]);
  expect(dyad.series).toHaveLength(16);
  expect(dyad.quadMix.rows).toHaveLength(4);
  expect(dyad.medianReplyDays.aToB).toBeGreaterThan(0);
  expect(dyad.balance.aToB.share + dyad.balance.bToA.share).toBeCloseTo(1, 6);
});

it('the two acts of 16 October 2019 tell one meeting', async () => {
  const { dyad } = await answer(about('dyad')[1]);
  expect(dyad.meetings.totalCount).toBe(1);
  expect(dyad.meetings.nodes[0].acts).toHaveLength(2);
  expect(dyad.events.totalCount).toBeGreaterThan(1);
});
