// Between which sides acts stand, and over which disputes.

import type { Context } from '../graph/batching.ts';
import { compareTexts } from '../graph/positions.ts';
import type { PartialDate } from '../graph/time.ts';
import { countsFor, wholes } from './loaders.ts';

/** Who demands of whom over what: ids of actors and of an issue. */
export interface Between {
  readonly by: string;
  readonly of: string;
  readonly about: string;
}

/** Whom an act ties, and what it is about, by ids. */
export interface Ends {
  readonly date: PartialDate;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly issues: readonly string[];
}

/** For whom an act counts on either side, over what. */
export interface Sides extends Ends {
  /** All for whom its sources count, and all for whom its targets do. */
  readonly by: readonly string[];
  readonly of: readonly string[];
  /** The issues that it is about, with their wholes. */
  readonly issues: readonly string[];
  /** The outermost disputes among these; where there are none, the outermost issues. */
  readonly disputes: readonly string[];
}

/** All for whom actors count on the days of an act, themselves included. */
export async function allFor(context: Context, actors: readonly string[], date: PartialDate): Promise<string[]> {
  const all = await countsFor(context).loadMany([...actors]);
  const found = all.flatMap((one) => {
    if (one instanceof Error) throw one;
    return one.filter(({ from, to }) => date.earliest <= to && from <= date.latest).map(({ actor }) => actor);
  });
  return eachOnce(found);
}

/** On which sides actors stand: the countries for which they count, or they themselves where they count for none. */
export function sidesOf(own: readonly string[], all: readonly string[]): readonly string[] {
  const countries = all.filter((id) => id.startsWith('country:'));
  return countries.length > 0 ? countries : own;
}

/** Looks up for whom an act counts, and which disputes it is about. */
export async function sidesOfAct(context: Context, { date, sources, targets, issues }: Ends): Promise<Sides> {
  const [by, of, lines] = await Promise.all([
    allFor(context, sources, date),
    allFor(context, targets, date),
    Promise.all(issues.map((issue) => wholes(context).load(issue))),
  ]);
  const there = lines.map((line) => line.filter((row) => row.there));
  const disputed = there.map((line) => line.filter(({ type }) => type === 'Dispute'));
  const outermost = (disputed.some((line) => line.length > 0) ? disputed : there).flatMap((line) => line.at(-1) ?? []);
  return {
    date,
    sources,
    targets,
    by,
    of,
    issues: eachOnce(lines.flatMap((line) => line.map(({ whole }) => whole))),
    disputes: eachOnce(outermost.map(({ whole }) => whole)),
  };
}

/** The sides and disputes between which an act stands, by dispute and then by the sides. Where both sides are of one country, the actors stand for themselves. */
export function betweenOf({ sources, targets, by, of, disputes }: Sides): Between[] {
  const abroad = pairsOf(sidesOf(sources, by), sidesOf(targets, of));
  const pairs = abroad.length > 0 ? abroad : pairsOf(sources, targets);
  return disputes
    .flatMap((about) => pairs.map((pair) => ({ ...pair, about })))
    .sort((a, b) => compareTexts(a.about, b.about) || compareTexts(a.by, b.by) || compareTexts(a.of, b.of));
}

function pairsOf(by: readonly string[], of: readonly string[]): { by: string; of: string }[] {
  return by.flatMap((one) => of.filter((other) => other !== one).map((other) => ({ by: one, of: other })));
}

function eachOnce(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
