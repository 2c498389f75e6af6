// evidence: what a fact stands on, what the record has said of it, and who disputes it.

import { z } from 'zod';
import type { McpEvidenceQuery } from '../../generated/mcp.ts';
import { NoAnswer } from '../api.ts';
import { asOf, clocksOf } from '../arguments.ts';
import { attestation, citations, Evidence } from '../citations.ts';
import {
  act,
  actLine,
  actOf,
  named,
  response,
  responseLine,
  responseOf,
  tenure,
  tenureLine,
  tenureOf,
} from '../shapes.ts';
import { idText, namedText, quoted } from '../text.ts';
import { answered, type Bench, readOnly } from '../tool.ts';

const input = z.strictObject({
  id: z.string().describe('The fact, as other tools cite it: event:…, tenure:… or response:…'),
  asOf,
});

const version = z.object({
  recordedAt: z.string(),
  retractedAt: z.string().nullable().describe('When it was changed or withdrawn; null while it stands.'),
  reason: z.string().nullable(),
  date: z.string().nullable(),
  status: z.string().nullable(),
  summary: z.string().nullable(),
  demand: z.string().nullable(),
  reports: z.array(attestation),
});

const output = z.object({
  id: z.string(),
  type: z.string().describe('Event, Tenure or Response.'),
  recordedAt: z.string(),
  retractedAt: z.string().nullable().describe('When it was withdrawn from the record; null while it stands.'),
  act: act.nullable(),
  tenure: tenure.nullable(),
  response: response.nullable(),
  demand: z
    .object({ state: z.string(), certain: z.boolean(), disputed: z.boolean(), since: z.string() })
    .nullable()
    .describe('Of a demand that was made: where it stands.'),
  responses: z.array(response).describe('What came of an act: later acts that answer it.'),
  responseTo: z.array(response).describe('What an act answers.'),
  disputedBy: z
    .array(z.object({ actor: named, fact: z.string() }))
    .describe('Who denies, and which response: that the one act answers the other.'),
  deniedIn: z.array(z.string()).describe('Ids of the reports that deny the fact itself.'),
  versions: z.array(version).describe('What the record has said of it, latest first.'),
  citations,
});

type Told = z.infer<typeof output>;
type FactNode = Extract<NonNullable<McpEvidenceQuery['node']>, { recordedAt: string }>;

/** Adds the tool. */
export function addEvidence({ server, api }: Bench): void {
  server.registerTool(
    'evidence',
    {
      title: 'Show what a fact stands on',
      description:
        'Shows all that one fact (an act, a tenure or a response) stands on: every report with its own words and what it asserts, how many publishers are independent, what the record said before, what answered it, and who disputes it.',
      inputSchema: input,
      outputSchema: output,
      annotations: readOnly,
    },
    async ({ id, asOf: clocks }, { signal }) => {
      const { node } = await api.ask('evidence', { id, ...clocksOf(clocks) }, signal);
      if (node === null)
        throw new NoAnswer(
          `id: nothing has "${id}" (as of the times asked for); give the id of a fact as another tool cites it.`,
        );
      if (!('recordedAt' in node))
        throw new NoAnswer(
          `id: "${id}" is a ${node.__typename}, and no fact; give the id of an event, a tenure or a response.`,
        );
      const evidence = new Evidence();
      const told = toldOf(node, evidence);
      return answered(told, linesOf(told), evidence);
    },
  );
}

function toldOf(node: FactNode, evidence: Evidence): Omit<Told, 'citations'> {
  evidence.add(node);
  const linked = node.__typename === 'Event' ? [...node.responses, ...node.responseTo] : [];
  for (const one of node.__typename === 'Response' ? [node] : linked) evidence.add(one, one.event, one.respondsTo);
  const denials = node.__typename === 'Response' ? [node] : linked;
  const state = node.__typename === 'Event' ? (node.asDemand?.state ?? null) : null;
  return {
    id: node.id,
    type: node.__typename,
    recordedAt: node.recordedAt,
    retractedAt: node.retractedAt,
    act: node.__typename === 'Event' ? actOf(node) : null,
    tenure: node.__typename === 'Tenure' ? tenureOf(node) : null,
    response: node.__typename === 'Response' ? responseOf(node) : null,
    demand: state && { ...state, since: state.since.text },
    responses: node.__typename === 'Event' ? node.responses.map(responseOf) : [],
    responseTo: node.__typename === 'Event' ? node.responseTo.map(responseOf) : [],
    disputedBy: denials.flatMap(({ id, deniedBy }) => deniedBy.map((actor) => ({ actor, fact: id }))),
    deniedIn: node.reports.filter(({ asserts }) => asserts === 'DENIED').map(({ report }) => report.id),
    versions: node.versions.map((one) => versionOf(one, evidence)),
  };
}

function versionOf(one: FactNode['versions'][number], evidence: Evidence): z.infer<typeof version> {
  const said = 'status' in one ? one : null;
  return {
    recordedAt: one.recordedAt,
    retractedAt: one.retractedAt,
    reason: one.reason,
    date: said?.date.text ?? null,
    status: said?.status ?? null,
    summary: said?.summary ?? null,
    demand: said?.demand ?? null,
    reports: evidence.attested(one.reports),
  };
}

function linesOf(told: Omit<Told, 'citations'>): string[] {
  const { id, type, demand, responses, responseTo, disputedBy, deniedIn, versions, retractedAt } = told;
  return [
    `${type} ${idText(id)}${retractedAt === null ? '' : `, withdrawn from the record ${retractedAt}`}:`,
    ...(told.act ? [actLine(told.act)] : []),
    ...(told.tenure ? [tenureLine(told.tenure)] : []),
    ...(told.response ? [responseLine(told.response)] : []),
    ...(demand
      ? [`As a demand: ${demand.state} since ${demand.since}${demand.certain ? '' : ', possibly another'}`]
      : []),
    `Answers (${responses.length}):`,
    ...responses.map(responseLine),
    `What it answers (${responseTo.length}):`,
    ...responseTo.map(responseLine),
    `Disputed by (${disputedBy.length}):`,
    ...disputedBy.map(({ actor, fact }) => `- ${namedText(actor)} denies ${idText(fact)}`),
    `Denied in reports (${deniedIn.length}): ${deniedIn.map(idText).join(', ') || '-'}`,
    `Versions, latest first (${versions.length}):`,
    ...versions.map(versionLine),
  ];
}

function versionLine({
  recordedAt,
  retractedAt,
  reason,
  date,
  status,
  summary,
  reports,
}: z.infer<typeof version>): string {
  const words = [date, status, summary === null ? null : quoted(summary)].filter((word) => word !== null);
  const end = retractedAt === null ? 'stands' : `until ${retractedAt}${reason === null ? '' : ` (${quoted(reason)})`}`;
  return `- recorded ${recordedAt}, ${end}: ${[...words, `${reports.length} reports`].join(', ')}`;
}
