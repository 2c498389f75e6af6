// What a widget shows: the names of those it is about, and the answer of its operation.

import { badInput } from '../graph/errors.ts';
import type { AskListed } from './embedAsk.ts';
import type { Asked, Subject } from './embedWidgets.ts';

/** Somebody or something by name. */
export interface Named {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

/** Acts that a timeline shows at most, in pages of a hundred. */
const mostPages = 3;

const actors: readonly string[] = ['Person', 'Office', 'Ministry', 'Country', 'Organization'];
const issues: readonly string[] = ['Dispute', 'Agreement', 'LegalCase', 'Measure'];

/**
 * Those that a widget is about, in the order of its subjects.
 * @throws BAD_USER_INPUT that names the parameter whose id nobody has, or somebody of another kind
 */
export async function namesOf({ subjects, clocks }: Asked, ask: AskListed): Promise<readonly Named[]> {
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

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly unknown[];
}

/** The answer of a widget's operation; of a timeline as many pages as it shows. */
export async function answerOf({ operation, variables, clocks }: Asked, ask: AskListed): Promise<object> {
  const answer = await ask<object & { readonly events?: Page }>(operation, { ...variables, ...clocks });
  if (operation !== 'WidgetTimeline' || !answer.events) return answer;
  const { events } = answer;
  const nodes = [...events.nodes];
  let { pageInfo } = events;
  for (let page = 1; page < mostPages && pageInfo.hasNextPage; page++) {
    const next = await ask<{ readonly events: Page }>(operation, {
      ...variables,
      ...clocks,
      after: pageInfo.endCursor,
    });
    nodes.push(...next.events.nodes);
    ({ pageInfo } = next.events);
  }
  return { ...answer, events: { ...events, pageInfo, nodes } };
}
