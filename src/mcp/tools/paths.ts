// paths: by which acts two are connected.

import { z } from 'zod';
import type { McpPathsQuery, PathDirection, PathMeasure, PathOrder, PathRelation } from '../../generated/mcp.ts';
import { asOf, clocksOf, during, firstOf, idOf, rollUp } from '../arguments.ts';
import { citations, Evidence } from '../citations.ts';
import { actLines, acts, actsOf, named } from '../shapes.ts';
import { namedText } from '../text.ts';
import { answered, type Bench, readOnly } from '../tool.ts';

/** What a path may run over. */
export const pathRelations = [
  'STATES',
  'APPEALS_TO',
  'OFFERS',
  'MEETS',
  'SUPPORTS',
  'COOPERATES_WITH',
  'AIDS',
  'CONCEDES_TO',
  'EASES',
  'INVESTIGATES',
  'DEMANDS',
  'ACCUSES',
  'REJECTS',
  'THREATENS',
  'PROTESTS',
  'MOBILIZES_AGAINST',
  'REDUCES_RELATIONS',
  'COERCES',
  'ATTACKS',
  'RETALIATES',
  'CONCERNS',
] as const satisfies readonly PathRelation[];
export const pathOrders = ['ANY', 'NON_DECREASING'] as const satisfies readonly PathOrder[];
export const pathMeasures = [
  'FEWEST_HOPS',
  'EARLIEST_ARRIVAL',
  'LATEST_DEPARTURE',
  'SHORTEST_SPAN',
] as const satisfies readonly PathMeasure[];
export const pathDirections = ['FORWARD', 'EITHER'] as const satisfies readonly PathDirection[];

const input = z.strictObject({
  from: idOf('Where the paths begin: an actor or an issue.'),
  to: idOf('Where they end; not the same.'),
  relations: z
    .array(z.enum(pathRelations))
    .optional()
    .describe('Only acts of these kinds; CONCERNS ties actors to issues.'),
  maxHops: z.int().optional().describe('At most this many hops, 1 to 8. Absent: 4.'),
  order: z
    .enum(pathOrders)
    .optional()
    .describe(
      'NON_DECREASING: each act is no earlier than the one before, so that something can be handed on along the path.',
    ),
  certainly: z
    .boolean()
    .optional()
    .describe('True: acts surely in order, whatever days are meant by months and years.'),
  by: z.enum(pathMeasures).optional().describe('Which paths are the best. Absent: FEWEST_HOPS.'),
  avoid: z.array(z.string()).optional().describe('Ids of actors and issues that the paths do not run through.'),
  direction: z
    .enum(pathDirections)
    .optional()
    .describe('FORWARD: always from who acts to who is acted upon. Absent: EITHER.'),
  during,
  about: z.string().optional().describe('Only acts about this issue or a part of it.'),
  rollUp,
  first: firstOf(3, 'paths'),
  asOf,
});

const hop = z.object({
  from: named,
  relation: z.string(),
  direction: z.string().describe('OUT: `from` acts upon `to`; IN: `to` acts upon `from`.'),
  to: named,
  independentPublishers: z.int().describe('The most that one of its acts has.'),
  disputed: z.boolean(),
  acts: acts.describe('The newest acts that carry the hop.'),
});

const path = z.object({
  nodes: z.array(named),
  departs: z.string().nullable(),
  arrives: z.string().nullable(),
  hops: z.array(hop),
});

const output = z.object({
  paths: z.array(path),
  truncated: z.boolean().describe('Whether there are more that are as good.'),
  timedOut: z.boolean(),
  reason: z.string().nullable().describe('Why there are none.'),
  citations,
});

type Path = z.infer<typeof path>;

/** Adds the tool. */
export function addPaths({ server, api }: Bench): void {
  server.registerTool(
    'paths',
    {
      title: 'Connect two',
      description:
        'Tells by which chains of acts two actors (or issues) are connected, also in the order of time and around others, each hop with the acts that carry it and who reports them. A chain of acts says that they are tied, not that one caused the other.',
      inputSchema: input,
      outputSchema: output,
      annotations: readOnly,
    },
    async ({ asOf: clocks, ...asked }, { signal }) => {
      const { paths } = await api.ask('paths', { ...asked, ...clocksOf(clocks) }, signal);
      const { truncated, timedOut, reason } = paths;
      const evidence = new Evidence();
      const found = paths.paths.map((one) => pathOf(one, evidence));
      const told = { paths: found, truncated, timedOut, reason };
      const head = found.length === 0 ? [`No path: ${reason ?? 'none was found'}`] : [];
      return answered(told, [...head, ...found.flatMap(pathLines)], evidence);
    },
  );
}

function pathOf({ nodes, departs, arrives, hops }: McpPathsQuery['paths']['paths'][number], evidence: Evidence): Path {
  return {
    nodes,
    departs,
    arrives,
    hops: hops.map(({ acts: page, ...one }) => {
      evidence.add(...page.nodes);
      return { ...one, acts: actsOf(page) };
    }),
  };
}

function pathLines({ nodes, departs, arrives, hops }: Path, index: number): string[] {
  const span = departs === null || arrives === null ? '' : `, from ${departs} to ${arrives}`;
  return [
    `Path ${index + 1}: ${nodes.map(namedText).join(' – ')}${span}`,
    ...hops.flatMap(({ from, relation, direction, to, disputed, acts: carried }) => {
      const [actor, other] = direction === 'IN' ? [to, from] : [from, to];
      const doubt = disputed ? ', disputed' : '';
      return actLines(`${namedText(actor)} ${relation} ${namedText(other)}${doubt}`, carried);
    }),
  ];
}
