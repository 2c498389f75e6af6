// Writes worlds as imports would: what their records said at first, and then what changed.

import {
  factDrawResponsesOf,
  factKeepVersions,
  factPutEvents,
  factPutResponses,
  factPutTenures,
  factRetract,
  factUndrawResponsesOf,
} from '../../src/generated/cypher/fact.ts';
import type { EventRow, ReportedRow, ResponseRow } from '../../src/generated/cypher/shape.ts';
import { partialDate } from '../../src/graph/time.ts';
import type { TestGraph } from '../harness/graph.ts';
import {
  type Act,
  type Answer,
  actors,
  countryOf,
  idIn,
  issues,
  parties,
  recorded,
  reports,
  type Said,
  saidBy,
  tenures,
  type World,
  wholeOf,
} from './world.ts';

const types: Readonly<Record<string, string>> = {
  country: 'Country',
  person: 'Person',
  ministry: 'Ministry',
  office: 'Office',
  organization: 'Organization',
  dispute: 'Dispute',
  agreement: 'Agreement',
  measure: 'Measure',
};
const typeOf = (id: string) => types[id.split(':')[0] ?? ''] ?? '';

/** Publishers and their reports, which all worlds share. */
export async function putReports({ cypher }: TestGraph): Promise<void> {
  await cypher(
    `UNWIND $reports AS report
     MERGE (p:Actor:Organization {id: report.publisher}) SET p.name = report.publisher, p.type = 'Organization', p.kind = 'MEDIA'
     CREATE (:Report {id: report.id, title: report.id, language: 'en'})-[:PUBLISHED_BY]->(p)`,
    { reports: Object.entries(reports).map(([id, { publisher }]) => ({ id, publisher })) },
  );
  await cypher(
    'UNWIND $reports AS report MATCH (r:Report {id: report.id}) MATCH (o:Report {id: report.cites}) CREATE (r)-[:CITES]->(o)',
    { reports: Object.entries(reports).map(([id, { cites }]) => ({ id, cites })) },
  );
}

/** Writes worlds by their names. */
export async function putWorlds(graph: TestGraph, worlds: readonly (readonly [string, World])[]): Promise<void> {
  await putGround(
    graph,
    worlds.map(([name]) => name),
  );
  const [first, later] = (['first', 'later'] as const).map((when) =>
    worlds.map(([name, world]) => ({ name, world, said: saidBy(world, when) })),
  );
  if (!first || !later) throw new Error('There are two states of the record.');
  const { database } = graph;
  await database.write(async (tx) => {
    const now = recorded.first;
    await factPutEvents(tx, {
      now,
      rows: first.flatMap(({ name, said }) => said.acts.map((act) => eventRow(name, act))),
    });
    await factPutTenures(tx, { now, rows: first.flatMap(({ name }) => tenureRows(name)) });
    await factPutResponses(tx, {
      now,
      rows: first.flatMap(({ name, said }) => said.answers.map((answer) => responseRow(name, answer))),
    });
  });
  const changes = worlds.map(([name], index) => changesOf(name, first[index]?.said, later[index]?.said));
  await database.write(async (tx) => {
    const now = recorded.later;
    const changed = changes.flatMap((change) => change.changed);
    const events = changed.filter((id) => id.startsWith('event:'));
    await factKeepVersions(tx, { ids: changed, reason: 'changed', now });
    await factRetract(tx, { ids: changes.flatMap((change) => change.gone), reason: 'gone', now });
    await factUndrawResponsesOf(tx, { ids: events });
    await factPutEvents(tx, { now, rows: changes.flatMap((change) => change.acts) });
    await factDrawResponsesOf(tx, { ids: events });
    await factPutResponses(tx, { now, rows: changes.flatMap((change) => change.answers) });
  });
}

