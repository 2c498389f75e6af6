// The shapes that answers are made of, and how each is told in words: names, acts, answers to acts, tenures.

import { z } from 'zod';
import type { ActFragment, AnswerFragment, HeldFragment } from '../generated/mcp.ts';
import { idText, namedText, namesText, quoted } from './text.ts';

// Descriptions are short: a client is sent these shapes again wherever they occur.

export const named = z.object({ id: z.string(), name: z.string() });

export const act = z.object({
  id: z.string(),
  date: z.string(),
  relation: z.string(),
  status: z.string(),
  summary: z.string().nullable(),
  demand: z.string().nullable(),
  sources: z.array(named),
  targets: z.array(named),
  issues: z.array(named),
});

export const acts = z.object({ totalCount: z.int(), acts: z.array(act) });

export const response = z.object({
  id: z.string(),
  as: z.string(),
  act: act.describe('The later act.'),
  respondsTo: act.describe('The earlier act.'),
  assertedBy: z.array(named),
  deniedBy: z.array(named),
});

export const tenure = z.object({
  id: z.string(),
  person: named,
  office: named,
  from: z.string().nullable(),
  to: z.string().nullable(),
});

export type Act = z.infer<typeof act>;
type Acts = z.infer<typeof acts>;
export type Response = z.infer<typeof response>;
export type Tenure = z.infer<typeof tenure>;

export function actOf({ id, date, relation, status, summary, demand, sources, targets, issues }: ActFragment): Act {
  return { id, date: date.text, relation, status, summary, demand, sources, targets, issues };
}

export function actsOf(page: { totalCount: number; nodes: readonly ActFragment[] }): Acts {
  return { totalCount: page.totalCount, acts: page.nodes.map(actOf) };
}

export function responseOf({ id, as, event, respondsTo, assertedBy, deniedBy }: AnswerFragment): Response {
  return { id, as, act: actOf(event), respondsTo: actOf(respondsTo), assertedBy, deniedBy };
}

export function tenureOf({ id, person, office, from, to }: HeldFragment): Tenure {
  return { id, person, office, from: from?.text ?? null, to: to?.text ?? null };
}

export function actLine({ id, date, relation, status, summary, demand, sources, targets }: Act): string {
  const words = [
    `${date} ${relation} (${status}): ${namesText(sources)} → ${namesText(targets)}`,
    ...(summary === null ? [] : [quoted(summary)]),
    ...(demand === null ? [] : [`asks: ${quoted(demand)}`]),
  ];
  return `- ${words.join('; ')} [${idText(id)}]`;
}

/** A list in words, with how many there are in all. */
export function actLines(title: string, { totalCount, acts: shown }: Acts): string[] {
  const count = shown.length < totalCount ? `${shown.length} of ${totalCount}` : String(totalCount);
  return [`${title} (${count}):`, ...shown.map(actLine)];
}

export function responseLine({ id, as, act: later, respondsTo, assertedBy, deniedBy }: Response): string {
  const denied = deniedBy.length > 0 ? `; denied by ${namesText(deniedBy)}` : '';
  return [
    `- ${as}, asserted by ${namesText(assertedBy)}${denied} [${idText(id)}]`,
    `  ${actLine(later)}`,
    `  answering: ${actLine(respondsTo).slice(2)}`,
  ].join('\n');
}

export function tenureLine({ id, person, office, from, to }: Tenure): string {
  return `- ${namedText(person)}: ${namedText(office)}, ${from ?? '?'} to ${to ?? '?'} [${idText(id)}]`;
}
