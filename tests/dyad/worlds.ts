// Small random worlds side by side in one graph: each has actors of its own, by a number in their ids, and knows of no other.

import fc from 'fast-check';
import {
  jsonlPutEvents,
  jsonlPutEventVersions,
  jsonlPutPlaces,
  jsonlPutResponses,
  jsonlPutTenures,
} from '../../src/generated/cypher/jsonl.ts';
import type { LineEvent } from '../../src/generated/cypher/shape.ts';
import { partialDate } from '../../src/graph/time.ts';
import type { TestGraph } from '../harness/graph.ts';

/** What an act says, its actors by their place in `names`. */
export interface Said {
  readonly relation: string;
  readonly date: string;
  readonly sources: readonly number[];
  readonly targets: readonly number[];
}

/** An act of a world. */
export interface WorldAct extends Said {
  readonly status: string;
  readonly about: readonly string[];
  readonly reports: readonly string[];
  readonly places: readonly string[];
  readonly measured: readonly [number, string] | null;
  readonly coded: readonly [codebook: string, code: string] | null;
  /** Day of the record on which it was recorded. */
  readonly recorded: number;
  /** What it said before it was changed into what it says, so many days earlier. */
  readonly before: { readonly said: Said; readonly days: number } | null;
  /** After how many days it was withdrawn. */
  readonly withdrawn: number | null;
}

/** That one act answers another, by their places. */
export interface WorldResponse {
  readonly later: number;
  readonly earlier: number;
  readonly as: string;
  readonly recorded: number;
}

export interface World {
  readonly acts: readonly WorldAct[];
  readonly responses: readonly WorldResponse[];
  /** When the person holds the office. */
  readonly tenure: { readonly from: string | null; readonly to: string | null };
}

/** The actors of every world: the person and the ministry are of the first country, the office is of the second. */
export const names = ['country:%-a', 'country:%-b', 'person:%-p', 'ministry:%-m', 'organization:%-o', 'office:%-f'];
export const actorOf = (world: number, place: number) => (names[place] ?? '').replace('%', `w${world}`);
export const issues = ['dispute:land', 'dispute:water', 'dispute:river'];
/** The river is a part of the water. */
export const partsOf = (issue: string) => (issue === 'dispute:water' ? ['dispute:water', 'dispute:river'] : [issue]);
export const relations = ['MEETS', 'DEMANDS', 'SUPPORTS', 'ATTACKS'];
export const statuses = ['OCCURRED', 'PLANNED'];
const places = ['place:seoul', 'place:tokyo'];
/** What each report relies on. */
export const cited: Readonly<Record<string, string | null>> = {
  'report:wire': null,
  'report:copy-1': 'report:wire',
  'report:copy-2': 'report:wire',
  'report:other': null,
};
/** A code of each class of either codebook, and codes of which the codebooks say different things. */
const codes: readonly (readonly [string, string])[] = [
  ['CAMEO', '042'],
  ['CAMEO', '0811'],
  ['CAMEO', '09'],
  ['CAMEO', '112'],
  ['CAMEO', '14'],
  ['CAMEO', '190'],
  ['PLOVER', 'CONSULT-visit'],
  ['PLOVER', 'RETREAT'],
  ['PLOVER', 'ACCUSE-investigate'],
  ['PLOVER', 'PROTEST-demo'],
];

/** Null in four of five cases. */
export const seldom = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, arbitrary);
const some = <T>(values: readonly T[], least: number, most: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: least, maxLength: most });

/** Few days, so that acts fall together; months and years beside them. */
export const anyDate = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 6 }).map((day) => `2020-03-0${day}`) },
  { weight: 3, arbitrary: fc.integer({ min: 10, max: 28 }).map((day) => `2020-04-${day}`) },
  { weight: 2, arbitrary: fc.constantFrom('2020-03', '2020-04', '2020') },
);
/** Spans; their ends are in order. */
export const anySpan = fc
  .record({
    from: fc.option(anyDate, { nil: undefined }),
    to: fc.option(anyDate, { nil: undefined }),
    certainly: fc.boolean(),
  })
  .filter(({ from, to }) => !from || !to || partialDate(from).earliest <= partialDate(to).latest);

