// What a query asks of events, as tests: checked without a look at the graph, and then looked up together.

import { demandsStanding } from '../demand/decided.ts';
import { decidedStates, open } from '../demand/states.ts';
import { eventMatching } from '../generated/cypher/event.ts';
import type { CodeFilter, DemandState, EventFilter, IntensityFilter } from '../generated/schema.ts';
import { lastDay, listOrNull, notOne, spanOf, twoOf } from '../graph/arguments.ts';
import type { Context } from '../graph/batching.ts';
import { badInput } from '../graph/errors.ts';
import type { Comparison, Tree, Written } from '../graph/filters.ts';
import { checkId, itself, type Scope, scopeOf, spansOf } from '../graph/scope.ts';
import { idsHolding } from '../graph/words.ts';
import { codebooks, codesBelow, nearestCodes } from '../vocabulary/vocabulary.ts';

/** What a test of an event looks at. */
export type EventTestKind =
  | 'RELATION'
  | 'STATUS'
  | 'POSSIBLY'
  | 'CERTAINLY'
  | 'DATASET'
  | 'ID'
  | 'INTENSITY'
  | 'CODE'
  | 'CODE_EXACTLY'
  | 'STATE'
  | 'ISSUE'
  | 'PUBLISHER'
  | 'ACTOR'
  | 'BETWEEN'
  | 'AGAINST';

/** What an actor may be in an act. */
export type Role = 'SOURCE' | 'TARGET';

/** A condition on an event, as it is written. */
export interface EventTest<Kind extends string = EventTestKind> extends Written {
  readonly kind: Kind;
  /** Words, or the ids that are to be looked up. */
  readonly words: readonly string[];
  readonly rollUp?: boolean;
  /** In which roles an actor passes. */
  readonly roles?: readonly Role[];
  readonly from?: string;
  readonly to?: string;
  readonly least?: number;
  readonly most?: number;
}

/** What a list of events may be asked for: the filter of the API, whom a retaliation is against, and how demands stand. */
export interface Wanted extends Omit<EventFilter, 'and' | 'or' | 'not'> {
  readonly against?: string | null | undefined;
  readonly standing?: { readonly states: readonly DemandState[]; readonly day: string } | undefined;
}

/** How the fields of a filter are called where they are given, for messages: `filter.source`, or `by`. */
export type ArgumentNames = Readonly<Partial<Record<keyof Wanted, string>>>;

/** Whether `source`, `target` and the like stand also for those who act for them; null where that is not said. */
export type RollUp = boolean | null;

/** The tests that the fields of a filter of events come to, and-ed. */
export function eventTests(
  filter: Wanted,
  nameOf: (field: keyof Wanted) => string,
  around: RollUp,
): { tests: EventTest[]; inherited: RollUp } {
  const inherited = filter.rollUp ?? around;
  const rollUp = inherited ?? false;
  const tests: EventTest[] = [];
  const add = (kind: EventTestKind, field: keyof Wanted, words: readonly string[], more: Partial<EventTest> = {}) =>
    tests.push({ kind, argument: nameOf(field), words, ...more });
  const relations = listOrNull(filter.relation);
  if (relations) add('RELATION', 'relation', relations);
  const statuses = listOrNull(filter.status);
  if (statuses) add('STATUS', 'status', statuses);
  for (const [field, roles] of actorFields) {
    const id = filter[field];
    if (!id) continue;
    checkId(nameOf(field), id, 'actor');
    add('ACTOR', field, [id], { rollUp, roles });
  }
  if (filter.against) {
    checkId(nameOf('against'), filter.against, 'actor');
    add('AGAINST', 'against', [filter.against], { rollUp });
  }
  if (filter.between) {
    const pair = twoOf(filter.between, nameOf('between'));
    for (const id of pair) checkId(nameOf('between'), id, 'actor');
    add('BETWEEN', 'between', pair, { rollUp });
  }
  if (filter.publisher) {
    checkId(nameOf('publisher'), filter.publisher, 'actor');
    add('PUBLISHER', 'publisher', [filter.publisher]);
  }
  if (filter.issue) {
    checkId(nameOf('issue'), filter.issue, 'issue');
    add('ISSUE', 'issue', [filter.issue]);
  }
  if (filter.dataset) {
    checkId(nameOf('dataset'), filter.dataset, 'dataset');
    add('DATASET', 'dataset', [filter.dataset]);
  }
  if (filter.during) {
    const { from, to, certainly } = spanOf(filter.during, nameOf('during'));
    add(certainly ? 'CERTAINLY' : 'POSSIBLY', 'during', [], { from, to });
  }
  if (filter.intensity)
    add('INTENSITY', 'intensity', [filter.intensity.scale], rangeOf(filter.intensity, nameOf('intensity')));
  if (filter.code) {
    const words = codeWords(filter.code, nameOf('code'));
    add(filter.code.exactly ? 'CODE_EXACTLY' : 'CODE', 'code', words);
  }
  if (filter.text) add('ID', 'text', [filter.text]);
  return { tests, inherited };
}

