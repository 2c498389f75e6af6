// deadlocks: where two sides are stuck.

import { z } from 'zod';
import { asOf, at, clocksOf } from '../arguments.ts';
import { citations, Evidence } from '../citations.ts';
import { deadlock, deadlockLines, deadlockOf } from '../deadlocks.ts';
import { answered, type Bench, readOnly } from '../tool.ts';

const input = z.strictObject({
  at,
  about: z.string().optional().describe('Only about this issue or a part of it, such as dispute:labor-compensation.'),
  asOf,
});

const output = z.object({ deadlocks: z.array(deadlock), citations });

/** Adds the tool. */
export function addDeadlocks({ server, api }: Bench): void {
  server.registerTool(
    'deadlocks',
    {
      title: 'Find deadlocks',
      description:
        'Finds where two sides are stuck: each demands something of the other over the same dispute, and each was turned down, longest standing first, with what was demanded, who turned it down, and who says so.',
      inputSchema: input,
      outputSchema: output,
      annotations: readOnly,
    },
    async ({ asOf: clocks, ...asked }, { signal }) => {
      const answer = await api.ask('deadlocks', { ...asked, ...clocksOf(clocks) }, signal);
      const evidence = new Evidence();
      const deadlocks = answer.deadlocks.map((one) => deadlockOf(one, evidence));
      const lines = [`Deadlocks: ${deadlocks.length}`, ...deadlocks.flatMap(deadlockLines)];
      return answered({ deadlocks }, lines, evidence);
    },
  );
}