/** The countries take part most. */
const someone = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(0, 1) }, fc.constantFrom(0, 1, 2, 3, 4, 5));
const anySaid = fc.record({
  relation: fc.constantFrom('MEETS', 'MEETS', 'MEETS', ...relations),
  date: anyDate,
  sources: fc.uniqueArray(someone, { minLength: 1, maxLength: 2 }),
  // Acts of datasets may name no target.
  targets: fc.uniqueArray(someone, { minLength: 0, maxLength: 2 }),
});
/** Values whose sums are not exact in binary. */
const measured = fc.tuple(
  fc.integer({ min: -100, max: 100 }).map((tenths) => tenths / 10),
  fc.constantFrom('GOLDSTEIN', 'GOLDSTEIN', 'PLOVER'),
);
const anyAct: fc.Arbitrary<WorldAct> = fc
  .record({
    status: fc.constantFrom('OCCURRED', ...statuses),
    about: some(issues, 0, 2),
    reports: some(Object.keys(cited), 0, 2),
    places: some(places, 0, 2),
    measured: fc.option(measured, { freq: 4 }),
    coded: fc.option(fc.constantFrom(...codes), { freq: 4 }),
    recorded: fc.integer({ min: 3, max: 6 }),
    before: fc.option(fc.record({ said: anySaid, days: fc.integer({ min: 1, max: 3 }) }), { freq: 2 }),
    withdrawn: seldom(fc.integer({ min: 1, max: 3 })),
    said: anySaid,
  })
  .map(({ said, ...act }) => ({ ...said, ...act }));

/** An act, and often the same told from the other side, or nearly so. */
const told: fc.Arbitrary<WorldAct[]> = fc
  .record({
    act: anyAct,
    twins: fc.array(
      fc.record({ ends: fc.boolean(), day: fc.boolean(), places: fc.boolean(), reports: fc.boolean(), other: anyAct }),
      { maxLength: 2 },
    ),
  })
  .map(({ act, twins }) => [
    act,
    ...twins.map(({ ends, day, places, reports, other }) => ({
      ...other,
      relation: act.relation,
      ...(ends && act.targets.length > 0
        ? { sources: act.targets, targets: act.sources }
        : { sources: act.sources, targets: act.targets }),
      ...(day ? { date: act.date } : {}),
      ...(places ? { places: act.places } : {}),
      ...(reports ? { reports: act.reports } : {}),
    })),
  ]);
/** The most acts of a world. */
const most = 14;

/** Any world. */
export const anyWorld: fc.Arbitrary<World> = fc.record({
  acts: fc.array(told, { maxLength: 10, size: 'max' }).map((all) => all.flat().slice(0, most)),
  // Between few acts, so that one may answer two of the same actor.
  responses: fc.array(
    fc.record({
      later: fc.nat(4),
      earlier: fc.nat(5),
      as: fc.constantFrom('RETALIATES', 'RETALIATES', 'REJECTS'),
      recorded: fc.integer({ min: 3, max: 6 }),
    }),
    { maxLength: 5 },
  ),
  tenure: fc.record({ from: fc.option(anyDate), to: fc.option(anyDate) }),
});

/** An instant of the record by its day. */
export const instant = (day: number) => new Date(Date.UTC(2021, 0, 1 + day)).toISOString();

/** A state of an act in the record, as the oracles see it. */
export interface Version extends Omit<WorldAct, 'sources' | 'targets' | 'recorded' | 'before' | 'withdrawn'> {
  readonly id: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly recorded: number;
  readonly until: number | null;
}

/** The record of a world: every state of every act. */
export function versionsOf(world: World, number: number): Version[] {
  return world.acts.flatMap(({ before, withdrawn, recorded, ...act }, place) => {
    const state = (said: Said, from: number, until: number | null): Version => ({
      ...act,
      ...said,
      id: idOf(number, place),
      sources: said.sources.map((one) => actorOf(number, one)),
      targets: said.targets.map((one) => actorOf(number, one)),
      recorded: from,
      until,
    });
    return [
      ...(before ? [state(before.said, recorded - before.days, recorded)] : []),
      state(act, recorded, withdrawn === null ? null : recorded + withdrawn),
    ];
  });
}

