// A large graph from the export of ties: what the field `neighborhood` is too small for. Ties come there act by act, and are put together
// here by who does what to whom.

import { relations } from '../drawing/palette.ts';
import type { DrawnEdge, DrawnGraph, DrawnNode } from '../drawing/picture.ts';
import type { Kind, Relation, Status } from '../language/catalogue.ts';
import { AskFault } from './api.ts';
import { plainText } from './drawn.ts';

/** Node-link JSON as `/export/node-link.json` has it, as far as it is read. */
export interface NodeLink {
  readonly nodes: readonly { readonly id: string; readonly name: string; readonly type: string }[];
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
    readonly relation: string;
    readonly event?: string;
    readonly earliest?: string;
    readonly status?: string;
  }[];
}

/** What part of the record is read; the names are those of the export. */
export interface ExportFilter {
  readonly dataset?: string | undefined;
  readonly between?: string | undefined;
  readonly about?: string | undefined;
  readonly during?: string | undefined;
  readonly relation?: string | undefined;
  readonly asOf?: string | undefined;
}

/** The address of an export. */
export function exportAddress(filter: ExportFilter): string {
  const given = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
  return `/export/node-link.json?${new URLSearchParams(given)}`;
}

/**
 * Reads a part of the record.
 * @throws AskFault where the API refuses it, in its own words
 */
export async function askExport(filter: ExportFilter, signal: AbortSignal): Promise<NodeLink> {
  const response = await fetch(exportAddress(filter), { signal }).catch((fault: unknown) => {
    signal.throwIfAborted();
    throw new AskFault(String(fault), 'UNREACHABLE');
  });
  const answer = (await response.json().catch(() => {
    signal.throwIfAborted();
    throw new AskFault('The export broke off.', 'NOT_JSON');
  })) as NodeLink & {
    readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  };
  const [fault] = answer.errors ?? [];
  if (fault) throw new AskFault(fault.message, fault.extensions?.code ?? 'NONE');
  return answer;
}

/** Ties that are drawn at most: a browser without a graphics card draws so many in some seconds. */
export const mostTies = 100_000;

/** A tie that is being put together. */
interface Growing {
  readonly source: string;
  readonly target: string;
  readonly relation: Relation;
  status: Status;
  count: number;
  first: string;
  last: string;
}

const kindsOfActs = new Map<string, Relation>(relations.map((relation) => [relation, relation]));

/** Puts ties together and keeps the nodes with the most acts. Offices that somebody holds are no acts and left out. */
export function exportedGraph({ nodes, edges }: NodeLink, limit: number): DrawnGraph {
  const ties = new Map<string, Growing>();
  const weights = new Map<string, number>();
  // An act with many sides comes as many ties, one after the other, and counts once for each that takes part.
  const counted = new Map<string, string | undefined>();
  for (const { source, target, relation, event, earliest, status } of edges) {
    const known = kindsOfActs.get(relation);
    if (known === undefined || earliest === undefined) continue;
    for (const end of [source, target]) {
      if (event !== undefined && counted.get(end) === event) continue;
      counted.set(end, event);
      weights.set(end, (weights.get(end) ?? 0) + 1);
    }
    const id = `${source} ${relation} ${target}`;
    const now = (status ?? 'OCCURRED') as Status;
    const tie = ties.get(id);
    if (!tie) ties.set(id, { source, target, relation: known, status: now, count: 1, first: earliest, last: earliest });
    else {
      tie.count++;
      if (earliest < tie.first) tie.first = earliest;
      if (earliest >= tie.last) [tie.last, tie.status] = [earliest, now];
    }
  }
  const tied = nodes
    .filter(({ id }) => weights.has(id))
    .sort((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
  const drawn = tied.slice(0, limit).map(
    ({ id, name, type }): DrawnNode => ({
      id,
      name: plainText(name),
      kind: type as Kind,
      weight: weights.get(id) ?? 0,
      depth: 1,
    }),
  );
  const shown = new Set(drawn.map(({ id }) => id));
  const among = [...ties]
    .filter(([, { source, target }]) => shown.has(source) && shown.has(target))
    .map(([id, tie]): DrawnEdge => ({ id, ...tie, inferred: false, disputed: false, acts: [] }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, mostTies);
  const truncated = drawn.length < tied.length || among.length < ties.size;
  return {
    nodes: drawn,
    edges: among,
    truncated,
    ...(truncated ? { outOf: { nodes: tied.length, edges: ties.size } } : {}),
  };
}
