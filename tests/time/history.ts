// Random histories of a record: what a dossier says of the same few facts at successive instants, and what it said at any of them.

import { vi } from 'vitest';
import { partialDate } from '../../src/graph/time.ts';
import { importDossiers } from '../../src/ingest/dossier/import.ts';
import type { TestGraph } from '../harness/graph.ts';

/** Numbers from 0 to 1. */
export type Random = () => number;

export interface ActFact {
  readonly id: string;
  readonly relation: string;
  readonly status: string;
  readonly date: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly about: readonly string[];
  readonly summary: string;
  readonly reports: readonly { readonly report: string }[];
}

export interface TenureFact {
  readonly id: string;
  readonly person: string;
  readonly office: string;
  readonly from?: string;
  readonly to?: string;
  readonly reports: readonly { readonly report: string }[];
}

export interface ResponseFact {
  readonly id: string;
  readonly event: string;
  readonly respondsTo: string;
  readonly as: string;
  readonly assertedBy: readonly string[];
  readonly deniedBy?: readonly string[];
  readonly reports: readonly { readonly report: string }[];
}

/** What the dossier says at one instant. */
export interface State {
  readonly at: string;
  readonly acts: ReadonlyMap<string, ActFact>;
  readonly tenures: ReadonlyMap<string, TenureFact>;
  readonly responses: ReadonlyMap<string, ResponseFact>;
}

export const countryOf: Readonly<Record<string, string>> = {
  'person:ann': 'country:JPN',
  'person:bob': 'country:KOR',
  'ministry:trade': 'country:JPN',
  'office:minister': 'country:JPN',
  'office:envoy': 'country:KOR',
};
/** Nobody says of which country Cho is: only the offices that Cho holds tell for whom. */
export const people = ['person:ann', 'person:bob', 'person:cho'];
export const wholeOf: Readonly<Record<string, string>> = { 'office:minister': 'ministry:trade' };
export const offices = ['office:minister', 'office:envoy'];
export const actors = ['country:JPN', 'country:KOR', 'ministry:trade', ...offices, ...people];
export const issues = {
  'dispute:water': { partOf: null, opened: null, closed: null },
  'dispute:river': { partOf: 'dispute:water', opened: '2019-06', closed: '2020-02' },
  'dispute:fish': { partOf: null, opened: '2019-11-20', closed: '2020-09-15' },
} as const;
export const publisherOf: Readonly<Record<string, string>> = {
  'report:one': 'organization:daily',
  'report:two': 'organization:daily',
  'report:three': 'organization:weekly',
};
export const publishers = ['organization:daily', 'organization:weekly'];
export const words = ['alpha', 'beta', 'gamma'];
export const relations = ['DEMANDS', 'MEETS', 'REJECTS', 'ACCUSES'];
export const statuses = ['OCCURRED', 'PLANNED', 'DENIED'];
const actIds = Array.from({ length: 14 }, (_, index) => `event:${String.fromCharCode(97 + index)}`);
const tenureIds = Array.from({ length: 5 }, (_, index) => `tenure:${index}`);
const responseIds = Array.from({ length: 5 }, (_, index) => `response:${index}`);
/** Every fact that a history can hold. */
export const factIds = [...actIds, ...tenureIds, ...responseIds];
export const eventIds = actIds;

export const oneOf = <T>(random: Random, values: readonly T[]): T => {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('There is nothing to choose from.');
  return value;
};
export const someOf = <T>(random: Random, values: readonly T[], most: number): T[] => [
  ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => oneOf(random, values))),
];

/** A day, a month or a year from 2019 to 2020. */
export function anyDate(random: Random): string {
  const year = oneOf(random, ['2019', '2020']);
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
  const form = random();
  return form < 0.1 ? year : form < 0.35 ? `${year}-${month}` : `${year}-${month}-${day}`;
}

const reportsOf = (random: Random) => someOf(random, Object.keys(publisherOf), 2).map((report) => ({ report }));

function anAct(random: Random, id: string): ActFact {
  return {
    id,
    relation: oneOf(random, relations),
    status: oneOf(random, statuses),
    date: anyDate(random),
    sources: someOf(random, actors, 2),
    targets: someOf(random, actors, 2),
    about: someOf(random, Object.keys(issues), 2),
    summary: ['An', 'act', ...someOf(random, words, 2)].join(' '),
    reports: reportsOf(random),
  };
}

