// What pictures show: plain things, made from answers of the API by whoever asks.

import type { Kind, Relation, Status } from '../language/catalogue.ts';

/** A report's word for an act. */
export interface DrawnWord {
  readonly asserts: Status;
  readonly quote: string | null;
  readonly title: string;
  /** Where the report stands; null where none is kept. Not yet known to be safe: see `safeLink`. */
  readonly url: string | null;
  /** Its date as it is known; null where it has none. */
  readonly published: string | null;
  readonly publisher: string;
}

/** Somebody or something by id and name. */
export interface Who {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
}

/** An act with who says so. */
export interface DrawnAct {
  readonly id: string;
  readonly relation: Relation;
  readonly status: Status;
  /** The date as it is known, such as `2019-07`, and the days between which it lies. */
  readonly date: { readonly text: string; readonly earliest: string; readonly latest: string };
  readonly summary: string | null;
  readonly demand: string | null;
  readonly sources: readonly Who[];
  readonly targets: readonly Who[];
  readonly issues: readonly Who[];
  readonly independentPublishers: number;
  readonly words: readonly DrawnWord[];
  /** Who denies what others say that this act answers; empty where nobody does. */
  readonly deniedBy: readonly Who[];
  readonly disputed: boolean;
}

/** How a tie stands beside that of another date. */
export type Change = 'appeared' | 'vanished' | 'changed' | 'kept';

/** An actor or an issue in a graph. */
export interface DrawnNode extends Who {
  /** Acts that it takes part in, among those that are drawn. */
  readonly weight: number;
  /** Hops from those that the picture is about; 0 for these. */
  readonly depth: number;
  readonly change?: Change;
}

/** A tie of a graph: all acts of one kind from one to another. */
export interface DrawnEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: Relation;
  /** The status of its newest act that is drawn: a planned tie is dashed, a denied one struck. */
  readonly status: Status;
  readonly count: number;
  readonly first: string;
  readonly last: string;
  readonly inferred: boolean;
  readonly disputed: boolean;
  readonly change?: Change;
  /** Its newest acts: the evidence that one step shows. */
  readonly acts: readonly DrawnAct[];
}

/** A graph as it is drawn. */
export interface DrawnGraph {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  /** Whether there is more than this. */
  readonly truncated: boolean;
  /** How much there is in all, where it is known and not all is drawn. */
  readonly outOf?: { readonly nodes: number; readonly edges: number };
}

/** A point of a line: a number at the beginning of an interval; null where there is none. */
export interface TrendPoint {
  readonly time: string;
  readonly value: number | null;
  readonly count: number;
}

/** A line of a trend. */
export interface TrendLine {
  readonly id: string;
  readonly label: string;
  readonly points: readonly TrendPoint[];
}

/** Two sides that are stuck. */
export interface DrawnDeadlock {
  readonly about: Who;
  readonly since: string;
  readonly certain: boolean;
  readonly sides: readonly {
    readonly by: Who;
    readonly of: Who;
    readonly demands: readonly DrawnAct[];
    /** The acts by which the other side turned it down. */
    readonly rejections: readonly DrawnAct[];
  }[];
}

/** An address that may be followed: only over HTTP, so that no text of the graph can run as a script. */
export function safeLink(url: string | null): string | null {
  if (url === null) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

/** Attributes of every link out of the pages. */
export const outward = { target: '_blank', rel: 'noopener noreferrer nofollow' } as const;
