// Whom an act counts for, in every place that takes `rollUp`: by the date of the act, and by the tenures that were on record.

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { importDossiers } from '../../src/ingest/dossier/import.ts';
import { openTestGraph } from '../harness/graph.ts';
import { serveGraph, type TestServer } from '../harness/server.ts';

const ground = `dossier: posts
title: Posts
actors:
  - { id: country:AAA, name: Aland }
  - { id: country:BBB, name: Beland }
  - { id: ministry:trade, name: Ministry of Trade, country: country:AAA }
  - { id: ministry:exports, name: Bureau of Exports, country: country:AAA, partOf: ministry:trade }
  - { id: office:director, name: Director, country: country:AAA, partOf: ministry:exports }
  - { id: office:envoy, name: Envoy, country: country:AAA }
  - { id: person:dora, name: Dora }
  - { id: organization:paper, name: The Paper, kind: MEDIA }
issues:
  - { id: dispute:quota, name: A quota, kind: OTHER }
reports:
  - { id: report:one, title: One, publisher: organization:paper }
events:
${[
  ['before', '2020-03-01', 'DEMANDS'],
  ['handover', '2020-06-15', 'DEMANDS'],
  ['month', '2020-06', 'MEETS'],
  ['after', '2020-09-01', 'DEMANDS'],
]
  .map(
    ([id, date, relation]) =>
      `  - { id: event:${id}, relation: ${relation}, sources: [person:dora], targets: [country:BBB], about: [dispute:quota], date: ${date}, status: OCCURRED, reports: [{ report: report:one }] }`,
  )
  .join('\n')}
  - { id: event:theirs, relation: REJECTS, sources: [country:BBB], targets: [person:dora], about: [dispute:quota], date: 2020-03-02, status: OCCURRED, reports: [{ report: report:one }] }
responses:
  - { id: response:back, event: event:after, respondsTo: event:theirs, as: RETALIATES, assertedBy: [country:BBB], reports: [{ report: report:one }] }
`;
const tenures = `tenures:
  - { id: tenure:director, person: person:dora, office: office:director, from: 2020-01, to: 2020-06-15, reports: [{ report: report:one }] }
  - { id: tenure:envoy, person: person:dora, office: office:envoy, from: 2020-06-15, reports: [{ report: report:one }] }
`;

let server: TestServer;
beforeAll(async () => {
  const graph = await openTestGraph();
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    vi.setSystemTime(new Date('2021-01-01T12:00:00Z'));
    await importDossiers(graph.database, [{ name: 'posts.yaml', content: ground }]);
    vi.setSystemTime(new Date('2021-02-01T12:00:00Z'));
    await importDossiers(graph.database, [{ name: 'posts.yaml', content: ground + tenures }]);
  } finally {
    vi.useRealTimers();
  }
  server = await serveGraph(graph);
}, 120_000);
afterAll(() => server.stop());

const during = { director: ['before', 'handover', 'month'], envoy: ['handover', 'month', 'after'] };
const expected: Readonly<Record<string, readonly string[]>> = {
  'office:director': during.director,
  'office:envoy': during.envoy,
  'ministry:exports': during.director,
  'ministry:trade': during.director,
  // Nothing says of which country Dora is: the offices do.
  'country:AAA': ['before', 'handover', 'month', 'after'],
  'person:dora': ['before', 'handover', 'month', 'after'],
};
const named = (ids: readonly string[]) => ids.map((id) => `event:${id}`).sort();
const sorted = (nodes: readonly { id: string }[]) => [...new Set(nodes.map(({ id }) => id))].sort();

/** Every place that takes rollUp, with the acts by an actor that it gives. */
const places: Readonly<
  Record<string, { body: string; read: (data: never) => { id: string }[]; only?: readonly string[] }>
