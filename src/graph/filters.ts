// Filters with and, or and not: turned into alternatives of tests that must hold together, which statements can evaluate.

import type { FilterClause, FilterTest } from '../generated/cypher/shape.ts';
import { badInput } from './errors.ts';

/** What a filter says, with its parts joined by and, or and not. */
export type Tree<Test> =
  | { readonly all: readonly Tree<Test>[] }
  | { readonly any: readonly Tree<Test>[] }
  | { readonly not: Tree<Test> }
  | { readonly test: Test };

/** A test that must hold, or with `negated` must not. */
export interface Term<Test> {
  readonly test: Test;
  readonly negated: boolean;
}

/** Terms that must hold together. */
export type Clause<Test> = readonly Term<Test>[];

/** What every filter of the API can hold beside its own fields. */
export interface Joinable<Filter> {
  readonly and?: readonly Filter[] | null | undefined;
  readonly or?: readonly Filter[] | null | undefined;
  readonly not?: Filter | null | undefined;
}

/** The most levels of and, or and not inside each other. */
const deepest = 12;
/** The most alternatives that a filter may come to, and the most tests in them all. */
const mostClauses = 200;
const mostTerms = 1_000;

/**
 * Reads a filter of the API as a tree.
 * @param testsOf the tests that the filter's own fields come to; `inherited` is what the filter around it settles for it
 * @param further conditions of the filter's own fields that no test alone can say
 */
export function treeOf<Filter extends Joinable<Filter>, Test, Inherited>(
  filter: Filter,
  argument: string,
  testsOf: (filter: Filter, argument: string, inherited: Inherited) => { tests: readonly Test[]; inherited: Inherited },
  inherited: Inherited,
  further: (filter: Filter, argument: string) => readonly Tree<Test>[] = () => [],
  depth = 0,
): Tree<Test> {
  if (depth > deepest)
    throw badInput(argument, `filters stand inside each other more than ${deepest} deep; write the condition flatter.`);
  const own = testsOf(filter, argument, inherited);
  const inner = (part: Filter, name: string) =>
    treeOf(part, `${argument}.${name}`, testsOf, own.inherited, further, depth + 1);
  const all: Tree<Test>[] = [...own.tests.map((test) => ({ test })), ...further(filter, argument)];
  for (const [index, part] of (filter.and ?? []).entries()) all.push(inner(part, `and[${index}]`));
  // An empty list leaves its condition out, as everywhere.
  if (filter.or && filter.or.length > 0) all.push({ any: filter.or.map((part, index) => inner(part, `or[${index}]`)) });
  if (filter.not) all.push({ not: inner(filter.not, 'not') });
  return { all };
}

/**
 * The alternatives that a tree comes to: it holds where all terms of any of them do. No alternative: it never holds; one
 * without terms: it always does.
 * @throws BAD_USER_INPUT where they are too many
 */
export function alternativesOf<Test extends Written>(tree: Tree<Test>, argument: string): Clause<Test>[] {
  return expand(tree, false, argument).map((clause) => [...clause.values()]);
}

type Expanded<Test> = Map<string, Term<Test>>;

function expand<Test extends Written>(tree: Tree<Test>, negated: boolean, argument: string): Expanded<Test>[] {
  if ('test' in tree) return [new Map([[identityOf(tree.test), { test: tree.test, negated }]])];
  if ('not' in tree) return expand(tree.not, !negated, argument);
  const [parts, together] = 'all' in tree ? [tree.all, !negated] : [tree.any, negated];
  if (!together)
    return checked(
      parts.flatMap((part) => expand(part, negated, argument)),
      argument,
    );
  let joined: Expanded<Test>[] = [new Map()];
  for (const part of parts) {
    const others = expand(part, negated, argument);
    checkCount(joined.length * others.length, argument);
    joined = checked(
      joined.flatMap((one) => others.flatMap((other) => join(one, other))),
      argument,
    );
  }
  return joined;
}

/** Both together; nothing where one demands what the other rules out. */
function join<Test>(one: Expanded<Test>, other: Expanded<Test>): Expanded<Test>[] {
  const both = new Map(one);
  for (const [key, term] of other) {
    const known = both.get(key);
    if (known && known.negated !== term.negated) return [];
    both.set(key, term);
  }
  return [both];
}

function checked<Test>(clauses: Expanded<Test>[], argument: string): Expanded<Test>[] {
  const always = clauses.find((clause) => clause.size === 0);
  if (always) return [always];
  checkCount(clauses.length, argument);
  const terms = clauses.reduce((sum, clause) => sum + clause.size, 0);
  if (terms > mostTerms)
    throw badInput(
      argument,
      `it comes to ${terms} conditions when its alternatives are written out, and ${mostTerms} are possible; ${wayOut}`,
    );
  return clauses;
}

function checkCount(count: number, argument: string): void {
  if (count > mostClauses)
    throw badInput(
      argument,
      `it comes to ${count} alternatives when "or" inside "and" is written out, and ${mostClauses} are possible; ${wayOut}`,
    );
}

const wayOut = 'use lists such as relation: [DEMANDS, REJECTS] in place of "or", or ask in several requests.';

/** The tests that every alternative demands: by them the list may be entered. */
export function commonTests<Test extends Written>(clauses: readonly Clause<Test>[]): Test[] {
  const [one, ...others] = clauses;
  if (!one) return [];
  const demanded = others.map((clause) => new Set(clause.filter(isDemanded).map(({ test }) => identityOf(test))));
  return one
    .filter(isDemanded)
    .map(({ test }) => test)
    .filter((test) => demanded.every((keys) => keys.has(identityOf(test))));
}

function isDemanded<Test>({ negated }: Term<Test>): boolean {
  return !negated;
}

/** A test before its ids are looked up: what it says, and where it was written. */
export interface Written {
  readonly kind: string;
  /** Path of the argument, for messages; not a part of what the test says. */
  readonly argument: string;
}

/** What a test compares with, once everything in it is looked up; of another kind where it comes to that. */
export type Comparison = Partial<Omit<FilterTest, 'negated'>>;

const nothing = { words: [], standIns: {}, others: {}, from: null, to: null, least: null, most: null };

/**
 * Looks up what the tests of a filter name, each test once and all of them together.
 * @param look gives what a test compares with
 */
export async function lookedUp<Test extends Written>(
  clauses: readonly Clause<Test>[],
  look: (test: Test) => Promise<Comparison> | Comparison,
): Promise<FilterClause[]> {
  const known = new Map<string, Promise<Comparison>>();
  const comparison = (test: Test) => {
    const key = identityOf(test);
    const found = known.get(key) ?? Promise.resolve(look(test));
    known.set(key, found);
    return found;
  };
  const whole = clauses.map(async (clause) => ({
    tests: await Promise.all(
      clause.map(async ({ test, negated }) => ({ ...nothing, kind: test.kind, negated, ...(await comparison(test)) })),
    ),
  }));
  return Promise.all(whole);
}

/** What a test says, as text. */
export function identityOf({ argument: _, ...said }: Written): string {
  return JSON.stringify(said);
}

/** Conditions that are looked at in about the time that one entry of an index takes. */
const conditionsAtOnce = 8;

/** What looking at one entry costs under a filter: 1 for a few conditions, more for many. */
export function weightOf(where: readonly FilterClause[]): number {
  const tests = where.reduce((sum, clause) => sum + clause.tests.length, 0);
  return 1 + Math.floor(tests / conditionsAtOnce);
}
