// Every format, read back by readers that are not ours, and compared with what the API answers.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import gexfReader from 'graphology-gexf';
import graphmlReader from 'graphology-graphml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importBundled } from '../../src/ingest/dossier/bundled.ts';
import { createApp } from '../../src/server/app.ts';
import { openTestGraph, type TestGraph } from '../harness/graph.ts';
import { exported } from './exports.ts';
import { addHostile, hostile } from './hostile.ts';
import { preparePython, prepareSchemas, runPython, temporaryFolder } from './readers.ts';

interface ApiEvent {
  readonly id: string;
  readonly relation: string;
  readonly status: string;
  readonly date: { earliest: string; latest: string; text: string };
  readonly summary: string | null;
  readonly intensity: number | null;
  readonly sources: { id: string; name: string }[];
  readonly targets: { id: string; name: string }[];
  readonly issues: { id: string }[];
  readonly places: { id: string }[];
  readonly dataset: { id: string } | null;
}

/** What a reader found of an edge. */
interface FoundEdge {
  readonly source: string;
  readonly target: string;
  readonly key: string;
  readonly data: Readonly<Record<string, unknown>>;
}

interface FoundGraph {
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly FoundEdge[];
  readonly graph?: Readonly<Record<string, unknown>>;
}

const folder = temporaryFolder();
const filters = {
  everything: {},
  part: { about: 'dispute:labor-compensation', during: '2019..2020', between: 'JPN,KOR' },
} as const;
type Part = keyof typeof filters;
const parts = Object.keys(filters) as Part[];
const files = [
  'events.csv',
  'actors.csv',
  'edges.csv',
  'graph.graphml',
  'graph.gexf',
  'node-link.json',
  'cytoscape.json',
  'graph.jsonld',
];

let graph: TestGraph;
const api: Record<Part, ApiEvent[]> = { everything: [], part: [] };
const actors = new Map<string, { name: string; country: string | null }>();
const pathOf = (part: Part, file: string) => join(folder.path, `${part}-${file}`);
const textOf = (part: Part, file: string) => readFileSync(pathOf(part, file), 'utf8');