> = {
  'events(filter)': {
    body: 'events(filter: {source: $id, rollUp: $rollUp}) { nodes { id } }',
    read: ({ events }: { events: { nodes: { id: string }[] } }) => events.nodes,
  },
  'events(filter) inside or': {
    body: 'events(filter: {rollUp: $rollUp, or: [{source: $id}, {between: [$id, "country:BBB"], not: {target: $id}}]}) { nodes { id } }',
    read: ({ events }: { events: { nodes: { id: string }[] } }) => events.nodes,
  },
  demands: {
    body: 'demands(by: $id, rollUp: $rollUp) { nodes { id } }',
    read: ({ demands }: { demands: { nodes: { id: string }[] } }) => demands.nodes,
    only: ['before', 'handover', 'after'],
  },
  meetings: {
    body: 'meetings(between: [$id, "country:BBB"], rollUp: $rollUp) { nodes { id } }',
    read: ({ meetings }: { meetings: { nodes: { id: string }[] } }) => meetings.nodes,
    only: ['month'],
  },
  retaliations: {
    body: 'retaliations(by: $id, rollUp: $rollUp) { nodes { id } }',
    read: ({ retaliations }: { retaliations: { nodes: { id: string }[] } }) => retaliations.nodes,
    only: ['after'],
  },
  'Actor.events': {
    body: 'actor(id: $id) { events(filter: {rollUp: $rollUp, target: "country:BBB"}) { nodes { id } } }',
    read: ({ actor }: { actor: { events: { nodes: { id: string }[] } } }) => actor.events.nodes,
  },
  'Actor.relations': {
    body: 'actor(id: $id) { relations(direction: OUT, rollUp: $rollUp) { edges { event { id } } } }',
    read: ({ actor }: { actor: { relations: { edges: { event: { id: string } }[] } } }) =>
      actor.relations.edges.map(({ event }) => event),
  },
  'Dispute.timeline': {
    body: 'issue(id: "dispute:quota") { ... on Dispute { timeline(filter: {source: $id, rollUp: $rollUp}) { nodes { id } } } }',
    read: ({ issue }: { issue: { timeline: { nodes: { id: string }[] } } }) => issue.timeline.nodes,
  },
  'Report.events': {
    body: 'report(id: "report:one") { events(filter: {source: $id, rollUp: $rollUp}) { nodes { id } } }',
    read: ({ report }: { report: { events: { nodes: { id: string }[] } } }) => report.events.nodes,
  },
};

async function acts(place: string, id: string, rollUp: boolean, directive = ''): Promise<string[]> {
  const { body, read } = places[place] ?? { body: '', read: () => [] };
  const { data, errors } = await server.ask(`query ($id: ID!, $rollUp: Boolean) ${directive} { ${body} }`, {
    id,
    rollUp,
  });
  expect(errors, place).toBeUndefined();
  return sorted(read(data as never));
}

describe.each(Object.keys(places))('%s', (place) => {
  const { only } = places[place] ?? {};
  it.each(Object.keys(expected))('counts for %s what was done in office', async (id) => {
    const possible = (expected[id] ?? []).filter((act) => !only || only.includes(act));
    expect(await acts(place, id, true)).toEqual(named(possible));
    expect(await acts(place, id, false)).toEqual(id === 'person:dora' ? named(possible) : []);
  });

  it('counts by the tenures on record', async () => {
    for (const id of ['office:director', 'ministry:trade', 'country:AAA'])
      expect(await acts(place, id, true, '@asOf(known: "2021-01-15")'), id).toEqual([]);
    const possible = during.director.filter((act) => !only || only.includes(act));
    expect(await acts(place, 'ministry:trade', true, '@asOf(known: "2021-02-01")')).toEqual(named(possible));
  });

  it('counts as of a day what was done by then', async () => {
    const done = ['before'].filter((act) => !only || only.includes(act));
    expect(await acts(place, 'ministry:trade', true, '@asOf(valid: "2020-04")')).toEqual(named(done));
  });
});
