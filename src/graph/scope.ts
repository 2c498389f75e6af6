// What the ids in arguments stand for, and a good answer when one stands for nothing.

import { nameIdsLike, nameScope } from '../generated/cypher/name.ts';
import type { FilterTest, Span, StandIn } from '../generated/cypher/shape.ts';
import { firstDay, lastDay } from './arguments.ts';
import { toldOf } from './asOf.ts';
import { batchedWith, type Context } from './batching.ts';
import { badInput, type EntenteError } from './errors.ts';
import { nearest } from './nearest.ts';
import { isActorId, isDatasetId, isIssueId, typeOfPrefix } from './node.ts';
import type { Reader } from './statement.ts';

/** What an id stands for. */
export interface Scope {
  /** The id itself, or that of the actor into which the one asked for was merged. */
  readonly id: string;
  /** The actor itself, and with roll-up everyone who acts for it, each within the days that they do. */
  readonly standIns: readonly StandIn[];
  /** The issue itself and its parts at any depth. */
  readonly parts: readonly string[];
  /** How many acts the actor and its stand-ins are sources of. */
  readonly sources: number;
  /** How many acts the actor and its stand-ins are targets of. */
  readonly targets: number;
  /** How many acts are about the issue and its parts. */
  readonly concerning: number;
  /** How many reports the actor has published. */
  readonly published: number;
}

/** Who stands for an actor, by id: what a test looks up those in that take part in an act. */
export type Spans = FilterTest['standIns'];

/** Those who stand for an actor, by id. */
export function spansOf(standIns: readonly StandIn[]): Spans {
  const spans = new Map<string, Span[]>();
  for (const { actor, from, to } of standIns) spans.set(actor, [...(spans.get(actor) ?? []), { from, to }]);
  return Object.fromEntries(spans);
}

/** An actor that stands for nobody but itself. */
export function itself(actor: string): StandIn {
  return { actor, from: firstDay, to: lastDay };
}

const scopes = batchedWith<boolean, Scope | null>(
  async (db, ids, rollUp) => new Map((await nameScope(db, { ids, rollUp })).map((row) => [row.key, row])),
  () => null,
);

/** The kinds of thing that an argument may name. */
export type Expected = 'actor' | 'issue' | 'event' | 'dataset';

const expectation: Readonly<Record<Expected, { holds: (id: string) => boolean; example: string }>> = {
  actor: { holds: isActorId, example: 'country:JPN or person:yoshihide-suga' },
  issue: { holds: isIssueId, example: 'dispute:labor-compensation' },
  event: { holds: (id) => id.startsWith('event:'), example: 'event:2020-10-29-takizaki-kim-meeting' },
  dataset: { holds: isDatasetId, example: 'dataset:icews18' },
};

/** Checks that an id is of the kind that an argument takes, which needs no look at the graph. */
export function checkId(argument: string, id: string, expected: Expected): void {
  const { holds, example } = expectation[expected];
  if (!holds(id))
    throw badInput(
      argument,
      `"${id.slice(0, 200)}" is not the id of ${/^[aei]/.test(expected) ? 'an' : 'a'} ${expected}; such an id looks like ${example}.`,
    );
}

/**
 * Looks up an id that an argument must know.
 * @throws BAD_USER_INPUT with the nearest known ids when nothing has it
 */
export async function scopeOf(
  context: Context,
  argument: string,
  id: string,
  expected: Expected,
  rollUp = false,
): Promise<Scope> {
  checkId(argument, id, expected);
  const scope = await scopes(context).load({ id, args: rollUp });
  if (scope === null) throw await unknownId(context, argument, id);
  return scope;
}

/** How many ids are looked through for near misses. */
const searched = 20_000;

/** The known ids nearest to one that nothing has, at most three. */
async function nearestIds(db: Reader, id: string): Promise<string[]> {
  const prefix = id.slice(0, id.indexOf(':') + 1);
  const known = await nameIdsLike(db, { prefix, limit: searched });
  return nearest(
    id,
    known.map((row) => row.id),
    3,
  );
}

async function unknownId({ db, clock }: Context, argument: string, id: string): Promise<EntenteError> {
  const near = await nearestIds(db, id);
  // Ids have no clock: only an act that is not there as of the times asked for has its own id among the nearest.
  if (clock.asOf && near.includes(id))
    return badInput(
      argument,
      `"${id}" is not there as of ${toldOf(clock.asOf)}; ask as of a later time, or without @asOf. Its versions tell since when it is on record.`,
    );
  const hint =
    near.length > 0
      ? `did you mean ${near.map((known) => `"${known}"`).join(' or ')}?`
      : `find the right one with search(text: …). Ids begin with one of ${Object.keys(typeOfPrefix).join(', ')}.`;
  return badInput(
    argument,
    `nothing has the id "${id.slice(0, 200)}"${clock.asOf ? ` as of ${toldOf(clock.asOf)}` : ''}; ${hint}`,
    { suggestions: near },
  );
}