async function putGround({ cypher }: TestGraph, names: readonly string[]): Promise<void> {
  const each = <Row>(rows: (of: (id: string) => string) => Row[]) =>
    names.flatMap((name) => rows((id) => idIn(name, id)));
  const rows = {
    actors: each((of) => actors.map((id) => ({ id: of(id), type: typeOf(id) }))),
    issues: each((of) => issues.map(({ id, opened, closed }) => ({ id: of(id), type: typeOf(id), opened, closed }))),
    countries: each((of) => Object.entries(countryOf).map(([id, to]) => ({ id: of(id), to: of(to) }))),
    wholes: each((of) => Object.entries(wholeOf).map(([id, to]) => ({ id: of(id), to: of(to) }))),
    parts: each((of) => issues.flatMap(({ id, partOf }) => (partOf ? [{ id: of(id), to: of(partOf) }] : []))),
    parties: each((of) =>
      issues.flatMap(({ id }) => parties.map((to, position) => ({ id: of(id), to: of(to), position }))),
    ),
  };
  for (const type of new Set([...actors, ...issues.map(({ id }) => id)].map(typeOf)))
    await cypher(
      `UNWIND [row IN $actors + $issues WHERE row.type = $type] AS row
       CREATE (n:${actors.some((id) => typeOf(id) === type) ? 'Actor' : 'Issue'}:${type} {id: row.id, name: row.id, type: row.type, kind: CASE WHEN row.type IN ['Organization', 'Dispute'] THEN 'OTHER' END, opened: row.opened, closed: row.closed})`,
      { ...rows, type },
    );
  await cypher(
    'UNWIND $countries AS row MATCH (a:Actor {id: row.id}) MATCH (b:Actor {id: row.to}) CREATE (a)-[:OF_COUNTRY]->(b)',
    rows,
  );
  await cypher(
    'UNWIND $wholes AS row MATCH (a:Actor {id: row.id}) MATCH (b:Actor {id: row.to}) CREATE (a)-[:PART_OF]->(b)',
    rows,
  );
  await cypher(
    'UNWIND $parts AS row MATCH (a:Issue {id: row.id}) MATCH (b:Issue {id: row.to}) CREATE (a)-[:PART_OF]->(b)',
    rows,
  );
  await cypher(
    'UNWIND $parties AS row MATCH (a:Issue {id: row.id}) MATCH (b:Actor {id: row.to}) CREATE (a)-[:PARTY {position: row.position}]->(b)',
    rows,
  );
}

const told = (reports: readonly string[], asserts: string): ReportedRow[] =>
  reports.map((report) => ({ report, asserts, quote: null }));

function eventRow(world: string, act: Act): EventRow {
  const of = (ids: readonly string[]) => ids.map((id) => idIn(world, id));
  return {
    id: idIn(world, act.id),
    relation: act.relation,
    status: act.status,
    date: partialDate(act.date),
    summary: 'An act.',
    demand: null,
    code: null,
    codebook: null,
    edition: null,
    intensity: act.intensity,
    scale: act.intensity === null ? null : 'GOLDSTEIN',
    place: null,
    sources: of(act.sources),
    targets: of(act.targets),
    about: of(act.about),
    reports: told(act.reports, act.status),
  };
}

function tenureRows(world: string) {
  return tenures.map(({ id, person, office, from, to }) => ({
    id: idIn(world, id),
    person: idIn(world, person),
    office: idIn(world, office),
    from: from === null ? null : partialDate(from),
    to: to === null ? null : partialDate(to),
    reports: told(['report:one'], 'OCCURRED'),
  }));
}

function responseRow(world: string, answer: Answer): ResponseRow {
  const of = (ids: readonly string[]) => ids.map((id) => idIn(world, id));
  return {
    id: idIn(world, answer.id),
    as: answer.as,
    event: idIn(world, answer.event),
    respondsTo: idIn(world, answer.respondsTo),
    assertedBy: of(answer.assertedBy),
    deniedBy: of(answer.deniedBy),
    reports: told(answer.reports, 'OCCURRED'),
  };
}

/** What is to be written when a record changes. */
function changesOf(world: string, before: Said = { acts: [], answers: [] }, after: Said = { acts: [], answers: [] }) {
  const differing = <Fact extends { readonly id: string }>(old: readonly Fact[], now: readonly Fact[]) => {
    const known = new Map(old.map((fact) => [fact.id, JSON.stringify(fact)]));
    return now.filter((fact) => known.get(fact.id) !== JSON.stringify(fact));
  };
  const [acts, answers] = [differing(before.acts, after.acts), differing(before.answers, after.answers)];
  const stood = new Set([...before.acts, ...before.answers].map(({ id }) => id));
  const stands = new Set([...after.acts, ...after.answers].map(({ id }) => id));
  return {
    acts: acts.map((act) => eventRow(world, act)),
    answers: answers.map((answer) => responseRow(world, answer)),
    changed: [...acts, ...answers].filter(({ id }) => stood.has(id)).map(({ id }) => idIn(world, id)),
    gone: [...stood].filter((id) => !stands.has(id)).map((id) => idIn(world, id)),
  };
}
