// A small graph in which everything that lists can be asked for occurs, and what its acts are as plain rows.

import fc from 'fast-check';
import { factPutEvents } from '../../src/generated/cypher/fact.ts';
import type { EventRow } from '../../src/generated/cypher/shape.ts';
import { partialDate } from '../../src/graph/time.ts';
import type { TestGraph } from '../harness/graph.ts';

/** An act as the oracle sees it. */
export interface Act {
  readonly id: string;
  readonly relation: string;
  readonly status: string;
  readonly date: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly about: readonly string[];
  readonly reports: readonly string[];
  readonly dataset: string | null;
  readonly intensity: number | null;
  readonly scale: 'GOLDSTEIN' | 'PLOVER' | null;
  readonly code: string | null;
  readonly summary: string;
  /** Milliseconds since 1970. */
  readonly recorded: number;
}

export const actors = [
  'country:AAA',
  'country:BBB',
  'person:anna',
  'person:bert',
  'ministry:aa-war',
  'organization:club',
];
export const publishers = ['organization:daily', 'organization:weekly'];
export const issues = ['dispute:land', 'dispute:water', 'dispute:river'];
/** The river is a part of the water. */
export const partsOf = (issue: string) => (issue === 'dispute:water' ? ['dispute:water', 'dispute:river'] : [issue]);
export const datasets = ['dataset:one', 'dataset:two'];
export const reports = ['report:daily-1', 'report:daily-2', 'report:weekly-1'];
export const publisherOf = (report: string) =>
  report.startsWith('report:daily') ? 'organization:daily' : 'organization:weekly';
export const relations = ['DEMANDS', 'MEETS', 'REJECTS', 'STATES'];
export const statuses = ['OCCURRED', 'PLANNED', 'DENIED'];
export const codes = ['10', '101', '1011', '12'];
export const words = ['harbour', 'treaty', 'apology'];

/** Days, months and years close together, so that spans overlap. */
export const dates = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 28 }))
      .map(([m, d]) => `2020-0${m}-${String(d).padStart(2, '0')}`),
  },
  fc.integer({ min: 1, max: 4 }).map((month) => `2020-0${month}`),
  fc.constantFrom('2019', '2020'),
);

const some = <T>(values: readonly T[], least: number, most: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: least, maxLength: most });

/** Any act; its id is given by whoever writes it. */
export const anyAct = fc
  .record({
    relation: fc.constantFrom(...relations),
    status: fc.constantFrom(...statuses),
    date: dates,
    sources: some(actors, 1, 2),
    targets: some(actors, 1, 2),
    about: some(issues, 0, 2),
    reports: some(reports, 1, 2),
    dataset: fc.constantFrom(null, ...datasets),
    measured: fc.option(
      fc.tuple(fc.integer({ min: -10, max: 10 }), fc.constantFrom('GOLDSTEIN' as const, 'PLOVER' as const)),
    ),
    code: fc.option(fc.constantFrom(...codes)),
    summary: some(words, 0, 2).map((chosen) => ['An act', ...chosen].join(' ')),
    recorded: fc.integer({ min: 0, max: 20 }).map((days) => Date.UTC(2021, 0, 1) + days * 86_400_000),
  })
  .map(({ measured, ...act }) => ({ ...act, intensity: measured?.[0] ?? null, scale: measured?.[1] ?? null }));

/** Writes what acts refer to. */
export async function putGround({ cypher }: TestGraph): Promise<void> {
  await cypher(
    `UNWIND $actors AS id CREATE (a:Actor {id: id, name: id, type: $types[split(id, ':')[0]], kind: CASE WHEN id STARTS WITH 'organization' THEN 'MEDIA' END})
     FOREACH (_ IN CASE WHEN id STARTS WITH 'country:' THEN [1] ELSE [] END | SET a:Country)`,
    {
      actors: [...actors, ...publishers],
      types: { country: 'Country', person: 'Person', ministry: 'Ministry', organization: 'Organization' },
    },
  );
  await cypher(
    `MATCH (a:Actor {id: 'country:AAA'}) MATCH (b:Actor) WHERE b.id IN ['person:anna', 'ministry:aa-war'] CREATE (b)-[:OF_COUNTRY]->(a)`,
  );
  await cypher(`UNWIND $issues AS id CREATE (:Issue:Dispute {id: id, name: id, type: 'Dispute', kind: 'OTHER'})`, {
    issues,
  });
  await cypher(
    `MATCH (r:Issue {id: 'dispute:river'}) MATCH (w:Issue {id: 'dispute:water'}) CREATE (r)-[:PART_OF]->(w)`,
  );
  await cypher('UNWIND $datasets AS id CREATE (:Dataset {id: id, name: id, restricted: false})', { datasets });
  await cypher(
    `UNWIND $reports AS report MATCH (p:Actor {id: report.publisher})
     CREATE (:Report {id: report.id, title: report.id, language: 'en'})-[:PUBLISHED_BY]->(p)`,
    { reports: reports.map((id) => ({ id, publisher: publisherOf(id) })) },
  );
}

/** Writes acts as an import would, and then what only imports of datasets set. */
export async function putActs({ database, cypher }: TestGraph, acts: readonly Act[]): Promise<void> {
  const rows = acts.map<EventRow>((act) => ({
    id: act.id,
    relation: act.relation,
    status: act.status,
    date: partialDate(act.date),
    summary: act.summary,
    demand: null,
    code: act.code,
    codebook: act.code === null ? null : 'CAMEO',
    edition: act.code === null ? null : 'GDELT',
    intensity: act.intensity,
    scale: act.scale,
    place: null,
    sources: [...act.sources],
    targets: [...act.targets],
    about: [...act.about],
    reports: act.reports.map((report) => ({ report, asserts: act.status, quote: null })),
  }));
  await database.write((tx) => factPutEvents(tx, { rows, now: '2021-01-01T00:00:00.000Z' }));
  await cypher(
    `UNWIND $acts AS act MATCH (e:Event {id: act.id})
     SET e.dataset = act.dataset, e.recordedAt = datetime({epochMillis: toInteger(act.recorded)})`,
    { acts: acts.map(({ id, dataset, recorded }) => ({ id, dataset, recorded })) },
  );
}
