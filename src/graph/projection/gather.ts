// Fills columns from acts as they come, in any order.

import { LRUCache } from 'lru-cache';
import { dayNumber, type PartialDate, partialDate } from '../time.ts';
import { actNumber, type Codes, type Columns, codesFor, concerns, datesOf, type Mark, startsOf } from './columns.ts';

/** An act as it is read. */
export interface ProjectedAct {
  readonly id: string;
  readonly relation: string;
  readonly date: PartialDate;
  readonly dataset: string | null;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly issues: readonly string[];
  /** Whose earlier acts it retaliates for. */
  readonly against: readonly string[];
}

/** Dates by their texts: many acts have the same. */
const dates = new LRUCache<string, PartialDate>({ max: 10_000, memoMethod: partialDate });

/** Takes an act apart that a statement wrote as one text (`cypher/shape/ProjectedColumns.cypher`). */
export function readAct(text: string): ProjectedAct {
  const parts = text.split('\t');
  const [id = '', relation = '', date = '', dataset = ''] = parts;
  const [sources, targets, issues, against]: [string[], string[], string[], string[]] = [[], [], [], []];
  for (let at = 4; at < parts.length; at++) {
    const part = parts[at] as string;
    const kind = part.charAt(0);
    (kind === 'S' ? sources : kind === 'T' ? targets : kind === 'C' ? issues : against).push(part.slice(1));
  }
  return { id, relation, date: dates.memo(date), dataset: dataset || null, sources, targets, issues, against };
}

/** Numbers texts in the order in which they come. */
class Numbers<Thing> {
  readonly things: Thing[] = [];
  private readonly known = new Map<string | number, number>();

  of(name: string | number, make: () => Thing): number {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    this.known.set(name, this.things.length);
    return this.things.push(make()) - 1;
  }
}

/** A column that grows. */
export class Growing {
  private held = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.held.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.held);
      this.held = larger;
    }
    this.held[this.length++] = value;
  }

  at(place: number): number {
    return this.held[place] as number;
  }

  /** What was put in so far. */
  values(): Uint32Array {
    return this.held.subarray(0, this.length);
  }
}

/** The names of the columns that hold one code or number for each tie. */
const perTie = ['source', 'target', 'date', 'relation', 'mark', 'actLow', 'actHigh'] as const;

/** Takes acts, and orders their ties into columns at the end. */
export class Gathering {
  private readonly nodes = new Numbers<string>();
  private readonly relations = new Numbers<string>();
  private readonly marks = new Numbers<Mark>();
  private readonly spans = new Numbers<readonly [number, number]>();
  private readonly dates = new Map<string, number>();
  private readonly columns = Object.fromEntries(perTie.map((name) => [name, new Growing()])) as Record<
    (typeof perTie)[number],
    Growing
  >;

  get length(): number {
    return this.columns.source.length;
  }

  /** Adds the ties of an act: between those who take part, upon whose earlier acts it retaliates for, and through what it is about. */
  addAct({ id, relation, date, dataset, sources, targets, issues, against }: ProjectedAct): void {
    const [low, high] = actNumber(id);
    const mark = this.markOf({ issues, dataset });
    const span = this.spanOfDate(date);
    const put = (kind: number, source: number, target: number) => {
      // What ties a node to itself ties nothing.
      if (source !== target) this.push(source, target, span, kind, mark, low, high);
    };
    const kind = this.relationOf(relation);
    const upon = targets.map((target) => this.nodeOf(target));
    const about = issues.map((issue) => this.nodeOf(issue));
    const through = about.length > 0 ? this.relationOf(concerns) : kind;
    for (const name of sources) {
      const source = this.nodeOf(name);
      for (const target of upon) put(kind, source, target);
      for (const target of against) put(this.relationOf('RETALIATES'), source, this.nodeOf(target));
      for (const issue of about) put(through, source, issue);
    }
    for (const issue of about) for (const target of upon) put(through, issue, target);
  }

  private nodeOf(id: string): number {
    // Copied, as what is cut out of a text keeps the whole text.
    return this.nodes.of(id, () => Buffer.from(id).toString());
  }

  private relationOf(name: string): number {
    return this.relations.of(name, () => name);
  }

  /** Dates are read once for each way in which they are written. */
  private spanOfDate({ text, earliest, latest }: PartialDate): number {
    const known = this.dates.get(text);
    if (known !== undefined) return known;
    const span = this.spanOf(dayNumber(earliest), dayNumber(latest));
    this.dates.set(text, span);
    return span;
  }

  private markOf(mark: Mark): number {
    return this.marks.of(markName(mark), () => mark);
  }

  private spanOf(earliest: number, latest: number): number {
    return this.spans.of(earliest * 0x400000 + (latest - earliest), () => [earliest, latest]);
  }

