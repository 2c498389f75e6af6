// What a widget shows: the names of those it is about, and the answer of its operation.

import { badInput } from '../graph/errors.ts';
import type { AskListed } from './embedAsk.ts';
import type { AskedWidget, Subject } from './embedWidgets.ts';

/** Somebody or something by name. */
export interface Named {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

/** Pages of a hundred acts that a list has at most. */
const mostPages = 3;

const actors: readonly string[] = ['Person', 'Office', 'Ministry', 'Country', 'Organization'];
const issues: readonly string[] = ['Dispute', 'Agreement', 'LegalCase', 'Measure'];

/**
 * Those that a widget is about, in the order of its subjects.
 * @throws BAD_USER_INPUT that names the parameter whose id nobody has, or somebody of another kind
 */
export async function namesOf({ subjects, clocks }: AskedWidget, ask: AskListed): Promise<readonly Named[]> {
  const ids = subjects.map(({ id }) => id);
  const { nodes } = await ask<{ readonly nodes: readonly (Partial<Named> | null)[] }>('WidgetNames', {
    ids,
    ...clocks,
  });
  return subjects.map((subject, index) => {
    const { __typename = '', id, name } = nodes[index] ?? {};
    const kinds = subject.as === 'actor' ? actors : issues;
    if (id !== undefined && name !== undefined && kinds.includes(__typename)) return { __typename, id, name };
    throw badInput(subject.parameter, notThere(subject, id === undefined ? null : __typename));
  });
}

function notThere({ id, as }: Subject, type: string | null): string {
  const shown = `"${id.slice(0, 100)}"`;
  if (type !== null) return `${shown} is no ${as}; give the id of one.`;
  return `there is no ${as} with the id ${shown} at that time; search for its name on the start page, whose addresses hold the ids.`;
}

/** A page of acts. */
interface Acts {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly unknown[];
}

/** What a widget shows: the answer of its operation, and the acts behind it where that does not have them. */
export async function answerOf({ operation, variables, acts, clocks }: AskedWidget, ask: AskListed): Promise<object> {
  const [answer, ...lists] = await Promise.all([
    operation === null ? {} : ask<object>(operation, { ...variables, ...clocks }),
    ...Object.entries(acts).map(async ([name, filter]) => [name, await actsOf(filter, clocks, ask)] as const),
  ]);
  return { ...answer, ...Object.fromEntries(lists) };
}

/** The newest acts that pass a filter. */
async function actsOf(
  filter: object,
  clocks: AskedWidget['clocks'],
  ask: AskListed,
): Promise<Pick<Acts, 'totalCount' | 'nodes'>> {
  const nodes: unknown[] = [];
  let after: string | null = null;
  for (let page = 1; ; page++) {
    const { events }: { readonly events: Acts } = await ask('WidgetActs', { filter, after, ...clocks });
    nodes.push(...events.nodes);
    after = events.pageInfo.endCursor;
    if (!events.pageInfo.hasNextPage || page === mostPages) return { totalCount: events.totalCount, nodes };
  }
}
