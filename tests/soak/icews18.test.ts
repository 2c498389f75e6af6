// The whole set of 2018 by one command into a new home: every row is there, the same questions are answered, and nothing is
// lost or invented, by a plain count of the file.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startEmbeddedNeo4j } from '../../src/graph/embedded/index.ts';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { randomFrom } from '../../src/graph/random.ts';
import { drawnPairs, holdMirrors } from '../dyad/pairs.ts';
import { loadedColumns } from '../harness/columns.ts';
import { temporaryFolder } from '../harness/folders.ts';
import { distribution } from '../harness/globalSetup.ts';
import { graphAt } from '../harness/graph.ts';
import { runCli } from '../harness/processes.ts';
import { serveGraph, type TestServer } from '../harness/server.ts';
import { hasSharedData, needsData, sharedData } from '../harness/sharedData.ts';
import { figuresOfLines, meantBy, published } from './published.ts';

const seed = 20_181_031;
const rowsOfSet = 468_558;
const folder = temporaryFolder();
const home = join(folder, 'home');
const file = join(sharedData, 'icews18', 'events.tsv.gz');

/** Half a million rows, imported and asked for. */
vi.setConfig({ testTimeout: 300_000, hookTimeout: 900_000 });

describe('half a million coded events', () => {
  let server: TestServer;
  let neo4j: { stop(): Promise<void> };
  let first: { code: number | null; stdout: string; stderr: string };
  let figures: Record<string, unknown>;

  beforeAll(async () => {
    if (!hasSharedData) return;
    // Before any server is there: nothing else runs while the script does.
    figures = figuresOfLines(file);
    first = await importAgain();
    const embedded = await startEmbeddedNeo4j({ home, distribution, log: () => {} });
    neo4j = embedded;
    server = await serveGraph(await graphAt(embedded), { projectionMb: 64 });
    await loadedColumns(server);
  });
  beforeEach(needsData);
  afterAll(async () => {
    await server?.stop();
    await neo4j?.stop();
  });

  function importAgain() {
    const args = ['import', 'icews', file, '--json', '--quarantine', join(folder, 'quarantine.tsv')];
    return runCli(args, { ENTENTE_HOME: home });
  }

  it('are all taken in, by the bulk road as the home is new', () => {
    expect(first.code, first.stderr).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({
      read: rowsOfSet,
      facts: rowsOfSet,
      further: 0,
      known: 0,
      filtered: 0,
      quarantined: 0,
    });
  });

  it('are as many between two countries, by code and by month, as lines of the file say', async () => {
    const random = randomFrom(seed);
    const counts = plainCounts();
    const ids = new Map(
      (
        await server.graph.cypher<{ text: string; id: string }>(
          'MATCH (c:Country)-[:KNOWN_AS]->(a:Alias) RETURN a.text AS text, c.id AS id',
        )
      ).map(({ text, id }) => [text, id]),
    );
    // Some have another name in the list of countries, and "International" is none.
    const pairs = [...counts.keys()].filter((pair) => pair.split('\t').every((name) => ids.has(name))).sort();
    expect(pairs.length).toBeGreaterThan(counts.size * 0.8);
    const drawn = Array.from({ length: 10 }, () => pairs[Math.floor(random() * pairs.length)] ?? '');
    for (const pair of ['Japan\tSouth Korea', 'South Korea\tJapan', ...drawn]) {
      const [source = '', target = ''] = pair.split('\t').map((name) => ids.get(name));
      expect(await countsOf(source, target), `${pair}, seed ${seed}`).toEqual(counts.get(pair));
    }
  });

  /** Acts of the set between two actors by code and month, page after page of the API. */
  async function countsOf(source: string, target: string): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    let after: string | null = null;
    do {
      const { data, errors } = await server.ask(
        `query ($source: ID!, $target: ID!, $after: String) {
           events(filter: {source: $source, target: $target, dataset: "dataset:icews18"}, first: 100, after: $after) {
             nodes { code date { text } } pageInfo { hasNextPage endCursor }
           }
         }`,
        { source, target, after },
      );
      if (errors) throw new Error(JSON.stringify(errors));
      for (const { code, date } of data.events.nodes) {
        const at = `${code} ${date.text.slice(0, 7)}`;
        counts[at] = (counts[at] ?? 0) + 1;
      }
      after = data.events.pageInfo.hasNextPage ? data.events.pageInfo.endCursor : null;
    } while (after !== null);
    return counts;
  }

  describe('answer questions as papers ask them', () => {
    it.each(Object.keys(published))('%s, as the lines alone do', async (name) => {
      const answer = await published[name]?.(server);
      const expected = figures[name];
      const isRanking = Array.isArray(expected) && Array.isArray(expected[0]);
      if (isRanking) {
        const [ranks, names] = [answer as [string, number][], expected as [string, number][]];
        expect(ranks).toHaveLength(10);
        const meant = await meantBy(
          server,
          names.map(([text]) => text),
        );
        const scores = new Map(names.map(([, score], at) => [meant[at], score]));
        for (const [at, [id, score]] of ranks.entries()) {
          expect(score).toBeCloseTo(names[at]?.[1] ?? -1, 9);
          // Of those with the same score, either may come first.
          expect(scores.get(id), id).toBeCloseTo(score, 9);
        }
      } else expect(rounded(answer)).toEqual(rounded(expected));
    });
  });

  it('tell of two hundred pairs the same from either side', async () => {
    const pairs = await drawnPairs(server, 'dataset:icews18', seed, 200);
    expect(pairs).toHaveLength(200);
    expect(await holdMirrors(server, pairs)).toBeGreaterThan(10_000);
  });

  it('change nothing when they are imported again, over the running server', async () => {
    const before = await server.graph.cypher('MATCH (n) RETURN count(n) AS nodes');
    const { code, stdout } = await importAgain();
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ facts: 0, further: 0, known: rowsOfSet, tenures: 0, newActors: 0 });
    expect(await server.graph.cypher('MATCH (n) RETURN count(n) AS nodes')).toEqual(before);
  });

  // Which demands were open at all is another question once there are those of the set.
  const ofDossiers = readdirSync(packagePath('questions')).filter((name) => !name.includes('open-demands'));
  it.each(ofDossiers)('leave the answer to %s right', async (name) => {
    const { data, errors } = await server.ask(readFileSync(packagePath('questions', name), 'utf8'));
    expect(errors).toBeUndefined();
    const golden = readFileSync(packagePath('tests', 'api', 'golden', name.replace('.graphql', '.json')), 'utf8');
    expect(asBefore(name, data)).toEqual(asBefore(name, JSON.parse(golden)));
  });

  it('are found at the actors that the dossiers have', async () => {
    const { data } = await server.ask(
      `{ japan: events(filter: {source: "country:JPN", dataset: "dataset:icews18"}) { totalCount }
         abe: actor(id: "person:shinzo-abe") { name relations(during: {from: "2018-09", to: "2018-09"}, first: 100) { edges { event { dataset { id } } } } }
         }`,
    );
    expect(data.japan.totalCount).toBe(
      linesOfSet().filter((line) => /^[^\t]+\t(Government \(Japan\)|Japan)\t/.test(line)).length,
    );
    const datasets = data.abe.relations.edges.map(
      ({ event }: { event: { dataset: { id: string } | null } }) => event.dataset?.id,
    );
    expect(datasets).toContain('dataset:icews18');
  });

  it('leave the graph sound', async () => {
    const { code, stdout } = await runCli(['doctor', '--json'], { ENTENTE_HOME: home });
    const { sound, findings } = JSON.parse(stdout);
    expect(findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
    expect({ code, sound }).toEqual({ code: 0, sound: true });
  });
});

