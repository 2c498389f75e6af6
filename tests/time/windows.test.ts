// Lists read in windows so small that they end between the versions of one act: nothing is lost there, and nothing comes twice.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { stream } from '../../src/event/entry.ts';
import { type Between, betweenCursors, beyond, compare, orderOf, type Position } from '../../src/event/order.ts';
import { anchorsOf } from '../../src/event/read.ts';
import { withinDays } from '../../src/event/span.ts';
import { actorRelationsNewest, actorRelationsOldest } from '../../src/generated/cypher/actor.ts';
import {
  eventEarliestRecorded,
  eventLatestRecorded,
  eventNewest,
  eventNewestOfHubs,
  eventOldest,
  eventOldestOfHubs,
} from '../../src/generated/cypher/event.ts';
import type { EventCard } from '../../src/generated/cypher/shape.ts';
import type { EventOrder } from '../../src/generated/schema.ts';
import type { AsOf } from '../../src/graph/asOf.ts';
import { randomFrom } from '../../src/graph/random.ts';
import { inWindows } from '../../src/graph/windows.ts';
import { openTestGraph, type TestGraph } from '../harness/graph.ts';
import { type ActFact, anyHistory, live, type State } from './history.ts';
import { Replay } from './oracle.ts';

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));
/** Acts that keep their day while everything else of them changes: their versions stand at one place of every index. */
const states = anyHistory(randomFrom(seed), 6).map<State>((state, index) => ({
  ...state,
  responses: new Map(),
  acts: new Map(
    Array.from({ length: 9 }, (_, number) => {
      const act: ActFact = {
        id: `event:${number}`,
        relation: 'DEMANDS',
        status: 'OCCURRED',
        date: `2020-01-0${1 + (number % 3)}`,
        sources: ['country:JPN'],
        targets: ['country:KOR', 'person:ann'].slice(0, 1 + ((number + index) % 2)),
        about: ['dispute:water'],
        summary: `state ${number % 4 === 0 ? 0 : index}`,
        reports: [{ report: 'report:one' }],
      };
      return [act.id, act];
    }),
  ),
}));

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await live(graph, states);
}, 120_000);
afterAll(() => graph.close());

const everything = [{ tests: [] }];
const times = states.map(({ at }) => ({ valid: null, known: at }));
const readerOf = (asOf: AsOf) => graph.database.reader({ timeout: 60_000, clock: { asOf } });
const of = {
  NEWEST: { ALL: eventNewest, HUBS: eventNewestOfHubs },
  OLDEST: { ALL: eventOldest, HUBS: eventOldestOfHubs },
};

type Placed = Position & { readonly event: EventCard };

/** Reads a whole list, so many entries of each stream at once. */
async function read(
  order: EventOrder,
  window: number,
  rows: (between: Between) => Promise<{ placed: Placed[]; edges: Position[] }>,
): Promise<string[]> {
  const { descending } = orderOf(order);
  const [found] = await inWindows<null, Placed, Position, Between>(
    [null],
    {
      between: betweenCursors({ after: null, before: null }, orderOf(order)),
      limit: 100,
      weight: () => 1,
      compare: (one, other) => (descending ? compare(other, one) : compare(one, other)),
      beyond: (between, place) => beyond(between, place, descending),
      read: async (_, between) => [await rows(between)],
    },
    60_000,
  );
  expect(found?.cut, `window ${window}`).toBeNull();
  return (found?.placed ?? []).map(({ event }) => `${event.id} ${event.summary}`);
}

const expected = (asOf: (typeof times)[number], order: string) => {
  const replay = new Replay(states, asOf);
  return replay.listed({}, order).map((id) => `${id} ${replay.act(id).summary}`);
};