function idOf(number: number, place: number): string {
  // The order of ids is not that of time.
  return `event:w${number}-${(place * 7) % 15}`;
}

/** The responses of a world between acts that both stand, each pair once in a kind. */
export function responsesOf(world: World, number: number) {
  const standing = (place: number) => world.acts[place] !== undefined && world.acts[place]?.withdrawn === null;
  return world.responses
    .filter(({ later, earlier }) => later !== earlier && standing(later) && standing(earlier))
    .map(({ later, earlier, as, recorded }, index) => ({
      id: `response:w${number}-${index}`,
      later: idOf(number, later),
      earlier: idOf(number, earlier),
      as,
      recorded,
    }));
}

/** Writes what all worlds share. */
export async function putShared({ database, cypher }: TestGraph): Promise<void> {
  await cypher(
    `CREATE (:Actor:Organization {id: 'organization:daily', name: 'Daily', type: 'Organization', kind: 'MEDIA'})`,
  );
  await cypher(`UNWIND $issues AS id CREATE (:Issue:Dispute {id: id, name: id, type: 'Dispute', kind: 'OTHER'})`, {
    issues,
  });
  await cypher(
    `MATCH (r:Issue {id: 'dispute:river'}) MATCH (w:Issue {id: 'dispute:water'}) CREATE (r)-[:PART_OF]->(w)`,
  );
  await cypher(
    `UNWIND $reports AS id MATCH (p:Actor {id: 'organization:daily'}) CREATE (:Report {id: id, title: id})-[:PUBLISHED_BY]->(p)`,
    { reports: Object.keys(cited) },
  );
  await cypher(
    `UNWIND $ties AS tie MATCH (a:Report {id: tie[0]}) MATCH (b:Report {id: tie[1]}) CREATE (a)-[:CITES]->(b)`,
    { ties: Object.entries(cited).filter(([, on]) => on !== null) },
  );
  const rows = places.map((id) => ({ id, name: id, latitude: null, longitude: null, country: null }));
  await database.write((tx) => jsonlPutPlaces(tx, { rows }));
}

const types = {
  country: 'Country',
  person: 'Person',
  ministry: 'Ministry',
  organization: 'Organization',
  office: 'Office',
};

/** Writes worlds by their numbers. */
export async function putWorlds({ database, cypher }: TestGraph, worlds: ReadonlyMap<number, World>): Promise<void> {
  const numbers = [...worlds.keys()];
  const actors = numbers.flatMap((number) => names.map((_, place) => actorOf(number, place)));
  await cypher(
    `UNWIND $actors AS id CREATE (a:Actor {id: id, name: id, type: $types[split(id, ':')[0]], kind: CASE WHEN id STARTS WITH 'organization' THEN 'OTHER' END})
     FOREACH (_ IN CASE WHEN a.type = 'Country' THEN [1] ELSE [] END | SET a:Country)
     FOREACH (_ IN CASE WHEN a.type = 'Person' THEN [1] ELSE [] END | SET a:Person)
     FOREACH (_ IN CASE WHEN a.type = 'Office' THEN [1] ELSE [] END | SET a:Office)`,
    { actors, types },
  );
  await cypher(
    `UNWIND $ties AS tie MATCH (a:Actor {id: tie[0]}) MATCH (b:Actor {id: tie[1]}) CREATE (a)-[:OF_COUNTRY]->(b)`,
    {
      ties: numbers.flatMap((number) =>
        [
          [2, 0],
          [3, 0],
          [5, 1],
        ].map((tie) => tie.map((place) => actorOf(number, place))),
      ),
    },
  );
  const all = [...worlds].flatMap(([number, world]) => versionsOf(world, number));
  const said = { reports: [], reason: null };
  const tenures = [...worlds].map(([number, { tenure }]) => ({
    id: `tenure:w${number}`,
    person: actorOf(number, 2),
    office: actorOf(number, 5),
    from: tenure.from === null ? null : partialDate(tenure.from),
    to: tenure.to === null ? null : partialDate(tenure.to),
    dataset: null,
    recordedAt: instant(0),
    retractedAt: null,
    ...said,
  }));
  const responses = [...worlds].flatMap(([number, world]) =>
    responsesOf(world, number).map(({ id, as, later, earlier, recorded }) => ({
      id,
      as,
      event: later,
      respondsTo: earlier,
      assertedBy: [],
      deniedBy: [],
      recordedAt: instant(recorded),
      retractedAt: null,
      ...said,
    })),
  );
  await database.write(async (tx) => {
    await jsonlPutEvents(tx, { rows: all.filter(({ until }) => until === null).map(lineOf) });
    await jsonlPutEventVersions(tx, { rows: all.filter(({ until }) => until !== null).map(lineOf) });
    await jsonlPutTenures(tx, { rows: tenures });
    await jsonlPutResponses(tx, { rows: responses });
  });
}

