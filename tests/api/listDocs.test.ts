// The examples of docs/lists.md, asked as they stand there.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf } from '../harness/docs.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const examples = blocksOf('lists.md', 'graphql');

async function answer(index: number) {
  const { data, errors } = await server.ask(examples[index] ?? '');
  expect(errors).toBeUndefined();
  return data;
}

const idsOf = (nodes: readonly { id: string }[]) => nodes.map((node) => node.id);

describe('an example', () => {
  it('is there three times', () => {
    expect(examples).toHaveLength(3);
  });

  it('joins filters by or and not', async () => {
    const { demands } = await answer(0);
    expect(demands.nodes).toHaveLength(5);
    expect(demands.totalCount).toBeGreaterThan(5);
    for (const { status, sources, targets } of demands.nodes) {
      expect(['OCCURRED', 'DENIED']).toContain(status);
      const ids = [...idsOf(sources), ...idsOf(targets)];
      const { data } = await server.ask(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Actor { country { id } } } }',
        { ids },
      );
      expect(
        data.nodes.some(
          (node: { id: string; country: { id: string } | null }) => (node.country?.id ?? node.id) === 'country:JPN',
        ),
      ).toBe(true);
    }
  });

  it('reads a list by intensity from its end', async () => {
    const { events } = await answer(1);
    expect(events.nodes).toHaveLength(5);
    const values = events.nodes.map((node: { intensity: number }) => node.intensity);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(Math.max(...values)).toBeLessThanOrEqual(0);
    for (const { date, scale } of events.nodes) {
      expect(date.text).toMatch(/^2019-0[78]/);
      expect(scale).toBe('GOLDSTEIN');
    }
    expect(events.pageInfo.hasPreviousPage).toBe(true);
  });

  it('filters the ties of each actor of a list', async () => {
    const { ministries } = await answer(2);
    const edges = ministries.nodes.flatMap(
      (node: { relations: { edges: { relation: string }[] } }) => node.relations.edges,
    );
    expect(edges.length).toBeGreaterThan(0);
    for (const { relation } of edges) expect(['DEMANDS', 'REJECTS', 'MEETS']).toContain(relation);
    for (const { relations } of ministries.nodes) expect(relations.edges.length).toBeLessThanOrEqual(3);
  });
});
