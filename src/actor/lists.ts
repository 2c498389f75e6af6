// Lists of actors: all of them, or those of one type.

import { actorById, actorByName, actorCount } from '../generated/cypher/actor.ts';
import type { ActorFilter, ActorOrder, ActorType } from '../generated/schema.ts';
import { listOrNull } from '../graph/arguments.ts';
import type { Context } from '../graph/batching.ts';
import { type ActorPage, cursorsOf, type PageArguments, pageLength, pageOf } from '../graph/pages.ts';
import { scopeOf } from '../graph/scope.ts';
import { namesMatching } from '../search/names.ts';

const typeNames: Readonly<Record<ActorType, string>> = {
  PERSON: 'Person',
  OFFICE: 'Office',
  MINISTRY: 'Ministry',
  COUNTRY: 'Country',
  ORGANIZATION: 'Organization',
};

interface Arguments extends PageArguments {
  readonly filter?: ActorFilter | null | undefined;
  readonly orderBy?: ActorOrder | null | undefined;
}

/** A page of actors; `only` narrows it to one type, as `people` and `countries` do. */
export async function actorPage(context: Context, args: Arguments, only?: ActorType): Promise<ActorPage> {
  const length = pageLength(args.first);
  const { filter } = args;
  const order = args.orderBy ?? 'NAME';
  const cursors = cursorsOf(['actors', only, filter, order]);
  const position = cursors.decode(args.after, 2);
  const [country, whole] = await Promise.all([
    filter?.country ? scopeOf(context, 'filter.country', filter.country, 'actor') : null,
    filter?.partOf ? scopeOf(context, 'filter.partOf', filter.partOf, 'actor') : null,
  ]);
  const asked = listOrNull(filter?.type) ?? (only ? [only] : null);
  const conditions = {
    types: asked?.filter((type) => only === undefined || type === only).map((type) => typeNames[type]) ?? null,
    kinds: listOrNull(filter?.kind),
    country: country?.id ?? null,
    partOf: whole?.id ?? null,
    matching: filter?.text ? await namesMatching(context.db, filter.text) : null,
  };
  const [afterName = '', afterId = ''] = position ?? [];
  const limit = length + 1;
  const rows =
    order === 'NAME'
      ? await actorByName(context.db, { ...conditions, afterName, afterId, limit })
      : await actorById(context.db, { ...conditions, afterId, limit });
  const edges = rows.map(({ actor }) => ({ cursor: cursors.encode([actor.name, actor.id]), node: actor }));
  return pageOf(edges, length, args.after, async () => (await actorCount(context.db, conditions)).total);
}
