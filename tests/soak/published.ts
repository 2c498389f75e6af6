// Questions as papers on event data ask them, over the set of 2018: the same figures by the API and by `published.py`, which knows the
// lines of the file alone.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { preparePython, runPython } from '../export/readers.ts';
import type { TestServer } from '../harness/server.ts';
import { sharedData } from '../harness/sharedData.ts';

/** The figures of the file, by question. */
export function figuresOfLines(file: string): Record<string, unknown> {
  preparePython();
  const relations = join(sharedData, 'cameo', 'icews_relation_to_cameo.tsv');
  return runPython(readFileSync(packagePath('tests', 'soak', 'published.py'), 'utf8'), file, relations);
}

interface Row {
  readonly time: string;
  readonly value: number | null;
}

const week = 'during: { from: "2018-03-01", to: "2018-03-07" }';
const year = '{ from: "2018-01", to: "2018-10" }';
const ofSet = 'dataset: "dataset:icews18"';

/** Rows of a series without what is empty. */
function byTime(rows: readonly Row[]): Record<string, number> {
  return Object.fromEntries(
    rows.flatMap(({ time, value }) => (value === null || value === 0 ? [] : [[time.slice(0, 7), value]])),
  );
}

/** The id of the actor that has a name. */
async function idOf({ graph }: TestServer, name: string): Promise<string> {
  const rows = await graph.cypher<{ id: string }>(
    'MATCH (a:Actor) WHERE a.name = $name OR EXISTS { (a)-[:KNOWN_AS]->(:Alias {text: $name}) } RETURN DISTINCT a.id AS id',
    { name },
  );
  const [row, ...others] = rows;
  if (!row || others.length > 0) throw new Error(`${rows.length} actors are called ${name}.`);
  return row.id;
}

/** Each question with what the API answers, in the form of the figures of the lines. */
export const published: Readonly<Record<string, (server: TestServer) => Promise<unknown>>> = {
  async countsByMonth(server) {
    const { data } = await server.ask(
      `{ eventSeries(filter: { source: "country:USA", target: "country:CHN", ${ofSet}, during: ${year} }, interval: MONTH) { time value } }`,
    );
    return byTime(data.eventSeries);
  },
  async meanByMonth(server) {
    const { data } = await server.ask(
      `{ eventSeries(filter: { source: "country:RUS", target: "country:UKR", ${ofSet}, during: ${year} }, interval: MONTH, measure: MEAN, scale: GOLDSTEIN) { time value } }`,
    );
    return byTime(data.eventSeries);
  },
  async quads(server) {
    const { data } = await server.ask(
      `{ dyad(a: "country:PRK", b: "country:KOR", filter: { ${ofSet} }) { quadMix { rows { quad aToB bToA } } } }`,
    );
    const of = (way: 'aToB' | 'bToA') =>
      Object.fromEntries(data.dyad.quadMix.rows.map((row: Record<string, unknown>) => [row.quad, row[way]]));
    return { aToB: of('aToB'), bToA: of('bToA') };
  },
  async replies(server) {
    const { data } = await server.ask(
      `{ dyad(a: "country:IND", b: "country:PAK", filter: { ${ofSet} }) { medianReplyDays(within: 30) { aToB bToA answered { aToB bToA } unanswered { aToB bToA } } } }`,
    );
    const { answered, unanswered, ...median } = data.dyad.medianReplyDays;
    const of = (way: 'aToB' | 'bToA') => [median[way], answered[way], unanswered[way]];
    return { aToB: of('aToB'), bToA: of('bToA') };
  },
  async hostile(server) {
    const { data } = await server.ask(
      `{ dyad(a: "country:IRN", b: "country:ISR", filter: { ${ofSet} }) { balance { aToB { hostile } } } }`,
    );
    return data.dyad.balance.aToB.hostile;
  },
  async meetings(server) {
    const { data } = await server.ask(
      `{ eventSeries(filter: { source: "country:CHN", target: "country:RUS", relation: MEETS, ${ofSet}, during: ${year} }, interval: MONTH) { time value } }`,
    );
    return byTime(data.eventSeries);
  },
  degree: (server) => top(server, 'degree'),
  brokers: (server) => top(server, 'brokers'),
  pageRank: (server) => top(server, 'pageRank'),
  async size(server) {
    const { data } = await server.ask(`{ degree(${week}, first: 1) { actorCount pairCount actCount } }`);
    return [data.degree.actorCount, data.degree.pairCount, data.degree.actCount];
  },
  async arrival(server) {
    const [from, to] = [await idOf(server, 'Shinzo Abe'), await idOf(server, 'Ksenia Sobchak')];
    const { data } = await server.ask(
      `{ paths(from: "${from}", to: "${to}", by: EARLIEST_ARRIVAL, maxHops: 8, during: { from: "2018-03-01" }, first: 1) { paths { arrives hops { relation } } } }`,
    );
    return data.paths.paths.map(({ arrives, hops }: { arrives: string; hops: unknown[] }) => [arrives, hops.length])[0];
  },
  async hops(server) {
    const { data } = await server.ask(
      `{ paths(from: "person:shinzo-abe", to: "country:TUR", ${week}, first: 1) { paths { hops { relation } } } }`,
    );
    return data.paths.paths[0].hops.length;
  },
  async common(server) {
    const { data } = await server.ask(
      `{ commonNeighbors(of: ["country:JPN", "country:KOR"], ${week}) { totalCount } }`,
    );
    return data.commonNeighbors.totalCount;
  },
};

/** The ids of the actors that names of the set mean, as people would look them up. */
export async function meantBy(server: TestServer, names: readonly string[]): Promise<(string | undefined)[]> {
  const { data } = await server.ask(
    `query ($names: [String!]!) {
      resolveNames(names: $names, types: [PERSON, OFFICE, MINISTRY, COUNTRY, ORGANIZATION], first: 1) { candidates { node { id } } }
    }`,
    { names },
  );
  return data.resolveNames.map(({ candidates }: { candidates: { node: { id: string } }[] }) => candidates[0]?.node.id);
}

/** The ten first of a ranking. */
async function top(server: TestServer, field: string): Promise<unknown> {
  const { data, errors } = await server.ask(
    `{ ${field}(${week}, first: 10, budget: 30000) { method ranks { actor { id } score } } }`,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data[field].ranks.map(({ actor, score }: { actor: { id: string }; score: number }) => [actor.id, score]);
}