function lineOf(version: Version): LineEvent {
  const tied = (ids: readonly string[]) => ids.map((id, position) => ({ id, position }));
  const [intensity = null, scale = null] = version.measured ?? [];
  const [codebook = null, code = null] = version.coded ?? [];
  return {
    id: version.id,
    relation: version.relation,
    status: version.status,
    date: partialDate(version.date),
    sources: tied(version.sources),
    targets: tied(version.targets),
    issues: tied(version.about),
    places: [...version.places],
    summary: null,
    demand: null,
    code,
    codebook,
    edition: codebook === null ? null : codebook === 'CAMEO' ? 'GDELT' : '2021',
    intensity,
    scale,
    dataset: null,
    rows: null,
    mentions: null,
    reports: version.reports.map((report, position) => ({
      report,
      asserts: version.status,
      quote: null,
      position,
      rows: null,
    })),
    recordedAt: instant(version.recorded),
    retractedAt: version.until === null ? null : instant(version.until),
    reason: null,
  };
}

/** The times asked for; null is now. */
export interface Times {
  readonly valid: string | null;
  readonly known: number | null;
}

/** Mostly now. */
export const anyTimes: fc.Arbitrary<Times> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ valid: null, known: null }) },
  { weight: 2, arbitrary: fc.record({ valid: fc.option(anyDate), known: fc.option(fc.integer({ min: 0, max: 9 })) }) },
);

/** What is there of a world as of two times. */
export function there(world: World, number: number, { valid, known }: Times) {
  const last = valid === null ? '9999-12-31' : partialDate(valid).latest;
  const onRecord = (recorded: number, until: number | null) =>
    known === null ? until === null : recorded <= known && (until === null || known < until);
  const acts = versionsOf(world, number).filter(
    ({ date, recorded, until }) => onRecord(recorded, until) && partialDate(date).earliest <= last,
  );
  const act = (id: string) => acts.find((one) => one.id === id);
  const retaliations = responsesOf(world, number)
    .filter(({ as, recorded }) => as === 'RETALIATES' && onRecord(recorded, null))
    .flatMap(({ later, earlier }) => {
      const [after, before] = [act(later), act(earlier)];
      return after && before ? [{ later: after, earlier: before }] : [];
    });
  const { from } = world.tenure;
  const tenure = from === null || partialDate(from).earliest <= last ? world.tenure : null;
  return { acts, retaliations, tenure };
}

/** A span as it is asked for. */
export interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly certainly: boolean;
}

/** Whether a date lies within a span. */
export function lies(date: string, span: Span | null): boolean {
  if (!span) return true;
  const [from, to] = [
    span.from ? partialDate(span.from).earliest : '0001-01-01',
    span.to ? partialDate(span.to).latest : '9999-12-31',
  ];
  const { earliest, latest } = partialDate(date);
  return span.certainly ? from <= earliest && latest <= to : earliest <= to && from <= latest;
}
