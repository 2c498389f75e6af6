// What sides demand of each other, and where they are stuck: told alike by several tools.

import { z } from 'zod';
import type { ActFragment, StuckFragment } from '../generated/mcp.ts';
import type { Evidence } from './citations.ts';
import { act, actLine, actOf, named, response, responseLine, responseOf } from './shapes.ts';
import { namedText } from './text.ts';

/** What one side demands of another. */
export const thread = z.object({
  by: named.describe('The side that demands.'),
  of: named.describe('The side of which it is demanded.'),
  state: z.string().nullable().describe('OPEN, PARTLY_MET, MET, REJECTED or WITHDRAWN, by the last word said.'),
  demands: z.int().describe('How many demands were made.'),
  latest: act.nullable().describe('The latest of them.'),
});

const side = thread.extend({ rejections: z.array(response).describe('How the other side turned them down.') });

export const deadlock = z.object({
  about: named,
  since: z.string().describe('The later of the two rejections with which it began.'),
  certain: z.boolean().describe('Whether it stood whatever day is meant by dates that are months or years.'),
  independentPublishers: z.int(),
  sides: z.array(side),
});

type Thread = z.infer<typeof thread>;
type Deadlock = z.infer<typeof deadlock>;

interface ThreadNode {
  readonly by: Thread['by'];
  readonly of: Thread['of'];
  readonly state: string | null;
  readonly demands: { readonly totalCount: number; readonly nodes: readonly ActFragment[] };
}

export function threadOf({ by, of, state, demands }: ThreadNode, evidence: Evidence): Thread {
  const [latest] = demands.nodes;
  evidence.add(latest);
  return { by, of, state, demands: demands.totalCount, latest: latest ? actOf(latest) : null };
}

export function deadlockOf({ about, since, certain, citations, sides }: StuckFragment, evidence: Evidence): Deadlock {
  return {
    about,
    since: since.text,
    certain,
    independentPublishers: citations.independentPublishers,
    sides: sides.map((one) => {
      const told = threadOf(one, evidence);
      for (const rejection of one.rejections) evidence.add(rejection, rejection.event, rejection.respondsTo);
      return { ...told, rejections: one.rejections.map(responseOf) };
    }),
  };
}

export function threadLines({ by, of, state, demands, latest }: Thread): string[] {
  return [
    `${namedText(by)} of ${namedText(of)}: ${demands} demand${demands === 1 ? '' : 's'}, ${state ?? 'none made by then'}; the latest:`,
    latest ? actLine(latest) : '- none',
  ];
}

export function deadlockLines({ about, since, certain, independentPublishers, sides }: Deadlock): string[] {
  return [
    `Deadlock over ${namedText(about)} since ${since}${certain ? '' : ' (possibly)'}, told by ${independentPublishers} independent publishers:`,
    ...sides.flatMap((one) => [...threadLines(one), 'turned down by:', ...one.rejections.map(responseLine)]),
  ];
}