/** That an act is a demand which was made and stands so: open ones are those that are not decided otherwise. */
export function standingTree({ states, day }: NonNullable<Wanted['standing']>): Tree<EventTest> {
  const isOpen = states.includes(open);
  const words = isOpen ? decidedStates.filter((state) => !states.includes(state)) : states;
  const test: Tree<EventTest> = { test: { kind: 'STATE', argument: 'state', words, to: day } };
  const isMade: Tree<EventTest> = { test: { kind: 'STATUS', argument: 'status', words: ['OCCURRED'] } };
  return { all: [isMade, isOpen ? { not: test } : test] };
}

const actorFields: readonly (readonly ['source' | 'target' | 'participant', readonly Role[]])[] = [
  ['source', ['SOURCE']],
  ['target', ['TARGET']],
  ['participant', ['SOURCE', 'TARGET']],
];

/** Both scales go from -10 to +10. */
const scaleEnd = 10;

/** Checks a span of intensity; absent ends are those of the scale. */
export function rangeOf({ scale, min, max }: IntensityFilter, argument: string): { least: number; most: number } {
  const least = min ?? -scaleEnd;
  const most = max ?? scaleEnd;
  for (const [name, value] of [
    ['min', least],
    ['max', most],
  ] as const)
    if (Math.abs(value) > scaleEnd)
      throw badInput(
        `${argument}.${name}`,
        `${value} lies outside of the scale ${scale}, which goes from -${scaleEnd} to +${scaleEnd}.`,
      );
  if (least > most) throw badInput(argument, `"min" (${least}) is above "max" (${most}); exchange them.`);
  return { least, most };
}

function codeWords({ codebook, code, edition, exactly }: CodeFilter, argument: string): string[] {
  const known = codebooks();
  if (!known.includes(codebook))
    throw badInput(
      `${argument}.codebook`,
      `"${codebook.slice(0, 60)}" is no codebook that is known here; there are ${known.join(', ')}.`,
    );
  const below = codesBelow(codebook, code).filter((entry) => !edition || entry.edition === edition);
  if (!below.some((entry) => !exactly || entry.code === code)) {
    const near = nearestCodes(codebook, code);
    throw badInput(
      `${argument}.code`,
      `${codebook}${edition ? ` in edition "${edition.slice(0, 60)}"` : ''} has no code "${code.slice(0, 60)}"${exactly ? '' : ' and none below it'}; ${near.length > 0 ? `did you mean ${near.map((word) => `"${word}"`).join(' or ')}?` : 'data/codes.tsv lists them.'}`,
      { suggestions: near },
    );
  }
  return edition ? [codebook, code, edition] : [codebook, code];
}

/** What a test compares with, and how many acts are read where a list is entered by it. */
export interface Known extends Comparison {
  readonly cost?: {
    readonly sources: number;
    readonly targets: number;
    readonly concerning: number;
    readonly published: number;
  };
  /** Of the second actor of a pair. */
  readonly otherCost?: Known['cost'];
}

/**
 * Looks up what a test of an event names.
 * @param rollUp whether any test of the list rolls up: all its ids are then looked up so, together
 */
export async function eventLook(context: Context, test: EventTest, rollUp: boolean): Promise<Known> {
  const { kind, argument, words, from = null, to = null, least = null, most = null } = test;
  const [word = '', other = ''] = words;
  const standIns = (scope: Scope) => spansOf(test.rollUp ? scope.standIns : [itself(scope.id)]);
  switch (kind) {
    case 'ACTOR':
    case 'AGAINST': {
      const scope = await scopeOf(context, argument, word, 'actor', rollUp);
      return { words: [...(test.roles ?? [])], standIns: standIns(scope), cost: scope };
    }
    case 'BETWEEN': {
      const [one, two] = await Promise.all([word, other].map((id) => scopeOf(context, argument, id, 'actor', rollUp)));
      if (!one || !two) throw new Error('A pair is two actors.');
      notOne(one, two, argument);
      return { standIns: standIns(one), others: standIns(two), cost: one, otherCost: two };
    }
    case 'PUBLISHER': {
      const scope = await scopeOf(context, argument, word, 'actor', rollUp);
      return { words: [scope.id], cost: scope };
    }
    case 'ISSUE': {
      const scope = await scopeOf(context, argument, word, 'issue', rollUp);
      return { words: [...scope.parts], cost: scope };
    }
    case 'DATASET':
      return { words: [(await scopeOf(context, argument, word, 'dataset', rollUp)).id] };
    case 'STATE':
      return { kind: 'ID', words: await demandsStanding(context, words, test.to ?? lastDay) };
    case 'ID':
      return { words: await idsHolding(word, argument, (query, limit) => eventMatching(context.db, { query, limit })) };
    default:
      return { words: [...words], from, to, least, most };
  }
}
