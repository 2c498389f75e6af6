// search: who or what a name may mean.

import { z } from 'zod';
import type { McpSearchQuery, SearchType } from '../../generated/mcp.ts';
import { asOf, clocksOf, firstOf } from '../arguments.ts';
import { citations, Evidence } from '../citations.ts';
import { type Act, act, actLine, actOf, named } from '../shapes.ts';
import { idText, quoted } from '../text.ts';
import { answered, type Bench, readOnly } from '../tool.ts';

/** What can be looked for. */
export const searchTypes = [
  'PERSON',
  'OFFICE',
  'MINISTRY',
  'COUNTRY',
  'ORGANIZATION',
  'DISPUTE',
  'AGREEMENT',
  'LEGAL_CASE',
  'MEASURE',
  'EVENT',
  'REPORT',
] as const satisfies readonly SearchType[];

const input = z.strictObject({
  text: z
    .string()
    .describe('A name in any spelling or script, whole or in part; with types EVENT and REPORT also words.'),
  types: z.array(z.enum(searchTypes)).optional().describe('Only these types. Absent: actors and issues.'),
  first: firstOf(10, 'candidates'),
  asOf,
});

const hit = z.object({
  id: z.string().describe('What the other tools take.'),
  type: z.string(),
  name: z.string().describe('Its name, or the summary of an act or the title of a report.'),
  description: z.string().nullable(),
  country: named.nullable(),
  score: z.number().describe('How well it matches, 1 for the very name.'),
  matched: z.string().describe('Which of its names matched.'),
  how: z.string(),
  newest: act.nullable().describe('The newest act that names it.'),
});

const output = z.object({ hits: z.array(hit), citations });

type Hit = z.infer<typeof hit>;

/** Adds the tool. */
export function addSearch({ server, api }: Bench): void {
  server.registerTool(
    'search',
    {
      title: 'Find actors and issues',
      description:
        'Finds persons, offices, ministries, countries, organizations, disputes, agreements, cases and measures by any name, spelling or script (and acts and reports by their words), with their ids. Candidates are given best first, never one silently picked. Begin here.',
      inputSchema: input,
      outputSchema: output,
      annotations: readOnly,
    },
    async ({ asOf: clocks, ...asked }, { signal }) => {
      const { search } = await api.ask('search', { ...asked, ...clocksOf(clocks) }, signal);
      const evidence = new Evidence();
      const hits = search.map((found) => hitOf(found, evidence));
      return answered({ hits }, [`Found: ${hits.length}`, ...hits.flatMap(hitLines)], evidence);
    },
  );
}

function hitOf({ node, score, matched, how }: McpSearchQuery['search'][number], evidence: Evidence): Hit {
  const match = { id: node.id, type: node.__typename, score, matched, how };
  const bare = { ...match, name: node.id, description: null, country: null, newest: null };
  switch (node.__typename) {
    case 'Event':
      evidence.add(node);
      return { ...bare, name: node.summary ?? node.id, newest: actOf(node) };
    case 'Report':
      evidence.addReport(node);
      return { ...bare, name: node.title };
    case 'Dispute':
      return { ...bare, name: node.name, description: node.description, newest: newestOf(node.timeline, evidence) };
    case 'Agreement':
    case 'LegalCase':
    case 'Measure':
      return { ...bare, name: node.name, description: node.description };
    case 'Person':
    case 'Office':
    case 'Ministry':
    case 'Country':
    case 'Organization': {
      const { name, description, country, events } = node;
      return { ...bare, name, description, country, newest: newestOf(events, evidence) };
    }
    default:
      return bare;
  }
}

function newestOf(
  { nodes: [newest] }: { nodes: readonly Parameters<typeof actOf>[0][] },
  evidence: Evidence,
): Act | null {
  evidence.add(newest);
  return newest ? actOf(newest) : null;
}

function hitLines({ id, type, name, description, country, score, matched, how, newest }: Hit): string[] {
  const of = country === null ? '' : `, ${quoted(country.name)}`;
  const what = description === null ? '' : `; ${quoted(description)}`;
  return [
    `- ${idText(id)}: ${type} ${quoted(name)}${of}${what}; score ${score.toFixed(2)}, ${how} of ${quoted(matched)}`,
    ...(newest === null ? [] : [`  newest act: ${actLine(newest).slice(2)}`]),
  ];
}
