// The two clocks of a request: the world as of a day, and the record as of an instant. Statements carry a second text for it.

import neo4j from 'neo4j-driver';
import { lastDay } from './arguments.ts';
import type { Statement } from './statement.ts';
import type { PartialDate } from './time.ts';

/** What `@asOf` asks for; null leaves a clock at now. */
export interface AsOf {
  /** The day, month or year until which the world is looked at: what surely lies later does not exist. */
  readonly valid: PartialDate | null;
  /** The instant at which the record is looked at. */
  readonly known: string | null;
}

/** Where a request's clocks stand; set once its operation is known, and shared by all that read for it. */
export interface Clock {
  asOf: AsOf | null;
}

/** Beyond every instant of a record. */
const never = '9999-12-31T23:59:59.999Z';

/**
 * The text that is sent, and the values that the clocks add to its parameters.
 * @throws Error for a statement that reads what has a clock and has no text for it: it would answer of now
 */
export function sentAsOf<P, R>(
  statement: Pick<Statement<P, R>, 'name' | 'text' | 'asOf' | 'timeless'>,
  asOf: AsOf | null,
): { readonly text: string; readonly params: Record<string, unknown> } {
  if (asOf === null || statement.timeless) return { text: statement.text, params: {} };
  if (statement.asOf === undefined)
    throw new Error(`Statement ${statement.name} has no text as of a time; write one, or say that it is @timeless.`);
  const [year = 0, month = 0, day = 0] = (asOf.valid?.latest ?? lastDay).split('-').map(Number);
  return {
    text: statement.asOf,
    params: {
      asOfKnown: neo4j.types.DateTime.fromStandardDate(new Date(asOf.known ?? never)),
      asOfValid: new neo4j.types.Date(year, month, day),
    },
  };
}

/** Streams of acts that end, at the latest, where the world is looked at. */
export function untilAsOf<Stream extends { readonly high: string }>(
  streams: readonly Stream[],
  { asOf }: Clock,
): readonly Stream[] {
  const last = asOf?.valid?.latest;
  return last === undefined
    ? streams
    : streams.map((stream) => (stream.high > last ? { ...stream, high: last } : stream));
}

/** Does what is asked of now as of a time: for lookups of a request whose other reads keep their own time. */
export async function lookedAt<Found>(clock: Clock, asOf: AsOf | null, look: () => Promise<Found>): Promise<Found> {
  const before = clock.asOf;
  clock.asOf = asOf;
  try {
    return await look();
  } finally {
    clock.asOf = before;
  }
}

/** `valid 2019-08-01, known 2019-09-01T23:59:59.999Z`: for messages. */
export function toldOf({ valid, known }: AsOf): string {
  return [...(valid ? [`valid ${valid.text}`] : []), ...(known ? [`known ${known}`] : [])].join(', ');
}
