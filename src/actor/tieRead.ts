// Reads parts of lists of ties, those that are asked together by one statement, in windows.

import { anchorsOf, grouped } from '../event/read.ts';
import { withinDays } from '../event/span.ts';
import {
  actorRelationCount,
  actorRelationsNewest,
  actorRelationsOldest,
  actorRelationsRankedDown,
  actorRelationsRankedUp,
} from '../generated/cypher/actor.ts';
import type { FilterClause, TieRow, TieStream } from '../generated/cypher/shape.ts';
import { firstDay, lastDay } from '../graph/arguments.ts';
import { batched } from '../graph/batching.ts';
import { weightOf } from '../graph/filters.ts';
import { compareTexts, lastText, type Range } from '../graph/positions.ts';
import type { Reader } from '../graph/statement.ts';
import { type Found, inWindows, type Stretch } from '../graph/windows.ts';

/** An order as it is read: by day alone or by intensity first, and from which end. */
export interface TieOrder {
  readonly ranked: boolean;
  readonly descending: boolean;
}

/** A place in a list of ties. */
export interface TiePosition {
  /** Intensity; 0 where ties are ordered by day. */
  readonly rank: number;
  readonly day: string;
  readonly fact: string;
  /** Counterpart and direction, which run against the order of the rest. */
  readonly far: string;
}

/** A tie with its place. */
interface PlacedTie extends TiePosition {
  readonly row: TieRow;
}

/** What a cursor holds of a place. */
export function tieTexts({ rank, day, fact, far }: TiePosition): string[] {
  return [String(rank), day, fact, far];
}

interface Between {
  readonly lowRank: number;
  readonly lowDate: string;
  readonly lowFact: string;
  readonly lowFar: string;
  readonly highRank: number;
  readonly highDate: string;
  readonly highFact: string;
  readonly highFar: string;
}

/** The part of a list between two cursors. */
export function betweenTies({ after, before }: Range, { descending }: TieOrder): Between {
  const [low, high] = descending ? [before, after] : [after, before];
  const [lowRank = '-1e18', lowDate = firstDay, lowFact = '', lowFar = lastText] = low ?? [];
  const [highRank = '1e18', highDate = lastDay, highFact = lastText, highFar = ''] = high ?? [];
  return {
    lowRank: Number(lowRank),
    lowDate,
    lowFact,
    lowFar,
    highRank: Number(highRank),
    highDate,
    highFact,
    highFar,
  };
}

function beyond(between: Between, { rank, day, fact, far }: TiePosition, descending: boolean): Between {
  return descending
    ? { ...between, highRank: rank, highDate: day, highFact: fact, highFar: far }
    : { ...between, lowRank: rank, lowDate: day, lowFact: fact, lowFar: far };
}

function compare(one: TiePosition, other: TiePosition): number {
  return (
    one.rank - other.rank ||
    compareTexts(one.day, other.day) ||
    compareTexts(one.fact, other.fact) ||
    compareTexts(other.far, one.far)
  );
}

/** A part of a list of ties. */
export interface TiePart {
  readonly members: readonly TieStream[];
  readonly where: readonly FilterClause[];
  readonly ranked: boolean;
  /** The direction of reading: from the highest position down, or from the lowest up. */
  readonly descending: boolean;
  readonly between: Between;
  readonly limit: number;
}

/** Parts of lists of ties, read together. */
export const tieParts = batched<TiePart, Found<PlacedTie, TiePosition>>(async (db, asked) => {
  const found = new Map<TiePart, Found<PlacedTie, TiePosition>>();
  await Promise.all(
    grouped(asked).map(async (group) => {
      for (const [index, one] of (await readGroup(db, group)).entries()) if (group[index]) found.set(group[index], one);
    }),
  );
  return asked.map((part) => found.get(part) ?? { placed: [], cut: null });
});

async function readGroup(db: Reader, group: readonly TiePart[]): Promise<Found<PlacedTie, TiePosition>[]> {
  const [part] = group;
  if (!part) return [];
  const { descending, ranked, limit } = part;
  return inWindows<TiePart, PlacedTie, TiePosition, Between>(group, {
    between: part.between,
    limit,
    weight: ({ members, where }) => members.length * weightOf(where),
    compare: (one, other) => (descending ? compare(other, one) : compare(one, other)),
    beyond: (between, place) => beyond(between, place, descending),
    read: async (parts, between, window) => {
      const { lowRank: _low, highRank: _high, ...days } = between;
      const sent = { ...anchorsOf(parts), limit };
      const place = (row: TieRow) => ({
        rank: ranked ? (row.intensity ?? 0) : 0,
        day: row.sortDate,
        fact: row.fact,
        far: row.far,
        row,
      });
      const stretches = new Map<string, Stretch<PlacedTie, TiePosition>>();
      if (ranked) {
        const rows = await (descending ? actorRelationsRankedDown : actorRelationsRankedUp)(db, {
          ...sent,
          ...between,
        });
        for (const { key, ties } of rows) stretches.set(key, { placed: ties.map(place), edges: [] });
      } else {
        const rows = await (descending ? actorRelationsNewest : actorRelationsOldest)(db, {
          ...sent,
          ...days,
          anchors: sent.anchors.map((anchor) => ({ ...anchor, members: withinDays(anchor.members, days) })),
          window,
        });
        // All ties of an act at an edge were read: the edge stands behind them.
        const far = descending ? lastText : '';
        for (const { key, ties, edges } of rows)
          stretches.set(key, {
            placed: ties.map(place),
            edges: edges.map(({ date, fact }) => ({ rank: 0, day: date, fact, far })),
          });
      }
      return parts.map((_, index) => stretches.get(String(index)) ?? { placed: [], edges: [] });
    },
  });
}

/** How many ties pass, of actors that are counted together. */
export const tieCounts = batched<Pick<TiePart, 'members' | 'where'>, number>(async (db, asked) => {
  const own = asked.filter(({ members, where }) => members.length > 0 && where.length > 0);
  const rows = own.length === 0 ? [] : await actorRelationCount(db, anchorsOf(own));
  const totals = new Map(rows.map(({ key, total }) => [own[Number(key)], total]));
  return asked.map((one) => totals.get(one) ?? 0);
});