/** Numbers to six places, as the API gives means. */
function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, held) => (typeof held === 'number' ? Number(held.toFixed(6)) : held)));
}

/**
 * What an answer must have in common with the one before the import: all of it, but for cursors. A search for a name may find more
 * of that name behind the best, and a step between two actors may be carried by more acts.
 */
function asBefore(question: string, data: object): object {
  const common = JSON.parse(
    JSON.stringify(data, (key, value) =>
      (/cursor$/i.test(key) && value) || (question.includes('how-two-are-connected') && key === 'totalCount')
        ? '…'
        : value,
    ),
  );
  if (!question.includes('find-by-any-spelling')) return common;
  return Object.fromEntries(Object.entries<unknown[]>(common).map(([name, hits]) => [name, hits[0]]));
}

/**
 * Lines of the file by pair of countries, then by code and month: by string operations alone, with the codes of the published
 * list of relations. A government stands for its country, as in the codebook of the set.
 */
function plainCounts(): Map<string, Record<string, number>> {
  const codes = new Map<string, string>();
  for (const line of readFileSync(join(sharedData, 'cameo', 'icews_relation_to_cameo.tsv'), 'utf8')
    .split('\n')
    .slice(1)) {
    const [relation = '', code = ''] = line.split('\t');
    codes.set(relation, code);
  }
  const lines = linesOfSet();
  const governments = new Set(lines.flatMap((line) => line.match(/(?<=\tGovernment \()[^()\t]+(?=\)\t)/g) ?? []));
  const counts = new Map<string, Record<string, number>>();
  for (const line of lines) {
    const [date = '', source, relation = '', target] = line.split('\t');
    const [from, to] = [source, target].map((name = '') => name.replace(/^Government \((.+)\)$/, '$1'));
    if (from === undefined || to === undefined || !governments.has(from) || !governments.has(to) || from === to)
      continue;
    const ofPair = counts.get(`${from}\t${to}`) ?? {};
    counts.set(`${from}\t${to}`, ofPair);
    const at = `${codes.get(relation)} ${date.slice(0, 7)}`;
    ofPair[at] = (ofPair[at] ?? 0) + 1;
  }
  return counts;
}

function linesOfSet(): string[] {
  return gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n').slice(1);
}
