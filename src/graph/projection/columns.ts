// The ties between nodes as columns: what whole-graph questions run over. A tie is one act between two nodes: from an actor to the one
// acted on, and from an actor through an issue that the act is about.

/** A column of codes, as narrow as its largest code allows. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** What acts that nothing else tells apart have in common: which issues they are about, and which dataset they are of. */
export interface Mark {
  readonly issues: readonly string[];
  readonly dataset: string | null;
}

/** Days are counted from 1970-01-01. */
export interface Dates {
  /** By code: first the days, in their order, then spans of several days, by their beginning. */
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** How many of the codes are days. */
  readonly days: number;
}

/** Ties by their number, which is their place by source and then by date. */
export interface Columns {
  /** Ids of nodes by their number, in the order of ids. */
  readonly nodes: readonly string[];
  readonly relations: readonly string[];
  readonly marks: readonly Mark[];
  readonly dates: Dates;
  readonly source: Codes;
  readonly target: Codes;
  readonly date: Codes;
  readonly relation: Codes;
  readonly mark: Codes;
  /** Two halves of a number that stands for the act's id. */
  readonly actLow: Uint32Array;
  readonly actHigh: Uint32Array;
  /** Where the ties of each source begin; one more than there are nodes. */
  readonly outStart: Uint32Array;
  /** Numbers of ties, by target and then by date. */
  readonly into: Uint32Array;
  readonly inStart: Uint32Array;
}

/** The relation of ties between actors and issues. */
export const concerns = 'CONCERNS';

/** The number of a node; -1 where no tie has it. */
export function nodeOf({ nodes }: Columns, id: string): number {
  const at = lowerBound(nodes.length, (place) => (nodes[place] as string) < id);
  return nodes[at] === id ? at : -1;
}

/** The first of `length` places that is not before what is looked for. */
export function lowerBound(length: number, isBefore: (place: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where each code begins among ties in the order of their codes: how many have a smaller one. One more than there are codes. */
export function startsOf(codes: Codes, count: number): Uint32Array {
  const start = new Uint32Array(count + 1);
  // By their places: an iterator takes ten times as long.
  for (let at = 0; at < codes.length; at++) {
    const next = (codes[at] as number) + 1;
    start[next] = (start[next] as number) + 1;
  }
  for (let code = 0; code < count; code++) start[code + 1] = (start[code + 1] as number) + (start[code] as number);
  return start;
}

/** Days and spans, which are in their order, as dates. */
export function datesOf(spans: readonly (readonly [number, number])[]): Dates {
  return {
    earliest: Int32Array.from(spans, ([earliest]) => earliest),
    latest: Int32Array.from(spans, ([, latest]) => latest),
    days: spans.filter(([earliest, latest]) => earliest === latest).length,
  };
}

/** A column for codes below `count`. */
export function codesFor(count: number, length: number): Codes {
  if (count <= 0x100) return new Uint8Array(length);
  return count <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}

/** Bytes of the columns; ids of nodes not counted. */
export function bytesOf(columns: Columns): number {
  return Object.values(columns).reduce(
    (sum, column) => (ArrayBuffer.isView(column) ? sum + column.byteLength : sum),
    0,
  );
}

/** The number of the act of a tie, as far as one number can hold it exactly. */
export function actOf({ actLow, actHigh }: Columns, tie: number): number {
  return (actLow[tie] as number) * 2 ** 21 + ((actHigh[tie] as number) & 0x1fffff);
}

/** The halves of the number that stands for an act's id: FNV-1a, and a polynomial in 31, both of 32 bits. */
export function actNumber(id: string): readonly [low: number, high: number] {
  let [low, high] = [0x811c9dc5, 7];
  for (let at = 0; at < id.length; at++) {
    const letter = id.charCodeAt(at);
    low = Math.imul(low ^ letter, 0x01000193);
    high = Math.imul(high, 31) + letter;
  }
  return [low >>> 0, high >>> 0];
}
