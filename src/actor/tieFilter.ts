// What is asked of an actor's ties, as tests: on the relationship, its counterpart, and the act that draws it.

import { type EventTest, type EventTestKind, eventLook, eventTests, type Known } from '../event/filter.ts';
import type { ActorRelationsArgs, Direction, Relation, RelationFilter } from '../generated/schema.ts';
import { listOrNull } from '../graph/arguments.ts';
import type { Context } from '../graph/batching.ts';
import { alternativesOf, type Clause, type Tree, treeOf } from '../graph/filters.ts';
import { checkId, itself, scopeOf, spansOf } from '../graph/scope.ts';

/** A condition on a tie, as it is written. */
export type TieTest = EventTest<EventTestKind | 'TIE' | 'DIRECTION' | 'TOWARD'>;

/** How the fields are called where they are given: `filter.toward`, or `toward`. */
type NameOf = (field: keyof RelationFilter) => string;

function tieTests(filter: Omit<RelationFilter, 'and' | 'or' | 'not'>, nameOf: NameOf, rollUp: boolean): TieTest[] {
  const tests: TieTest[] = [];
  const relations = listOrNull(filter.relation);
  if (relations) tests.push({ kind: 'TIE', argument: nameOf('relation'), words: relations });
  if (filter.direction && filter.direction !== 'EITHER')
    tests.push({ kind: 'DIRECTION', argument: nameOf('direction'), words: [filter.direction] });
  if (filter.toward) {
    checkId(nameOf('toward'), filter.toward, 'actor');
    tests.push({ kind: 'TOWARD', argument: nameOf('toward'), words: [filter.toward], rollUp });
  }
  const { during, intensity, status, dataset, publisher, code, text, about: issue } = filter;
  const ofAct = eventTests(
    { during, intensity, status, dataset, publisher, code, text, issue },
    (field) => nameOf(field === 'issue' ? 'about' : (field as keyof RelationFilter)),
    rollUp,
  );
  return [...tests, ...ofAct.tests];
}

/** Checks what is asked of ties, without a look at the graph. */
export function tieClauses(args: Partial<ActorRelationsArgs>): Clause<TieTest>[] {
  const { relation, direction, toward, about, during, filter } = args;
  const rollUp = args.rollUp ?? false;
  const own = tieTests({ relation, direction, toward, about, during }, (field) => field, rollUp);
  const tree: Tree<TieTest> = {
    all: [
      ...own.map((test) => ({ test })),
      treeOf<RelationFilter, TieTest, null>(
        filter ?? {},
        'filter',
        (part, argument) => ({
          tests: tieTests(part, (field) => `${argument}.${field}`, rollUp),
          inherited: null,
        }),
        null,
      ),
    ],
  };
  return alternativesOf(tree, 'filter');
}

/** Looks up what a test of a tie names. */
export async function tieLook(context: Context, test: TieTest, rollUp: boolean): Promise<Known> {
  if (test.kind === 'TIE' || test.kind === 'DIRECTION') return { words: [...test.words] };
  if (test.kind !== 'TOWARD') return eventLook(context, test as EventTest, rollUp);
  const { id, standIns } = await scopeOf(context, test.argument, test.words[0] ?? '', 'actor', rollUp);
  return { standIns: spansOf(rollUp ? standIns : [itself(id)]) };
}

/** Which streams can hold ties that pass: whichever way they run, drawn by acts or by retaliation. */
export function streamsNeeded(clauses: readonly Clause<TieTest>[]) {
  const allows = (kind: 'TIE' | 'DIRECTION', holds: (words: readonly string[]) => boolean) =>
    clauses.some((clause) => clause.every(({ test, negated }) => test.kind !== kind || negated || holds(test.words)));
  const retaliates: Relation = 'RETALIATES';
  const way = (direction: Direction) => allows('DIRECTION', (words) => words.includes(direction));
  return {
    out: way('OUT'),
    in: way('IN'),
    acts: allows('TIE', (words) => words.some((word) => word !== retaliates)),
    retaliations: allows('TIE', (words) => words.includes(retaliates)),
  };
}
