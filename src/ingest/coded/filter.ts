// Which acts of a file are wanted.

import type { CodedAct } from './act.ts';

/** What the command line asks for; days as ISO text. */
export interface Wanted {
  /** Only acts that may lie on this day or later. */
  readonly since?: string;
  /** Only acts that may lie on this day or earlier. */
  readonly until?: string;
  /** Only acts between these two countries, either way: ids of countries. */
  readonly between?: readonly [string, string];
}

/** Says whether an act is wanted; the countries of its two sides are asked for only where they matter. */
export function isWanted(
  wanted: Wanted,
  act: CodedAct,
  sourceCountry: () => string | null,
  targetCountry: () => string | null,
): boolean {
  // Partial dates compare as text where the shorter is cut to the length of the other.
  const { since, until, between } = wanted;
  if (since !== undefined && act.date < since.slice(0, act.date.length)) return false;
  if (until !== undefined && act.date.slice(0, until.length) > until) return false;
  if (between === undefined) return true;
  const [one, other] = between;
  const [source, target] = [sourceCountry(), targetCountry()];
  return (source === one && target === other) || (source === other && target === one);
}