it.each([1, 2, 3, 5])(
  'reads acts by their day, %i at once',
  async (window) => {
    for (const asOf of times)
      for (const order of ['NEWEST', 'OLDEST'] as const)
        for (const road of ['ALL', 'HUBS'] as const) {
          const members = road === 'ALL' ? [stream({})] : [stream({ source: 'country:JPN', issue: 'dispute:water' })];
          const list = await read(order, window, async (between) => {
            const sent = {
              ...anchorsOf([{ members: withinDays(members, between), where: everything }]),
              ...between,
              window,
              limit: 100,
            };
            const [row] = await of[order][road](readerOf(asOf), sent);
            return {
              placed: (row?.events ?? []).map((event) => ({ rank: 0, day: event.date.earliest, id: event.id, event })),
              edges: (row?.edges ?? []).map(({ date, fact }) => ({ rank: 0, day: date, id: fact })),
            };
          });
          expect(list, `SEED=${seed} ${order} ${road} ${asOf.known}`).toEqual(expected(asOf, order));
        }
  },
  240_000,
);

it.each([1, 3])(
  'reads acts by when they were recorded, %i at once',
  async (window) => {
    for (const asOf of times)
      for (const order of ['LATEST_RECORDED', 'EARLIEST_RECORDED'] as const) {
        const list = await read(order, window, async ({ lowRank, highRank, lowId, highId }) => {
          const instant = (rank: number) => new Date(Math.min(Math.max(rank, 0), Date.UTC(9999, 0))).toISOString();
          const sent = {
            ...anchorsOf([{ members: [stream({})], where: everything }]),
            lowTime: instant(lowRank),
            highTime: instant(highRank),
            lowId,
            highId,
            window,
            limit: 100,
          };
          const statement = order === 'LATEST_RECORDED' ? eventLatestRecorded : eventEarliestRecorded;
          const [row] = await statement(readerOf(asOf), sent);
          const day = '0001-01-01';
          return {
            placed: (row?.events ?? []).map((event) => ({
              rank: Date.parse(event.recordedAt),
              day,
              id: event.id,
              event,
            })),
            edges: (row?.edges ?? []).map(({ rank, fact }) => ({ rank: rank ?? 0, day, id: fact })),
          };
        });
        expect(list, `SEED=${seed} ${order} ${asOf.known}`).toEqual(expected(asOf, order));
      }
  },
  240_000,
);

// A window begins with the act at which the last one ended, as some of its ties may be left: it must hold all versions of one act.
it.each([8, 11, 20])(
  'reads ties, %i acts at once',
  async (window) => {
    for (const asOf of times)
      for (const descending of [true, false]) {
        const found = new Set<string>();
        let days = {
          lowDate: '0001-01-01',
          lowFact: '',
          lowFar: '\u{10ffff}',
          highDate: '9999-12-31',
          highFact: '\u{10ffff}',
          highFar: '',
        };
        for (let rounds = 0; rounds < 200; rounds++) {
          const { low, high, from, to } = stream({});
          const member = {
            source: 'country:JPN',
            target: null,
            retaliating: null,
            retaliated: null,
            low,
            high,
            from,
            to,
          };
          const sent = {
            ...anchorsOf([{ members: withinDays([member], days), where: everything }]),
            ...days,
            window,
            limit: 100,
          };
          const [row] = await (descending ? actorRelationsNewest : actorRelationsOldest)(readerOf(asOf), sent);
          for (const { event, counterpart } of row?.ties ?? []) found.add(`DEMANDS ${event} ${counterpart.id} OUT`);
          const [edge] = row?.edges ?? [];
          if (!edge) break;
          days = descending
            ? { ...days, highDate: edge.date, highFact: edge.fact, highFar: '\u{10ffff}' }
            : { ...days, lowDate: edge.date, lowFact: edge.fact, lowFar: '' };
        }
        expect([...found].sort(), `SEED=${seed} ${asOf.known}`).toEqual(
          new Replay(states, asOf).ties('country:JPN', 'OUT', false).sort(),
        );
      }
  },
  240_000,
);