  private push(...values: [number, number, number, number, number, number, number]): void {
    const { columns } = this;
    columns.source.push(values[0]);
    columns.target.push(values[1]);
    columns.date.push(values[2]);
    columns.relation.push(values[3]);
    columns.mark.push(values[4]);
    columns.actLow.push(values[5]);
    columns.actHigh.push(values[6]);
  }

  /** The columns of all ties that came. */
  ordered(): Columns {
    const nodes = ranked(this.nodes.things, (one, other) => (one < other ? -1 : 1));
    const spans = ranked(this.spans.things, bySpan);
    const given = { ...this.columns };
    const { length } = this;
    const coded = (column: Growing, places: Uint32Array | null, count: number): Codes => {
      const codes = codesFor(count, length);
      for (let tie = 0; tie < length; tie++) {
        const code = column.at(tie);
        codes[tie] = places === null ? code : (places[code] as number);
      }
      return codes;
    };
    const source = coded(given.source, nodes.places, nodes.things.length);
    const target = coded(given.target, nodes.places, nodes.things.length);
    const date = coded(given.date, spans.places, spans.things.length);
    const byDate = sorted(identity(length), date, spans.things.length).order;
    const out = sorted(byDate, source, nodes.things.length);
    const placed = new Uint32Array(length);
    for (let place = 0; place < length; place++) placed[out.order[place] as number] = place;
    const into = sorted(byDate, target, nodes.things.length);
    for (let place = 0; place < length; place++) into.order[place] = placed[into.order[place] as number] as number;
    const put = <Column extends Codes>(column: Column): Column => {
      const moved = new (column.constructor as new (length: number) => Column)(length);
      for (let place = 0; place < length; place++) moved[place] = column[out.order[place] as number] as number;
      return moved;
    };
    return {
      nodes: nodes.things,
      relations: this.relations.things,
      marks: this.marks.things,
      dates: datesOf(spans.things),
      source: put(source),
      target: put(target),
      date: put(date),
      relation: put(coded(given.relation, null, this.relations.things.length)),
      mark: put(coded(given.mark, null, this.marks.things.length)),
      actLow: put(coded(given.actLow, null, 2 ** 32) as Uint32Array),
      actHigh: put(coded(given.actHigh, null, 2 ** 32) as Uint32Array),
      outStart: out.start,
      into: into.order,
      inStart: into.start,
    };
  }
}

/** A text that tells marks apart. */
export function markName({ issues, dataset }: Mark): string {
  return issues.length === 0 ? (dataset ?? '') : JSON.stringify([dataset, ...issues]);
}

/** Days before spans of several days, each by its beginning. */
export function bySpan(one: readonly [number, number], other: readonly [number, number]): number {
  const [spans, otherSpans] = [one[0] < one[1], other[0] < other[1]];
  if (spans !== otherSpans) return spans ? 1 : -1;
  return one[0] - other[0] || one[1] - other[1];
}

/** Things in their order, and the place of each that came. */
function ranked<Thing>(
  things: readonly Thing[],
  compare: (one: Thing, other: Thing) => number,
): { readonly things: Thing[]; readonly places: Uint32Array } {
  const order = things.map((_, at) => at).sort((one, other) => compare(things[one] as Thing, things[other] as Thing));
  const places = new Uint32Array(things.length);
  for (const [place, at] of order.entries()) places[at] = place;
  return { things: order.map((at) => things[at] as Thing), places };
}

/** The numbers of so many ties, as they are. */
export function identity(length: number): Uint32Array {
  return Uint32Array.from({ length }, (_, at) => at);
}

/** Orders ties by their codes, leaving those of one code as they were; and says where each code begins. */
export function sorted(
  ties: Uint32Array,
  codes: Codes,
  count: number,
): { readonly order: Uint32Array; readonly start: Uint32Array } {
  const start = startsOf(codes, count);
  const next = start.slice();
  const order = new Uint32Array(ties.length);
  for (const tie of ties) {
    const code = codes[tie] as number;
    const place = next[code] as number;
    order[place] = tie;
    next[code] = place + 1;
  }
  return { order, start };
}

/** Acts by the numbers that stand for their ids. */
export class ActSet {
  private readonly numbers = new Map<number, Set<number>>();
  /** Whether there is an act by the low half of its number, as far as 16 bits of it say: most acts are looked for in vain. */
  private readonly likely = new Uint8Array(0x10000);

  constructor(ids: Iterable<string>) {
    for (const id of ids) {
      const [low, high] = actNumber(id);
      this.likely[low & 0xffff] = 1;
      const highs = this.numbers.get(low) ?? new Set();
      this.numbers.set(low, highs.add(high));
    }
  }

  has(low: number, high: number): boolean {
    return this.likely[low & 0xffff] === 1 && (this.numbers.get(low)?.has(high) ?? false);
  }
}