function aTenure(random: Random, id: string): TenureFact {
  const [from, to] = [anyDate(random), anyDate(random)].sort((a, b) =>
    partialDate(a).earliest < partialDate(b).earliest ? -1 : 1,
  );
  return {
    id,
    person: oneOf(random, people),
    office: oneOf(random, offices),
    ...(random() < 0.85 ? { from: from as string } : {}),
    ...(random() < 0.6 ? { to: to as string } : {}),
    reports: reportsOf(random),
  };
}

function aResponse(random: Random, id: string, acts: ReadonlyMap<string, ActFact>): ResponseFact | null {
  const [one, other] = [oneOf(random, [...acts.values()]), oneOf(random, [...acts.values()])];
  if (one.id === other.id) return null;
  const [later, earlier] =
    partialDate(one.date).latest < partialDate(other.date).earliest ? [other, one] : [one, other];
  return {
    id,
    event: later.id,
    respondsTo: earlier.id,
    as: oneOf(random, ['RETALIATES', 'RETALIATES', 'REJECTS']),
    assertedBy: someOf(random, actors, 2),
    ...(random() < 0.4 ? { deniedBy: someOf(random, actors, 1) } : {}),
    reports: reportsOf(random),
  };
}

/** Adds, changes and drops entries. */
function turned<Fact>(
  random: Random,
  before: ReadonlyMap<string, Fact>,
  ids: readonly string[],
  make: (id: string) => Fact | null,
): Map<string, Fact> {
  const after = new Map(before);
  for (const id of ids) {
    const chance = random();
    if (chance < 0.3) {
      const fact = make(id);
      if (fact) after.set(id, fact);
    } else if (chance < 0.42) after.delete(id);
  }
  return after;
}

/** A history of so many states, a day apart. */
export function anyHistory(random: Random, length: number): State[] {
  const states: State[] = [];
  let state: Omit<State, 'at'> = { acts: new Map(), tenures: new Map(), responses: new Map() };
  for (let index = 0; index < length; index++) {
    const acts = turned(random, state.acts, actIds, (id) => anAct(random, id));
    if (acts.size < 3) for (const id of actIds.slice(0, 3)) acts.set(id, anAct(random, id));
    const tenures = turned(random, state.tenures, tenureIds, (id) => aTenure(random, id));
    const drawn = turned(random, state.responses, responseIds, (id) => aResponse(random, id, acts));
    // What answers an act that went, or would answer it before it happened, goes too.
    const responses = new Map(
      [...drawn].filter(([, { event, respondsTo }]) => {
        const [later, earlier] = [acts.get(event), acts.get(respondsTo)];
        return later && earlier && partialDate(later.date).latest >= partialDate(earlier.date).earliest;
      }),
    );
    // An import refuses to drop an act that a response which stays has answered so far.
    for (const [id, { event, respondsTo }] of state.responses)
      if (responses.has(id))
        for (const act of [event, respondsTo])
          if (!acts.has(act)) acts.set(act, state.acts.get(act) ?? anAct(random, act));
    state = { acts, tenures, responses };
    states.push({ ...state, at: new Date(Date.UTC(2021, 0, 1 + index, 12)).toISOString() });
  }
  return states;
}

/** Writes a history as it would have come about: by importing the dossier again and again. */
export async function live({ database }: TestGraph, states: readonly State[]): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    for (const state of states) {
      vi.setSystemTime(new Date(state.at));
      await importDossiers(database, [{ name: 'history.yaml', content: JSON.stringify(dossierOf(state)) }]);
    }
  } finally {
    vi.useRealTimers();
  }
}

function dossierOf({ acts, tenures, responses }: State) {
  const actor = (id: string) => ({
    id,
    name: `Actor ${id.split(':')[1]}`,
    ...(countryOf[id] ? { country: countryOf[id] } : {}),
    ...(wholeOf[id] ? { partOf: wholeOf[id] } : {}),
  });
  return {
    dossier: 'history',
    title: 'A history',
    actors: [...actors.map(actor), ...publishers.map((id) => ({ id, name: id.split(':')[1], kind: 'MEDIA' }))],
    issues: Object.entries(issues).map(([id, { partOf, opened, closed }]) => ({
      id,
      name: `Issue ${id.split(':')[1]}`,
      kind: 'OTHER',
      ...(partOf ? { partOf } : {}),
      ...(opened ? { opened, closed } : {}),
    })),
    reports: Object.entries(publisherOf).map(([id, publisher]) => ({ id, title: id, publisher })),
    events: [...acts.values()],
    tenures: [...tenures.values()],
    responses: [...responses.values()],
  };
}
