// Pairs of a cut of a set of coded events: figures by a plain count of the file, and two hundred exact mirrors. SEED repeats a run.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { temporaryFolder } from '../harness/folders.ts';
import { runCli } from '../harness/processes.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { hasSharedData, needsData, sharedData } from '../harness/sharedData.ts';
import { drawnPairs, holdMirrors } from './pairs.ts';

vi.setConfig({ hookTimeout: 300_000 });

const seed = Number(process.env.SEED ?? Date.now() % 2_147_483_647);
const file = join(sharedData, 'icews14', 'sample_japan_korea_any_end.tsv.gz');
const dataset = 'dataset:icews14';

let server: TestServer;
let rows: { date: string; source: string; relation: string; target: string }[] = [];

beforeAll(async () => {
  server = await startTestServer();
  if (!hasSharedData) return;
  console.log(`Mirrors: SEED=${seed}`);
  // What is imported here is not what suites after this one expect.
  await server.graph.cypher("MATCH (m:EntenteTestGraph) SET m.state = 'own'");
  const { uri, user, password } = inject('neo4j');
  const quarantine = join(temporaryFolder(), 'quarantine.tsv');
  const { code, stderr } = await runCli(
    ['import', 'icews', file, '--dataset', 'icews14', '--json', '--quarantine', quarantine],
    { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
  );
  expect(code, stderr).toBe(0);
  rows = gunzipSync(readFileSync(file))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [date = '', source = '', relation = '', target = ''] = line.split('\t');
      return { date, source, relation, target };
    });
});
beforeEach(needsData);
afterAll(() => server.stop());

describe('pairs of the set of 2014', () => {
  it('have in each direction and month what the file has, and replies as soon', async () => {
    const upon = (source: string, target: string) =>
      rows.filter((row) => row.source === source && row.target === target);
    const [jpn, kor] = [upon('Japan', 'South Korea'), upon('South Korea', 'Japan')];
    const { data, errors } = await server.ask(
      `{ dyad(a: "country:JPN", b: "country:KOR", filter: { dataset: "${dataset}" }) {
         balance { aToB { count } bToA { count } } series { id time value }
         medianReplyDays(within: 10) { aToB bToA answered { aToB bToA } unanswered { aToB bToA } } } }`,
    );
    expect(errors).toBeUndefined();
    const { balance, series, medianReplyDays } = data.dyad;
    expect([balance.aToB.count, balance.bToA.count]).toEqual([jpn.length, kor.length]);
    for (const [id, own] of [
      ['country:JPN', jpn],
      ['country:KOR', kor],
    ] as const)
      for (const row of series.filter((one: { id: string }) => one.id === id))
        expect(row.value).toBe(own.filter(({ date }) => date.slice(0, 7) === row.time.slice(0, 7)).length);
    const day = (date: string) => Date.parse(date) / 86_400_000;
    const waits = (asking: typeof rows, answering: typeof rows) =>
      asking
        .map(({ date }) =>
          Math.min(...answering.map((reply) => day(reply.date) - day(date)).filter((days) => days > 0)),
        )
        .filter((days) => days <= 10)
        .sort((one, other) => one - other);
    const median = (days: number[]) =>
      ((days[Math.ceil(days.length / 2) - 1] ?? 0) + (days[Math.floor(days.length / 2)] ?? 0)) / 2;
    const [byJapan, byKorea] = [waits(kor, jpn), waits(jpn, kor)];
    expect(medianReplyDays).toEqual({
      aToB: median(byJapan),
      bToA: median(byKorea),
      answered: { aToB: byJapan.length, bToA: byKorea.length },
      unanswered: { aToB: kor.length - byJapan.length, bToA: jpn.length - byKorea.length },
    });
  });

  it('are their exact mirrors, two hundred of them', async () => {
    const pairs = await drawnPairs(server, dataset, seed, 200);
    expect(pairs).toHaveLength(200);
    expect(await holdMirrors(server, pairs)).toBeGreaterThan(1_000);
  });
});
