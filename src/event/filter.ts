// Turns what a query asks of events into what statements take.

import { eventMatching } from '../generated/cypher/event.ts';
import type { StandIn } from '../generated/cypher/shape.ts';
import type { EventFilter, Relation, Status } from '../generated/schema.ts';
import { listOrNull, notOne, type Span, spanOf, twoOf } from '../graph/arguments.ts';
import type { Context } from '../graph/batching.ts';
import { scopeOf } from '../graph/scope.ts';
import { allWords } from '../graph/words.ts';

/** The conditions of a list of events, as every statement that lists events takes them. */
export interface Conditions extends Span {
  readonly relations: readonly Relation[] | null;
  readonly statuses: readonly Status[] | null;
  readonly sources: readonly StandIn[] | null;
  readonly targets: readonly StandIn[] | null;
  readonly ones: readonly StandIn[] | null;
  readonly others: readonly StandIn[] | null;
  readonly against: readonly StandIn[] | null;
  readonly issues: readonly string[] | null;
  readonly matching: readonly string[] | null;
  readonly dataset: string | null;
}

/** What a list of events may be asked for: the filter of the API, and whom a retaliation is against. */
export interface Wanted extends EventFilter {
  readonly against?: string | null | undefined;
}

/** How the fields of a filter are called where they are given, for messages: `filter.source`, or `by`. */
export type ArgumentNames = Readonly<Partial<Record<keyof Wanted, string>>>;

/** The most events that a search in their text may leave for the other conditions to choose from. */
const mostMatching = 5_000;

/** Looks up every id of the filter (together, in one statement) and finds the events that hold its words. */
export async function conditionsOf(context: Context, wanted: Wanted, named: ArgumentNames = {}): Promise<Conditions> {
  const argument = (field: keyof Wanted) => named[field] ?? `filter.${field}`;
  const rollUp = wanted.rollUp ?? false;
  const span = spanOf(wanted.during, argument('during'));
  const pair = wanted.between ? twoOf(wanted.between, argument('between')) : null;
  const scope = async (id: string | null | undefined, field: keyof Wanted) =>
    id ? await scopeOf(context, argument(field), id, 'actor', rollUp) : null;
  const [source, target, one, other, against, issue, matching] = await Promise.all([
    scope(wanted.source, 'source'),
    scope(wanted.target, 'target'),
    scope(pair?.[0], 'between'),
    scope(pair?.[1], 'between'),
    scope(wanted.against, 'against'),
    wanted.issue ? scopeOf(context, argument('issue'), wanted.issue, 'issue', rollUp) : null,
    wanted.text ? idsMatching(context, wanted.text) : null,
    wanted.dataset ? scopeOf(context, argument('dataset'), wanted.dataset, 'dataset', rollUp) : null,
  ]);
  if (one && other) notOne(one, other, argument('between'));
  return {
    ...span,
    relations: listOrNull(wanted.relation),
    statuses: listOrNull(wanted.status),
    sources: source?.standIns ?? null,
    targets: target?.standIns ?? null,
    ones: one?.standIns ?? null,
    others: other?.standIns ?? null,
    against: against?.standIns ?? null,
    issues: issue?.parts ?? null,
    matching,
    dataset: wanted.dataset ?? null,
  };
}

async function idsMatching(context: Context, text: string): Promise<string[]> {
  const query = allWords(text);
  if (query === null) return [];
  return (await eventMatching(context.db, { query, limit: mostMatching })).map((row) => row.id);
}
