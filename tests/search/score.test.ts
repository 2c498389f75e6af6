// How well names are found among tens of thousands of others: the labelled queries, by half and by kind, with the wrong ones.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { importDossiers } from '../../src/ingest/dossier/import.ts';
import { importJsonl } from '../../src/ingest/jsonl/import.ts';
import { temporaryFolder } from '../harness/folders.ts';
import { openTestGraph } from '../harness/graph.ts';
import { serveGraph, type TestServer } from '../harness/server.ts';
import { hasSharedData, needsData } from '../harness/sharedData.ts';
import { competitors, dossiersWithout, labelled, linesOf, type Query } from './world.ts';

/** Thirty thousand actors are imported first. */
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const folder = temporaryFolder();
const queries = labelled();
let server: TestServer;

/** What became of a query: the place of the expected answer, 0 for none, and what stood first. */
interface Outcome extends Query {
  readonly rank: number;
  readonly clear: boolean;
  readonly first: string;
}
let outcomes: readonly Outcome[] = [];

beforeAll(async () => {
  if (!hasSharedData) return;
  const graph = await openTestGraph();
  await importDossiers(graph.database, dossiersWithout(queries));
  const file = join(folder, 'actors.jsonl');
  writeFileSync(file, linesOf(competitors().actors));
  await importJsonl(graph.database, [file]);
  server = await serveGraph(graph);
  const all: Outcome[] = [];
  for (let start = 0; start < queries.length; start += 50)
    all.push(...(await resolved(queries.slice(start, start + 50))));
  outcomes = all;
});
beforeEach(needsData);
afterAll(() => server?.stop());

async function resolved(part: readonly Query[]): Promise<Outcome[]> {
  const { data, errors } = await server.ask(
    `query ($names: [String!]!) {
       resolveNames(names: $names, first: 20) { clear candidates { score node { id } matched { text how } } }
     }`,
    { names: part.map(({ text }) => text) },
  );
  expect(errors).toBeUndefined();
  return part.map((query, place) => {
    const { clear, candidates } = data.resolveNames[place] as {
      clear: boolean;
      candidates: { score: number; node: { id: string }; matched: { text: string; how: string } }[];
    };
    const [best] = candidates;
    return {
      ...query,
      clear,
      rank: candidates.findIndex(({ node }) => node.id === query.id) + 1,
      first: best ? `${best.node.id} (${best.score}, ${best.matched.how})` : 'nothing',
    };
  });
}

const recall = (of: readonly Outcome[]) => of.filter(({ rank }) => rank > 0 && rank <= 5).length / of.length;
const reciprocal = (of: readonly Outcome[]) =>
  of.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / of.length;

function tableOf(of: readonly Outcome[]): string {
  const kinds = [...new Set(of.map(({ kind }) => kind)), ''];
  const lines = kinds.map((kind) => {
    const some = kind === '' ? of : of.filter((outcome) => outcome.kind === kind);
    return `| ${kind || 'all'} | ${some.length} | ${recall(some).toFixed(3)} | ${reciprocal(some).toFixed(3)} |`;
  });
  const wrong = of.filter(({ rank }) => rank !== 1);
  return [
    '| kind | queries | recall@5 | MRR |',
    '|---|---|---|---|',
    ...lines,
    ...wrong.map(
      ({ text, id, rank, first }) => `${text}: ${id} ${rank === 0 ? 'not found' : `at place ${rank}`}; first ${first}`,
    ),
  ].join('\n');
}

describe('the labelled queries', () => {
  it('are three hundred and more, half of them held out, of every kind', () => {
    expect(queries.length).toBeGreaterThanOrEqual(300);
    const [tuned, heldOut] = (['tuned', 'held-out'] as const).map((half) =>
      queries.filter((query) => query.half === half),
    );
    expect(Math.abs((tuned?.length ?? 0) - (heldOut?.length ?? 0))).toBeLessThan(10);
    expect(new Set(heldOut?.map(({ kind }) => kind))).toEqual(new Set(tuned?.map(({ kind }) => kind)));
    expect(new Set(queries.map(({ text, kind }) => `${kind} ${text}`)).size).toBe(queries.length);
  });

  it('are asked among tens of thousands of actors', async () => {
    const [row] = await server.graph.cypher<{ actors: number }>('MATCH (a:Actor) RETURN count(a) AS actors');
    expect(row?.actors).toBeGreaterThan(30_000);
  });

  it.each([
    ['tuned', 0.98],
    ['held-out', 0.98],
  ] as const)('of the half %s are found', (half, least) => {
    const of = outcomes.filter((outcome) => outcome.half === half);
    console.log(`${half}\n${tableOf(of)}`);
    expect(recall(of)).toBeGreaterThanOrEqual(least);
    expect(reciprocal(of)).toBeGreaterThanOrEqual(0.9);
  });

  it('are right where the best candidate is said to stand alone', () => {
    const clear = outcomes.filter((outcome) => outcome.clear);
    const right = clear.filter(({ rank }) => rank === 1);
    console.log(`clear: ${clear.length} of ${outcomes.length}, right ${right.length}`);
    expect(right.length / clear.length).toBeGreaterThanOrEqual(0.97);
    expect(clear.length / outcomes.length).toBeGreaterThanOrEqual(0.7);
  });
});
