// Lists of actors: all of them, or those of one type.

import {
  actorByDegree,
  actorByDegreeBackwards,
  actorById,
  actorByIdBackwards,
  actorByName,
  actorByNameBackwards,
  actorCount,
} from '../generated/cypher/actor.ts';
import type { ActorCard, FilterClause } from '../generated/cypher/shape.ts';
import type { ActorFilter, ActorOrder, ActorType } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { listPage } from '../graph/lists.ts';
import type { ActorPage, PageArguments } from '../graph/pages.ts';
import { betweenDegrees, betweenNames, type Range } from '../graph/positions.ts';
import { actorClauses, actorWhere } from './filter.ts';

interface Arguments extends PageArguments {
  readonly filter?: ActorFilter | null | undefined;
  readonly orderBy?: ActorOrder | null | undefined;
}

/** A page of actors; `only` narrows it to one type, as `people` and `countries` do. */
export async function actorPage(context: Context, args: Arguments, only?: ActorType): Promise<ActorPage> {
  const order = args.orderBy ?? 'NAME';
  return listPage(context, args, {
    tied: ['actors', only, args.filter, order],
    where: async () => actorWhere(context, actorClauses(args.filter, only)),
    read: (range, backward, asked) => read(context, order, backward, range, asked),
    count: (where) => actorCount(context.db, { where }),
  });
}

async function read(
  { db }: Context,
  order: ActorOrder,
  backward: boolean,
  range: Range,
  asked: { where: readonly FilterClause[]; limit: number },
): Promise<{ node: ActorCard; at: string }[]> {
  if (order === 'DEGREE') {
    const rows = await (backward ? actorByDegreeBackwards : actorByDegree)(db, { ...asked, ...betweenDegrees(range) });
    return rows.map(({ actor, degree }) => ({ node: actor, at: String(degree) }));
  }
  const { lowName, lowId, highName, highId } = betweenNames(range);
  const rows =
    order === 'NAME'
      ? await (backward ? actorByNameBackwards : actorByName)(db, { ...asked, lowName, lowId, highName, highId })
      : await (backward ? actorByIdBackwards : actorById)(db, { ...asked, lowId, highId });
  return rows.map(({ actor }) => ({ node: actor, at: actor.name }));
}
