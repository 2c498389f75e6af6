// Reads parts of lists of events: those that are asked together share a statement, and a stream of which little passes the
// filter is read in windows, so that no statement walks through a hub for long.

import {
  eventCount,
  eventCountMatching,
  eventCountOfHubs,
  eventEarliestRecorded,
  eventLatestRecorded,
  eventMostCooperative,
  eventMostHostile,
  eventNewest,
  eventNewestOfDataset,
  eventNewestOfHubs,
  eventOldest,
  eventOldestOfDataset,
  eventOldestOfHubs,
  eventRankedDown,
  eventRankedUp,
} from '../generated/cypher/event.ts';
import type { EventAnchor, EventCard, EventEdge, FilterClause, FilterForm } from '../generated/cypher/shape.ts';
import { batched } from '../graph/batching.ts';
import { weightOf } from '../graph/filters.ts';
import type { Reader } from '../graph/statement.ts';
import { type Found, inWindows, type Stretch } from '../graph/windows.ts';
import type { Entry } from './entry.ts';
import { type Between, beyond, compare, type Order, type Position } from './order.ts';
import { withinDays } from './span.ts';

/** A part of a list. */
export interface Part extends Pick<Entry, 'road' | 'members' | 'where'> {
  readonly by: Order['by'];
  /** The direction of reading: from the highest position down, or from the lowest up. */
  readonly descending: boolean;
  readonly between: Between;
  /** The scale of intensities, where acts are ordered by them. */
  readonly scale: string | null;
  /** The most entries wanted. */
  readonly limit: number;
}

/** An act with its place in the list. */
export interface Placed extends Position {
  readonly event: EventCard;
}

/** Parts of lists, read together. */
export const parts = batched<Part, Found<Placed, Position>>(async (db, asked) => {
  const found = new Map<Part, Found<Placed, Position>>();
  await Promise.all(
    grouped(asked).map(async (group) => {
      for (const [part, result] of await readGroup(db, group)) found.set(part, result);
    }),
  );
  return asked.map((part) => found.get(part) ?? { placed: [], cut: null });
});

/** Parts that one statement can read: only streams and filters differ. Parts of nothing are in no group. */
export function grouped<
  Streamed extends { readonly members: readonly unknown[]; readonly where: readonly FilterClause[] },
>(asked: readonly Streamed[]): Streamed[][] {
  const groups = new Map<string, Streamed[]>();
  for (const part of asked) {
    if (part.members.length === 0 || part.where.length === 0) continue;
    const { members: _members, where: _where, ...same } = part;
    const key = JSON.stringify(same);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()];
}

async function readGroup(db: Reader, group: readonly Part[]): Promise<Map<Part, Found<Placed, Position>>> {
  const [part] = group;
  if (!part) return new Map();
  const { descending } = part;
  const found = await inWindows<Part, Placed, Position, Between>(group, {
    between: part.between,
    limit: part.limit,
    weight: ({ members, where }) => members.length * weightOf(where),
    compare: (one, other) => (descending ? compare(other, one) : compare(one, other)),
    beyond: (between, place) => beyond(between, place, descending),
    read: async (parts, between, window) => {
      const rows = await rowsOf(db, part, between, { ...anchorsOf(parts), window, limit: part.limit });
      return parts.map((_, index) => rows.get(String(index)) ?? { placed: [], edges: [] });
    },
  });
  return new Map(group.flatMap((one, index) => (found[index] ? [[one, found[index]]] : [])));
}

/** The anchors of parts, by their index; equal filters are sent once. */
export function anchorsOf<Stream>(
  asked: readonly { readonly members: readonly Stream[]; readonly where: readonly FilterClause[] }[],
): { anchors: { key: string; where: number; members: Stream[] }[]; wheres: FilterForm[] } {
  const places = new Map<string, number>();
  const wheres: FilterForm[] = [];
  const anchors = asked.map(({ members, where }, index) => {
    const key = JSON.stringify(where);
    const known = places.get(key) ?? wheres.push({ clauses: [...where] }) - 1;
    places.set(key, known);
    return { key: String(index), where: known, members: [...members] };
  });
  return { anchors, wheres };
}

interface Sent {
  readonly anchors: EventAnchor[];
  readonly wheres: FilterForm[];
  readonly window: number;
  readonly limit: number;
}

type Row = Stretch<Placed, Position>;

