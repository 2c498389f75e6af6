// Where the marks of a timeline stand: lanes by family, acts of a known day as points, others as spans; what lies too close is one mark with its count.

import type { Family } from '../language/catalogue.ts';
import { families, familyOf } from './family.ts';
import type { DrawnAct } from './picture.ts';
import { dayNumber, type TimeScale, timeScale } from './timeAxis.ts';

/** A mark: one act, or several that are drawn as one. */
export interface TimelineMark {
  readonly key: string;
  /** Oldest first. */
  readonly acts: readonly DrawnAct[];
  readonly x: number;
  readonly y: number;
  /** Of a date that is a month or a year: how far it reaches to either side of `x`; null for a day. */
  readonly reach: number | null;
  readonly row: number;
}

/** A lane. */
export interface TimelineLane {
  readonly family: Family;
  readonly count: number;
  readonly top: number;
  readonly marks: readonly TimelineMark[];
}

/** A timeline as it is drawn. */
export interface TimelineLayout {
  readonly lanes: readonly TimelineLane[];
  readonly scale: TimeScale;
  /** CSS pixels above the axis. */
  readonly height: number;
}

/** CSS pixels: around all, of a lane's name, of a row of marks, and within which two marks would cover each other. */
const margin = 16;
const nameHeight = 22;
const rowHeight = 28;
const apart = 26;
/** Rows of spans in a lane, beyond which they are joined. */
const mostSpanRows = 3;

/** Lays acts out. */
export function layTimeline(acts: readonly DrawnAct[], width: number): TimelineLayout {
  const from = Math.min(...acts.map(({ date }) => dayNumber(date.earliest)));
  const to = Math.max(...acts.map(({ date }) => dayNumber(date.latest)));
  const scale = timeScale(from, to, margin, width - margin);
  let top = 0;
  let row = 0;
  const lanes = families.flatMap((family): TimelineLane[] => {
    const own = acts
      .filter(({ relation }) => familyOf(relation) === family)
      .sort((a, b) => compare(a.date.earliest, b.date.earliest) || compare(a.id, b.id));
    if (own.length === 0) return [];
    const isDay = ({ date }: DrawnAct) => date.earliest === date.latest;
    const points = joined(
      own.filter(isDay).map((act) => ({ acts: [act], from: scale.at(dayNumber(act.date.earliest)), to: null })),
    );
    const spans = spanRows(
      own
        .filter((act) => !isDay(act))
        .map((act) => ({
          acts: [act],
          from: scale.at(dayNumber(act.date.earliest)),
          to: scale.at(dayNumber(act.date.latest)),
        })),
    );
    const rows = [...(points.length > 0 ? [points] : []), ...spans];
    const marks = rows.flatMap((drawn, index) =>
      drawn.map((piece) => markOf(piece, top + nameHeight + rowHeight * (index + 0.5), row + index)),
    );
    const lane = { family, count: own.length, top, marks };
    top += nameHeight + rowHeight * rows.length + 6;
    row += rows.length;
    return [lane];
  });
  return { lanes, scale, height: top };
}

/** Acts that are drawn together, and from where to where, in pixels. */
interface Piece {
  readonly acts: readonly DrawnAct[];
  readonly from: number;
  /** Null for a point. */
  readonly to: number | null;
}

function markOf({ acts, from, to }: Piece, y: number, row: number): TimelineMark {
  const reach = to === null ? null : Math.max(7, (to - from) / 2);
  const x = to === null ? from : (from + to) / 2;
  return { key: acts[0]?.id ?? '', acts, x, y, reach, row };
}

/** Points so far apart that each can be seen and hit. */
function joined(points: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let begin = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    const last = pieces.at(-1);
    if (last && point.from - begin < apart) {
      const acts = [...last.acts, ...point.acts];
      pieces[pieces.length - 1] = { acts, from: last.from + (point.from - last.from) / acts.length, to: null };
    } else {
      pieces.push(point);
      begin = point.from;
    }
  }
  return pieces;
}

/** Spans in as few rows as there may be; those for which there is no room join one that they overlap. */
function spanRows(spans: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const span of spans) {
    const free = rows.find((row) => (row.at(-1)?.to ?? 0) + apart / 2 < span.from);
    if (free) free.push(span);
    else if (rows.length < mostSpanRows) rows.push([span]);
    else {
      const row = rows[mostSpanRows - 1] ?? [];
      const last = row.pop();
      if (last)
        row.push({
          acts: [...last.acts, ...span.acts],
          from: Math.min(last.from, span.from),
          to: Math.max(last.to ?? last.from, span.to ?? span.from),
        });
    }
  }
  return rows;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
