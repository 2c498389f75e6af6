// dyad: what two actors do to each other.

import { z } from 'zod';
import { asOf, at, clocksOf, during, firstOf, idOf, rollUp } from '../arguments.ts';
import { citations, Evidence } from '../citations.ts';
import { deadlock, deadlockLines, deadlockOf } from '../deadlocks.ts';
import { actLines, acts, actsOf, named } from '../shapes.ts';
import { namedText } from '../text.ts';
import { answered, type Bench, readOnly } from '../tool.ts';

const input = z.strictObject({
  a: idOf('The first actor, such as country:JPN.'),
  b: idOf('The second actor; not the same.'),
  rollUp,
  at,
  during,
  within: z
    .int()
    .optional()
    .describe('An act after which nothing comes the other way within so many days has no reply, 1 to 365. Absent: 30.'),
  first: firstOf(10),
  asOf,
});

const eachWay = z.object({ aToB: z.int(), bToA: z.int() });

const output = z.object({
  a: named,
  b: named,
  mix: z.object({
    rows: z
      .array(eachWay.extend({ codebook: z.string(), quad: z.string() }))
      .describe('How many acts are words or deeds, of cooperation or of conflict, each way.'),
    uncoded: eachWay,
  }),
  replyDays: z
    .object({ aToB: z.number().nullable(), bToA: z.number().nullable(), answered: eachWay, unanswered: eachWay })
    .describe('Median days after which the one acts upon the other, having been acted upon.'),
  openDemands: acts.describe('What either demands of the other and nobody has decided, newest first.'),
  deadlocks: z.array(deadlock),
  events: acts.describe('The acts of either upon the other, newest first.'),
  citations,
});

type Told = z.infer<typeof output>;

/** Adds the tool. */
export function addDyad({ server, api }: Bench): void {
  server.registerTool(
    'dyad',
    {
      title: 'Tell of two actors',
      description:
        'Tells what two actors do to each other: words and deeds of cooperation and conflict each way, how soon each acts after the other, what either demands that is open, where they are stuck, and their newest acts, with who says so. Between countries, ask with rollUp true.',
      inputSchema: input,
      outputSchema: output,
      annotations: readOnly,
    },
    async ({ asOf: clocks, ...asked }, { signal }) => {
      const { dyad } = await api.ask('dyad', { ...asked, ...clocksOf(clocks) }, signal);
      const evidence = new Evidence();
      evidence.add(...dyad.openDemands.nodes, ...dyad.events.nodes);
      const told = {
        a: dyad.a,
        b: dyad.b,
        mix: dyad.quadMix,
        replyDays: dyad.medianReplyDays,
        openDemands: actsOf(dyad.openDemands),
        deadlocks: dyad.deadlocks.map((one) => deadlockOf(one, evidence)),
        events: actsOf(dyad.events),
      };
      return answered(told, linesOf(told), evidence);
    },
  );
}

function linesOf({ a, b, mix, replyDays, openDemands, deadlocks, events }: Omit<Told, 'citations'>): string[] {
  const days = (median: number | null) => (median === null ? 'no reply' : `${median} days`);
  return [
    `A is ${namedText(a)}, B is ${namedText(b)}`,
    'Acts by class (A upon B, B upon A):',
    ...mix.rows.map(({ codebook, quad, aToB, bToA }) => `- ${quad} (${codebook}): ${aToB}, ${bToA}`),
    `- without a class: ${mix.uncoded.aToB}, ${mix.uncoded.bToA}`,
    `Median days to the next act the other way: of A ${days(replyDays.aToB)}, of B ${days(replyDays.bToA)}`,
    ...(deadlocks.length === 0 ? ['Deadlocks: none'] : deadlocks.flatMap(deadlockLines)),
    ...actLines('Open demands', openDemands),
    ...actLines('Acts, newest first', events),
  ];
}
