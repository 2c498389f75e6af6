// dispute: who is at odds, what each asks, what came of it, and what happened.

import { z } from 'zod';
import type { McpDisputeQuery } from '../../generated/mcp.ts';
import { NoAnswer } from '../api.ts';
import { asOf, at, clocksOf, during, firstOf, idOf } from '../arguments.ts';
import { citations, Evidence } from '../citations.ts';
import { deadlock, deadlockLines, deadlockOf, thread, threadLines, threadOf } from '../deadlocks.ts';
import { actLines, acts, actsOf, named } from '../shapes.ts';
import { namedText, namesText, quoted } from '../text.ts';
import { answered, type Bench, readOnly } from '../tool.ts';

const input = z.strictObject({
  id: idOf('The dispute or another issue, such as dispute:labor-compensation.'),
  at: at.describe(
    'Positions, open demands and deadlocks as of the end of a day, month or year. Absent: as the record stands.',
  ),
  during: during.describe('Only acts of the timeline within this span; both ends count.'),
  first: firstOf(10),
  asOf,
});

const output = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  opened: z.string().nullable(),
  closed: z.string().nullable(),
  parties: z.array(named),
  partOf: named.nullable(),
  parts: z.array(named),
  positions: z
    .array(thread.extend({ independentPublishers: z.int() }))
    .describe('Of a dispute: what each party demands of whom, and how that stands.'),
  openDemands: acts.describe('Demands that nothing on record has met, rejected or withdrawn, newest first.'),
  deadlocks: z.array(deadlock),
  timeline: acts.describe('The acts about it and its parts, newest first.'),
  citations,
});

type Told = z.infer<typeof output>;

/** Arguments of the API that all take the id. */
const called = { about: 'id', 'filter.issue': 'id' };

/** Adds the tool. */
export function addDispute({ server, api }: Bench): void {
  server.registerTool(
    'dispute',
    {
      title: 'Tell of a dispute',
      description:
        'Tells of a dispute (or an agreement, case or measure): its parties, what each demands of whom and how that stands on a date, demands that are open, where the sides are stuck, and the newest acts, all with who says so.',
      inputSchema: input,
      outputSchema: output,
      annotations: readOnly,
    },
    async ({ asOf: clocks, ...asked }, { signal }) => {
      const answer = await api.ask('dispute', { ...asked, ...clocksOf(clocks) }, signal, called);
      const { issue } = answer;
      if (issue === null) throw new NoAnswer(`id: no issue has "${asked.id}"; search for a name to find its id.`);
      const evidence = new Evidence();
      const told = toldOf(issue, answer, evidence);
      return answered(told, linesOf(told), evidence);
    },
  );
}

function toldOf(issue: NonNullable<McpDisputeQuery['issue']>, answer: McpDisputeQuery, evidence: Evidence) {
  const { openDemands, deadlocks, timeline } = answer;
  const positions = 'positions' in issue ? issue.positions : [];
  const told = {
    id: issue.id,
    type: issue.__typename,
    name: issue.name,
    description: issue.description,
    opened: issue.opened?.text ?? null,
    closed: issue.closed?.text ?? null,
    parties: issue.parties,
    partOf: issue.partOf,
    parts: issue.parts,
    positions: positions.map((position) => ({
      ...threadOf(position, evidence),
      independentPublishers: position.citations.independentPublishers,
    })),
    openDemands: actsOf(openDemands),
    deadlocks: deadlocks.map((one) => deadlockOf(one, evidence)),
    timeline: actsOf(timeline),
  };
  evidence.add(...openDemands.nodes, ...timeline.nodes);
  return told;
}

function linesOf(told: Omit<Told, 'citations'>): string[] {
  const { type, description, opened, closed, parties, partOf, parts, positions, deadlocks } = told;
  return [
    `${type} ${namedText(told)}, ${opened ?? '?'} to ${closed ?? '?'}`,
    ...(description === null ? [] : [quoted(description)]),
    `Parties: ${namesText(parties)}`,
    ...(partOf === null ? [] : [`Part of: ${namedText(partOf)}`]),
    ...(parts.length === 0 ? [] : [`Parts: ${namesText(parts)}`]),
    ...(positions.length === 0 ? [] : ['Positions:', ...positions.flatMap(threadLines)]),
    ...(deadlocks.length === 0 ? ['Deadlocks: none'] : deadlocks.flatMap(deadlockLines)),
    ...actLines('Open demands', told.openDemands),
    ...actLines('Acts, newest first', told.timeline),
  ];
}
