// Lists of demands: how the questions about them read as filters of acts.

import type { During, QueryDemandsArgs } from '../generated/schema.ts';
import { lastDay, listOrNull } from '../graph/arguments.ts';
import type { PartialDate } from '../graph/time.ts';
import type { Wanted } from './filter.ts';

type Asked = Pick<QueryDemandsArgs, 'during' | 'state' | 'at'>;

/** What a list of demands asks of acts: those made by a date, and with `state` those that stand so at its end. */
export function demandsWanted({ during, state, at }: Partial<Asked>): Wanted {
  return { relation: ['DEMANDS'], during: at ? until(during, at) : during, standing: standingOn(state, at) };
}

/** A demand open `at` a date was made by then: the span ends there, unless it already ends earlier. */
function until(during: Asked['during'], at: PartialDate): During {
  const to = during?.to && during.to.latest < at.latest ? during.to : at;
  return { ...during, to };
}

/** How demands are to stand at the end of a date; an empty list leaves that out. */
function standingOn(state: Asked['state'], at: Asked['at']): Wanted['standing'] {
  const states = listOrNull(state);
  return states ? { states, day: at?.latest ?? lastDay } : undefined;
}
