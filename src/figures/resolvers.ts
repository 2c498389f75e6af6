// Figures: acts counted and measured, over time and by what they have in common.

import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import type { Resolvers } from '../generated/schema.ts';
import { facets } from './facets.ts';
import { eventSeries } from './series.ts';

/** Whether a query selects a field of this name anywhere below the field that is resolved. */
function selects({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean {
  const within = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === name || within(selection.selectionSet);
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      return within(inner?.selectionSet);
    }) ?? false;
  return fieldNodes.some((node) => within(node.selectionSet));
}

export const figureResolvers: Resolvers = {
  Query: {
    eventSeries: (_, args, context) => eventSeries(context, args),
    facets: (_, args, context, info) => facets(context, args, selects(info, 'intensities')),
  },
};