/** All events that the API gives, page by page. */
async function askEvents(url: string, filter: object): Promise<ApiEvent[]> {
  const found: ApiEvent[] = [];
  for (let after: string | null = null; ; ) {
    const query = `query($filter: EventFilter, $after: String) { events(filter: $filter, first: 100, after: $after, orderBy: OLDEST) {
      pageInfo { hasNextPage endCursor }
      nodes { id relation status date { earliest latest text } summary intensity sources { id name } targets { id name } issues { id } places { id } dataset { id } } } }`;
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { filter, after } }),
    });
    const { data, errors } = (await response.json()) as {
      data: { events: { nodes: ApiEvent[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
      errors?: unknown;
    };
    expect(errors).toBeUndefined();
    found.push(...data.events.nodes);
    if (!data.events.pageInfo.hasNextPage) return found;
    after = data.events.pageInfo.endCursor;
  }
}

beforeAll(async () => {
  preparePython();
  graph = await openTestGraph();
  await importBundled(graph.database);
  await addHostile(graph);
  const app = await createApp({ database: graph.database, draining: false }, ({ error }) => console.error(error));
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  try {
    api.everything = await askEvents(url, {});
    api.part = await askEvents(url, {
      issue: 'dispute:labor-compensation',
      during: { from: '2019', to: '2020' },
      between: ['country:JPN', 'country:KOR'],
      rollUp: true,
    });
  } finally {
    await app.close();
  }
  for (const { id, name, country } of await graph.cypher<{ id: string; name: string; country: string | null }>(
    'MATCH (a:Actor) RETURN a.id AS id, a.name AS name, head([(a)-[:OF_COUNTRY]->(c) | c.id]) AS country',
  ))
    actors.set(id, { name, country });
  for (const part of parts)
    for (const file of files) writeFileSync(pathOf(part, file), await exported(graph, file, filters[part]));
}, 600_000);

afterAll(async () => {
  await graph.close();
  folder.remove();
});

/** Ten, spread over a list: the same at every run, and each run prints which where one fails. */
function ten<T>(list: readonly T[]): T[] {
  return Array.from({ length: 10 }, (_, n) => list[Math.floor(((n + 0.5) * list.length) / 10)] as T);
}

/** What XML cannot say is left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML forbids
const inXml = (text: string) => text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');

/** Ties of acts as the API implies them: each source with each target, but nobody with itself. */
function impliedBy(events: readonly ApiEvent[]): string[] {
  return events.flatMap(({ id, relation, sources, targets }) =>
    sources.flatMap((source) =>
      targets
        .filter((target) => target.id !== source.id)
        .map((target) => `${source.id} ${relation} ${target.id} ${id}`),
    ),
  );
}

function compare(part: Part, found: FoundGraph, clean: (text: string) => string = (text) => text): void {
  const events = new Map(api[part].map((event) => [event.id, event]));
  const acts = found.edges.filter(({ data }) => data.event !== undefined && data.event === data.fact);
  const told = acts.map(({ source, target, data }) => `${source} ${data.relation} ${target} ${data.event}`);
  expect(told.sort()).toEqual(impliedBy(api[part]).sort());
  // The rest are retaliations and offices held.
  const others = found.edges.filter(({ data }) => data.event !== data.fact || data.event === undefined);
  expect(others.length).toBeGreaterThan(0);
  expect(new Set(others.map(({ data }) => data.relation))).toEqual(
    new Set(part === 'everything' ? ['RETALIATES', 'HOLDS'] : [...new Set(others.map(({ data }) => data.relation))]),
  );
  expect(new Set(found.edges.map(({ key }) => key)).size).toBe(found.edges.length);
  if (part === 'everything') expect(Object.keys(found.nodes).sort()).toEqual([...actors.keys()].sort());
  for (const { source, target } of found.edges)
    for (const id of [source, target]) expect(found.nodes).toHaveProperty([id]);
  for (const { source, data } of [...ten(acts), ...acts.filter((edge) => edge.source.startsWith('organization:x-'))]) {
    const event = events.get(String(data.event)) as ApiEvent;
    expect(data).toMatchObject({
      relation: event.relation,
      status: event.status,
      date: event.date.text,
      earliest: event.date.earliest,
      latest: event.date.latest,
      intensity: event.intensity,
      restricted: event.dataset !== null,
    });
    expect(data.summary ?? null).toBe(event.summary === null ? null : clean(event.summary));
    const actor = actors.get(source);
    const node = found.nodes[source];
    expect(node?.name ?? node?.label).toBe(clean(actor?.name ?? ''));
    expect(node?.country ?? null).toBe(actor?.country ?? null);
  }
}

const networkx = (read: string) => `
import json, sys, networkx as nx
def read(path):
    ${read}
g = read(sys.argv[1])
assert g.is_directed()
print(json.dumps({
  "nodes": {n: d for n, d in g.nodes(data=True)},
  "edges": [{"source": u, "target": v, "key": str(k), "data": d} for u, v, k, d in g.edges(keys=True, data=True)],
  "graph": {str(k): v for k, v in g.graph.items()},
}))`;

describe.each(parts)('%s', (part) => {
  it('node-link is what NetworkX reads', () => {
    const script = networkx('return nx.node_link_graph(json.load(open(path)), edges="edges")');
    const found = runPython<FoundGraph>(script, pathOf(part, 'node-link.json'));
    compare(part, found);
    expect(found.graph?.restricted).toBe(part === 'everything' ? 'dataset:hostile' : '');
  });

  it('cytoscape is what NetworkX reads, and has no dangling edge', () => {
    const script = networkx('return nx.cytoscape_graph(json.load(open(path)))');
    const found = runPython<FoundGraph>(script, pathOf(part, 'cytoscape.json'));
    compare(part, found);
    expect(found.graph?.restricted).toBe(part === 'everything' ? 'dataset:hostile' : '');
  });

  it('GraphML is what NetworkX and graphology read', () => {
    const script = networkx('return nx.read_graphml(path, force_multigraph=True)');
    compare(part, runPython<FoundGraph>(script, pathOf(part, 'graph.graphml')), inXml);
    compare(part, graphologyOf(graphmlReader.parse(MultiDirectedGraph, textOf(part, 'graph.graphml'))), inXml);
  });

  it('GEXF is what NetworkX and graphology read, with the days of each tie', () => {
    const script = networkx('return nx.MultiDiGraph(nx.read_gexf(path, version="1.3"))');
    const found = runPython<FoundGraph>(script, pathOf(part, 'graph.gexf'));
    compare(
      part,
      { ...found, edges: found.edges.map((edge) => ({ ...edge, key: String(edge.data.id ?? edge.key) })) },
      inXml,
    );
    for (const { data } of ten(found.edges.filter((edge) => edge.data.event !== undefined)))
      expect(data.spells).toEqual([[data.earliest, data.latest]]);
    compare(
      part,
      graphologyOf(gexfReader.parse(MultiDirectedGraph, textOf(part, 'graph.gexf')), 'node-', 'edge-'),
      inXml,
    );
  });

  it('JSON-LD is what rdflib reads', () => {
    const found = runPython<{ events: Record<string, Record<string, string[]>>; counts: Record<string, number> }>(
      `
import json, sys, rdflib
g = rdflib.Graph().parse(sys.argv[1], format="json-ld")
v = "urn:entente:vocabulary#"
named = {"relation": v + "relation", "status": v + "status", "date": v + "date", "earliest": v + "earliest", "summary": v + "summary",
  "sources": v + "sources", "targets": v + "targets", "issues": v + "issues", "places": "https://schema.org/location"}
events = {}
for e in g.subjects(rdflib.RDF.type, rdflib.URIRef(v + "Event")):
    events[str(e)] = {k: sorted(str(o) for o in g.objects(e, rdflib.URIRef(p))) for k, p in named.items()}
names = {str(s): str(o) for s, o in g.subject_objects(rdflib.URIRef("https://schema.org/name"))}
for e in events.values(): e["names"] = sorted(names[a] for a in e["sources"])
counts = {}
for o in g.objects(None, rdflib.RDF.type): counts[str(o)] = counts.get(str(o), 0) + 1
print(json.dumps({"events": events, "counts": counts}))`,
      pathOf(part, 'graph.jsonld'),
    );
    const urn = (id: string) => `urn:entente:${id}`;
    const word = (text: string) => `urn:entente:vocabulary#${text}`;
    expect(Object.keys(found.events).sort()).toEqual(api[part].map((event) => urn(event.id)).sort());
    const [country] = [found.counts['https://schema.org/Country'] ?? 0];
    if (part === 'everything')
      expect(country).toBe([...actors.keys()].filter((id) => id.startsWith('country:')).length);
    for (const event of [...ten(api[part]), ...api[part].filter((each) => each.dataset)])
      expect(found.events[urn(event.id)]).toEqual({
        relation: [word(event.relation)],
        status: [word(event.status)],
        date: [event.date.text],
        earliest: [event.date.earliest],
        summary: event.summary === null ? [] : [event.summary],
        sources: event.sources.map((each) => urn(each.id)).sort(),
        targets: event.targets.map((each) => urn(each.id)).sort(),
        issues: event.issues.map((each) => urn(each.id)).sort(),
        places: event.places.map((each) => urn(each.id)).sort(),
        names: event.sources.map((each) => each.name).sort(),
      });
  });

  it('CSV is what a CSV reader reads', () => {
    const rows = (file: string) =>
      parseCsv(textOf(part, file), { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
    const events = rows('events.csv');
    expect(events.map((row) => row.id)).toEqual(api[part].map((event) => event.id));
    for (const event of [...ten(api[part]), ...api[part].filter((each) => each.dataset)]) {
      const row = events.find((each) => each.id === event.id);
      expect(row).toMatchObject({
        relation: event.relation,
        status: event.status,
        date: event.date.text,
        earliest: event.date.earliest,
        latest: event.date.latest,
        sources: event.sources.map((each) => each.id).join('|'),
        targets: event.targets.map((each) => each.id).join('|'),
        issues: event.issues.map((each) => each.id).join('|'),
        intensity: event.intensity === null ? '' : String(event.intensity),
        restricted: String(event.dataset !== null),
        licence: event.dataset === null ? '' : "'=Research <only>",
      });
      if (!event.dataset) expect(row?.summary).toBe(event.summary ?? '');
    }
    const edges = rows('edges.csv').filter((row) => row.event === row.fact && row.event !== '');
    expect(edges.map((row) => `${row.source} ${row.relation} ${row.target} ${row.event}`)).toEqual(
      impliedBy(api[part]),
    );
    const people = rows('actors.csv');
    if (part === 'everything') expect(people.map((row) => row.id)).toEqual([...actors.keys()].sort());
    for (const row of people.filter(({ id }) => !id?.startsWith('organization:x-')))
      expect(row.name).toBe(actors.get(row.id ?? '')?.name);
  });
});

/** What graphology read, in the form of the others. GEXF's attributes come by their ids there. */
function graphologyOf(read: MultiDirectedGraph, nodePrefix = '', edgePrefix = ''): FoundGraph {
  const named = (prefix: string, data: object) =>
    Object.fromEntries(
      Object.entries(data).map(([name, value]) => [name.startsWith(prefix) ? name.slice(prefix.length) : name, value]),
    );
  return {
    nodes: Object.fromEntries(read.mapNodes((id, data) => [id, named(nodePrefix, data)])),
    edges: read.mapEdges((key, data, source, target) => ({ key, source, target, data: named(edgePrefix, data) })),
  };
}

describe('text that means harm', () => {
  it('is no formula in CSV, and numbers stay numbers', () => {
    const rows = parseCsv(textOf('everything', 'events.csv'), { columns: true }) as Record<string, string>[];
    const summaries = Object.fromEntries(
      rows.filter((row) => row.dataset === 'dataset:hostile').map((row) => [row.id?.slice(8), row.summary]),
    );
    expect(summaries).toEqual({
      ...hostile,
      controls: 'abcdef',
      formula: `'${hostile.formula}`,
      plus: `'${hostile.plus}`,
      minus: `'${hostile.minus}`,
      at: `'${hostile.at}`,
      wide: `'${hostile.wide}`,
    });
    for (const row of rows)
      for (const value of Object.values(row)) expect(value).toMatch(/^(?![=+@\t\r＝＋－＠]|-(?!\d+(\.\d+)?$))/);
  });

  it('is plain text in XML, less what XML forbids', () => {
    const read = graphologyOf(graphmlReader.parse(MultiDirectedGraph, textOf('everything', 'graph.graphml')));
    for (const [name, text] of Object.entries(hostile))
      expect(read.nodes[`organization:x-${name}`]?.name).toBe(inXml(text));
    for (const file of ['graph.graphml', 'graph.gexf']) expect(textOf('everything', file)).not.toMatch(/<img|\]\]>/);
  });

  it('is whole in JSON', () => {
    const { nodes } = JSON.parse(textOf('everything', 'node-link.json')) as { nodes: { id: string; name: string }[] };
    for (const [name, text] of Object.entries(hostile))
      expect(nodes.find((node) => node.id === `organization:x-${name}`)?.name).toBe(text);
  });
});

describe('the schemas of XML', () => {
  const check = `
import json, sys
from lxml import etree
schema = etree.XMLSchema(etree.parse(sys.argv[1]))
text = open(sys.argv[2], encoding="utf-8", newline="").read()
for old, new in json.loads(sys.argv[3]): text = text.replace(old, new)
schema.validate(etree.fromstring(text.encode("utf-8")))
print(json.dumps([str(e) for e in schema.error_log][:5]))`;

  it.each(parts)('hold for GraphML: %s', (part) => {
    const faults = runPython<string[]>(
      check,
      join(prepareSchemas(), 'graphml.xsd'),
      pathOf(part, 'graph.graphml'),
      '[]',
    );
    expect(faults).toEqual([]);
  });

  it.each(parts)('hold for GEXF, but for what version 1.3 added to 1.2: %s', (part) => {
    // The schema of 1.2 is the one that a package carries. Of 1.3 only its name, its number and the kind of an edge are used.
    const kinds = [...new Set(textOf(part, 'graph.gexf').match(/ kind="[A-Z_]+"/g))].map((kind) => [kind, '']);
    const old = [['http://gexf.net/1.3', 'http://www.gexf.net/1.2draft'], ['version="1.3"', 'version="1.2"'], ...kinds];
    const faults = runPython<string[]>(
      check,
      join(prepareSchemas(), 'gexf.xsd'),
      pathOf(part, 'graph.gexf'),
      JSON.stringify(old),
    );
    expect(faults).toEqual([]);
    const wrong = runPython<string[]>(check, join(prepareSchemas(), 'gexf.xsd'), pathOf(part, 'graph.gexf'), '[]');
    expect(wrong.length).toBeGreaterThan(0);
  });
});
