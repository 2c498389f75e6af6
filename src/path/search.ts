// The best paths between two: found over the projection or by statements, and shown with what Neo4j knows of them.

import { actors } from '../actor/loaders.ts';
import type { ActorCard, IssueCard } from '../generated/cypher/shape.ts';
import type { Direction, NoPathReason, PathRelation, QueryPathsArgs, Road } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { isActorId } from '../graph/node.ts';
import type { FoundStep, FoundWay, FoundWays } from '../graph/projection/question.ts';
import { dayOfNumber } from '../graph/time.ts';
import { issues } from '../issue/loaders.ts';
import { type Carried, firstPage } from './acts.ts';
import { type Asked, askedOf, atItsWord, type Checked, checked, type Walk } from './question.ts';
import { type Gathered, waysByStatements } from './statements.ts';

/** What paths run through. */
export type Card = ActorCard | IssueCard;

/** One tie of a path. */
export interface FoundHop {
  readonly relation: PathRelation;
  readonly from: Card;
  readonly to: Card;
  readonly direction: Direction;
  /** The acts that it runs over. */
  readonly carried: Carried;
}

export interface FoundPath {
  readonly nodes: Card[];
  readonly hops: FoundHop[];
  readonly departs: string | null;
  readonly arrives: string | null;
}

export interface FoundPaths {
  readonly paths: FoundPath[];
  readonly truncated: boolean;
  readonly timedOut: boolean;
  readonly reason: NoPathReason | null;
  readonly road: Road;
}

/**
 * Finds the paths that the arguments ask for.
 * @param showsActs whether acts of hops are shown, or what these stand on: they are read while names are
 */
export async function findPaths(context: Context, args: QueryPathsArgs, showsActs: boolean): Promise<FoundPaths> {
  const question = checked(args);
  const ahead = searchAhead(context, question);
  const asked = await askedOf(context, question);
  const { ways, more, isSpent, isCut, reason, road } = await found(context, asked, ahead);
  if (isSpent) context.keeping.isAllowed = false;
  return {
    paths: await shown(context, ways, asked.walk, showsActs),
    truncated: more || isCut || isSpent,
    timedOut: isSpent,
    reason,
    road,
  };
}

/** A search that began before it was known what the ids stand for. */
interface Ahead {
  readonly question: string;
  readonly ways: Promise<FoundWays | null>;
}

/** The columns hold what is on record now. */
const columnsOf = ({ projection, clock }: Context) => (clock.asOf === null ? projection : null);

/** Searches while the ids are looked up: most stand for themselves. */
function searchAhead(context: Context, question: Checked): Ahead | null {
  const columns = columnsOf(context);
  const asked = columns && atItsWord(question);
  if (!columns || !asked) return null;
  const ways = columns.ways(asked.question, context, asked.budget);
  // Where an id is wrong nobody waits for it.
  ways.catch(() => {});
  return { question: JSON.stringify(asked.question), ways };
}

async function found(context: Context, asked: Asked, ahead: Ahead | null): Promise<Gathered & { road: Road }> {
  const { question, budget } = asked;
  const deadline = performance.now() + budget;
  const columns = columnsOf(context);
  if (columns) {
    const isRight = ahead?.question === JSON.stringify(question);
    const ways = await (isRight ? ahead?.ways : columns.ways(question, context, budget));
    if (ways) return { ...ways, isCut: false, road: 'PROJECTION' };
  }
  return { ...(await waysByStatements(context, asked, deadline)), road: 'CYPHER' };
}

/** Reads what the answer shows of the nodes. */
async function shown(
  context: Context,
  ways: readonly FoundWay[],
  walk: Walk,
  showsActs: boolean,
): Promise<FoundPath[]> {
  const hops = ways.map(({ nodes, steps }) =>
    steps.map((step, at) => carriedOf(step, nodes[at] as string, nodes[at + 1] as string, walk)),
  );
  if (showsActs) for (const carried of hops.flat()) readAhead(context, carried);
  const ids = [...new Set(ways.flatMap(({ nodes }) => nodes))];
  const cards = await Promise.all(
    ids.map((id): Promise<Card | null> => (isActorId(id) ? actors(context).load(id) : issues(context).load(id))),
  );
  const known = new Map(cards.flatMap((card) => (card ? [[card.id, card]] : [])));
  return ways.flatMap((way, index) => {
    const nodes = way.nodes.flatMap((id) => known.get(id) ?? []);
    // Somebody took one of them away while the answer was under way.
    if (nodes.length < way.nodes.length) return [];
    const day = (number: number | null) => (number === null ? null : dayOfNumber(number));
    return [
      {
        nodes,
        hops: (hops[index] as Carried[]).map((carried, at) => ({
          relation: carried.relation,
          from: nodes[at] as Card,
          to: nodes[at + 1] as Card,
          direction: carried.by === way.nodes[at] ? 'OUT' : 'IN',
          carried,
        })),
        departs: day(way.departs),
        arrives: day(way.arrives),
      },
    ];
  });
}

/** Reads the newest acts of a hop. Of a failure those are told who ask for them. */
function readAhead(context: Context, carried: Carried): void {
  firstPage(context, carried)
    .then((page) => page.nodes())
    .catch(() => {});
}

function carriedOf(step: FoundStep, from: string, to: string, walk: Walk): Carried {
  const { relation, isForward, total, newest, low, high } = step;
  return {
    relation: relation as PathRelation,
    by: isForward ? from : to,
    upon: isForward ? to : from,
    total,
    since: dayOfNumber(newest),
    within: low === null || high === null ? null : { from: dayOfNumber(low), to: dayOfNumber(high) },
    walk,
  };
}
