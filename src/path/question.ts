// What a question about paths asks, checked and looked up.

import type { StandIn } from '../generated/cypher/shape.ts';
import type { QueryPathsArgs } from '../generated/schema.ts';
import { checkBudget, checkRelations, listOrNull, type Span, spanOf } from '../graph/arguments.ts';
import type { Context } from '../graph/batching.ts';
import { badInput } from '../graph/errors.ts';
import { checkExceptions, leftOutOf } from '../graph/leftOut.ts';
import { isActorId, isIssueId } from '../graph/node.ts';
import { pageLength } from '../graph/pages.ts';
import { concerns } from '../graph/projection/columns.ts';
import type { LeftOut } from '../graph/projection/passing.ts';
import type { AskedEnd, PathQuestion } from '../graph/projection/question.ts';
import { checkId, itself, type Scope, scopeOf } from '../graph/scope.ts';
import { dayNumber } from '../graph/time.ts';

/** Which acts the hops of a path may run over. */
export interface Walk {
  readonly during: Span;
  /** The issue that the acts are about, with its parts; null for any. */
  readonly about: readonly string[] | null;
  readonly without: PathQuestion['without'];
  /** Whether acts follow each other surely, or only possibly. */
  readonly certainly: boolean;
  /** Those who stand for an end of the paths. */
  readonly standIns: ReadonlyMap<string, readonly StandIn[]>;
}

/** A question that is ready to be answered. */
export interface Asked {
  readonly question: PathQuestion;
  readonly walk: Walk;
  /** Milliseconds that the search may take. */
  readonly budget: number;
}

/** What holds where a client asks with an explicit null. */
const [usualHops, usualBudget] = [4, 4_000];
const mostHops = 8;
const [leastBudget, mostBudget] = [100, 10_000];

/** What is known of a question before its ids are looked up. */
export interface Checked {
  readonly args: QueryPathsArgs;
  readonly first: number;
  readonly during: Span;
}

/** Checks what needs no look at the graph. */
export function checked(args: QueryPathsArgs): Checked {
  const { from, to, relations, order, by, certainly } = args;
  const maxHops = args.maxHops ?? usualHops;
  if (maxHops < 1 || maxHops > mostHops)
    throw badInput('maxHops', `${maxHops} is not possible; ask for 1 to ${mostHops}.`);
  const budget = args.budget ?? usualBudget;
  checkBudget(budget, leastBudget, mostBudget);
  checkRelations(relations);
  if (order === 'ANY' && by && by !== 'FEWEST_HOPS')
    throw badInput(
      'by',
      `${by} compares dates, and with order: ANY the dates of a path say nothing; ask for order: NON_DECREASING.`,
    );
  if (order === 'ANY' && certainly)
    throw badInput(
      'certainly',
      'it says how sure the order in time must be, and order: ANY asks for none; ask for order: NON_DECREASING.',
    );
  for (const [argument, id] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (!isIssueId(id)) checkId(argument, id, 'actor');
    else if (relations && !relations.includes(concerns))
      throw badInput(
        'relations',
        `"${argument}" is an issue, which acts are tied to by ${concerns} alone; add ${concerns} to the relations.`,
      );
  }
  if (from === to) throw badInput('to', `it is the same as "from" (${from}); name two different ones.`);
  for (const argument of ['avoid', 'without'] as const) {
    checkExceptions(argument, args[argument]);
    for (const id of args[argument] ?? [])
      if (id === from || id === to) throw badInput(argument, `it contains "${id}", an end of the paths; leave it out.`);
  }
  return { args, first: pageLength(args.first, 5), during: spanOf(args.during) };
}

/** What the ids in the arguments stand for. */
interface Named {
  readonly from: Pick<Scope, 'id' | 'standIns'>;
  readonly to: Pick<Scope, 'id' | 'standIns'>;
  /** The issue that the acts are about, with its parts; null for any. */
  readonly about: readonly string[] | null;
  readonly avoided: readonly string[];
  readonly left: LeftOut;
}

/** Looks up what is asked. */
export async function askedOf(context: Context, question: Checked): Promise<Asked> {
  const { args } = question;
  const rollUp = args.rollUp ?? false;
  const either = (argument: string, id: string, roll = false) =>
    scopeOf(context, argument, id, isIssueId(id) ? 'issue' : 'actor', roll && isActorId(id));
  const [from, to, about, avoided, left] = await Promise.all([
    either('from', args.from, rollUp),
    either('to', args.to, rollUp),
    args.about ? scopeOf(context, 'about', args.about, 'issue') : null,
    Promise.all((args.avoid ?? []).map((id) => either('avoid', id))),
    leftOutOf(context, args.without),
  ]);
  if (from.id === to.id) throw badInput('to', `it leads to the same as "from" (${from.id}); name two different ones.`);
  for (const [argument, ids] of [
    ['avoid', avoided.map(({ id }) => id)],
    ['without', left.ids],
  ] as const)
    for (const id of ids)
      if (id === from.id || id === to.id)
        throw badInput(argument, `it contains "${id}", an end of the paths; leave it out.`);
  return readied(question, {
    from,
    to,
    about: about?.parts ?? null,
    avoided: avoided.map(({ id }) => id),
    left,
  });
}

/**
 * The question as it is where both ends are what their ids say, which only a look at the graph knows: one may have been merged into another.
 * Null where more than the ends has to be looked up.
 */
export function atItsWord(question: Checked): Asked | null {
  const { args } = question;
  if (args.rollUp || args.about || args.avoid?.length || args.without?.length) return null;
  const plain = (id: string) => ({ id, standIns: isActorId(id) ? [itself(id)] : [] });
  const left = { actors: [], issues: [], datasets: [] };
  return readied(question, { from: plain(args.from), to: plain(args.to), about: null, avoided: [], left });
}

function readied({ args, first, during }: Checked, { from, to, about, avoided, left }: Named): Asked {
  const by = args.by ?? 'FEWEST_HOPS';
  const relations = listOrNull(args.relations);
  const without = { issues: left.issues, datasets: left.datasets };
  const certainly = args.certainly ?? false;
  return {
    budget: args.budget ?? usualBudget,
    walk: {
      during,
      about,
      without,
      certainly,
      standIns: new Map([from, to].map(({ id, standIns }) => [id, standIns])),
    },
    question: {
      from: endOf(from),
      to: endOf(to),
      relations: relations?.filter((name) => name !== concerns) ?? null,
      throughIssues: relations?.includes(concerns) ?? (isIssueId(from.id) || isIssueId(to.id)),
      during: { from: dayNumber(during.from), to: dayNumber(during.to), certainly: during.certainly },
      about,
      avoid: [...avoided, ...left.actors, ...left.issues],
      without,
      inOrder: (args.order ?? (by === 'FEWEST_HOPS' && !certainly ? 'ANY' : 'NON_DECREASING')) === 'NON_DECREASING',
      certainly,
      by,
      forward: args.direction === 'FORWARD',
      maxHops: args.maxHops ?? usualHops,
      first,
    },
  };
}

function endOf({ id, standIns }: Pick<Scope, 'id' | 'standIns'>): AskedEnd {
  return {
    id,
    standIns: standIns
      .filter(({ actor }) => actor !== id)
      .map(({ actor, from, to }) => ({ id: actor, from: dayNumber(from), to: dayNumber(to) })),
  };
}
