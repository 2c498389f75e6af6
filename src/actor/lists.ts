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
import { type ActorPage, cursorsOf, type PageArguments, pageOf, pagingOf } from '../graph/pages.ts';
import { betweenDegrees, betweenNames } from '../graph/positions.ts';
import { actorClauses, actorWhere } from './filter.ts';

interface Arguments extends PageArguments {
  readonly filter?: ActorFilter | null | undefined;
  readonly orderBy?: ActorOrder | null | undefined;
}

/** A page of actors; `only` narrows it to one type, as `people` and `countries` do. */
export async function actorPage(context: Context, args: Arguments, only?: ActorType): Promise<ActorPage> {
  const paging = pagingOf(args);
  const order = args.orderBy ?? 'NAME';
  const cursors = cursorsOf(['actors', only, args.filter, order]);
  const range = cursors.range(paging, 2);
  const where = await actorWhere(context, actorClauses(args.filter, only));
  const asked = { where, limit: paging.length + 1 };
  const rows = where.length === 0 ? [] : await read(context, order, paging.backward, range, asked);
  const edges = rows.map(({ actor, at }) => ({ cursor: cursors.encode([at, actor.id]), node: actor }));
  return pageOf(edges, paging, async () => (await actorCount(context.db, { where })).total);
}

async function read(
  { db }: Context,
  order: ActorOrder,
  backward: boolean,
  range: { after: string[] | null; before: string[] | null },
  asked: { where: readonly FilterClause[]; limit: number },
): Promise<{ actor: ActorCard; at: string }[]> {
  if (order === 'DEGREE') {
    const rows = await (backward ? actorByDegreeBackwards : actorByDegree)(db, { ...asked, ...betweenDegrees(range) });
    return rows.map(({ actor, degree }) => ({ actor, at: String(degree) }));
  }
  const { lowName, lowId, highName, highId } = betweenNames(range);
  const rows =
    order === 'NAME'
      ? await (backward ? actorByNameBackwards : actorByName)(db, { ...asked, lowName, lowId, highName, highId })
      : await (backward ? actorByIdBackwards : actorById)(db, { ...asked, lowId, highId });
  return rows.map(({ actor }) => ({ actor, at: actor.name }));
}