async function rowsOf(db: Reader, part: Part, between: Between, sent: Sent): Promise<Map<string, Row>> {
  const { road, by, descending, scale } = part;
  const { lowRank, highRank, ...days } = between;
  if (by !== 'DATE' && road === 'ALL') return by === 'INTENSITY' ? byIntensity() : byRecord();
  if (by !== 'DATE' || road === 'FEW') {
    const { window: _, ...rest } = sent;
    const rows = await (descending ? eventRankedDown : eventRankedUp)(db, { ...rest, ...between, order: by });
    return new Map(rows.map(({ key, ranked }) => [key, { placed: ranked.map(placedBy), edges: [] }]));
  }
  const statement = {
    HUBS: descending ? eventNewestOfHubs : eventOldestOfHubs,
    DATASET: descending ? eventNewestOfDataset : eventOldestOfDataset,
    ALL: descending ? eventNewest : eventOldest,
  }[road];
  const limited = sent.anchors.map((anchor) => ({ ...anchor, members: withinDays(anchor.members, days) }));
  const rows = await statement(db, { ...sent, ...days, anchors: limited });
  return new Map(
    rows.map(({ key, events, edges }) => [
      key,
      {
        placed: events.map((event) => ({ rank: 0, day: event.date.earliest, id: event.id, event })),
        edges: edges.map(({ date, fact }) => ({ rank: 0, day: date, id: fact })),
      },
    ]),
  );

  async function byIntensity(): Promise<Map<string, Row>> {
    const params = { ...sent, ...between, scale: scale ?? '' };
    const rows = await (descending ? eventMostCooperative : eventMostHostile)(db, params);
    return new Map(
      rows.map(({ key, ranked, edges }) => [
        key,
        { placed: ranked.map(placedBy), edges: edges.map((edge) => edgeAt(edge, edge.date)) },
      ]),
    );
  }

  async function byRecord(): Promise<Map<string, Row>> {
    const { lowId, highId } = days;
    const [lowTime, highTime] = [instantAt(lowRank), instantAt(highRank)];
    const params = { ...sent, lowTime, lowId, highTime, highId };
    const rows = await (descending ? eventLatestRecorded : eventEarliestRecorded)(db, params);
    return new Map(
      rows.map(({ key, events, edges }) => [
        key,
        {
          placed: events.map((event) => ({ rank: Date.parse(event.recordedAt), day: sameDay, id: event.id, event })),
          edges: edges.map((edge) => edgeAt(edge, sameDay)),
        },
      ]),
    );
  }
}

/** Stands for the day where acts are ordered by when they were recorded. */
const sameDay = '0001-01-01';

function placedBy({ rank, day, event }: { rank: number; day: string; event: EventCard }): Placed {
  return { rank, day, id: event.id, event };
}

function edgeAt({ rank, fact }: EventEdge, day: string): Position {
  return { rank: rank ?? 0, day, id: fact };
}

/** The instants that a record can have; ranks beyond them stand for no bound. */
function instantAt(rank: number): string {
  const [first, last] = [Date.parse('0001-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59Z')];
  return new Date(Math.min(Math.max(rank, first), last)).toISOString();
}

type Counted = Pick<Part, 'road' | 'members' | 'where'>;

/** How many acts pass, of lists that are counted together. */
export const counts = batched<Counted, number>(async (db, asked) => {
  const totals = new Map<Counted, number>();
  const possible = asked.filter(({ members, where }) => members.length > 0 && where.length > 0);
  const whole = possible.filter(isEverything);
  const scanned = possible.filter((one) => one.road === 'ALL' && !isEverything(one));
  const read = possible.filter((one) => one.road !== 'ALL');
  const put = (own: readonly Counted[], rows: readonly { key: string; total: number }[]) => {
    for (const [index, one] of own.entries())
      totals.set(one, rows.find(({ key }) => key === String(index))?.total ?? 0);
  };
  await Promise.all([
    whole.length > 0 && eventCount(db).then(({ total }) => whole.map((one) => totals.set(one, total))),
    scanned.length > 0 && eventCountMatching(db, anchorsOf(scanned)).then((rows) => put(scanned, rows)),
    read.length > 0 && eventCountOfHubs(db, anchorsOf(read)).then((rows) => put(read, rows)),
  ]);
  return asked.map((one) => totals.get(one) ?? 0);
});

/** Whether there is no condition at all: the store knows that number. */
function isEverything({ road, where }: Pick<Part, 'road' | 'where'>): boolean {
  return road === 'ALL' && where.some(({ tests }) => tests.length === 0);
}
