// Asks the API about several worlds at once, and puts what it answers and what the oracle expects into one form.

import fc from 'fast-check';
import type { TestServer, Answer as Told } from '../harness/server.ts';
import { type Between, Oracle, type Rules, type Times } from './oracle.ts';
import { actors, anyDate, idIn, idOutOf, issues, type World } from './world.ts';

/** What is asked about every world of a batch. */
export interface Asked {
  readonly times: Times;
  readonly about: string;
  readonly dispute: string;
  readonly by: string;
  readonly state: readonly string[];
  readonly rollUp: boolean;
}

const disputes = issues.map(({ id }) => id).filter((id) => id.startsWith('dispute:'));

export const anyAsked: fc.Arbitrary<Asked> = fc.record({
  times: fc.record({
    at: fc.option(anyDate, { freq: 3 }),
    valid: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyDate }),
    known: fc.oneof(
      { weight: 5, arbitrary: fc.constant(null) },
      { weight: 2, arbitrary: fc.constant('2021-01-15T00:00:00.000Z') },
      { weight: 1, arbitrary: fc.constantFrom('2020-12-01T00:00:00.000Z', '2021-03-01T00:00:00.000Z') },
    ),
  }),
  about: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('dispute:water', 'dispute:river', 'measure:dam') },
    { weight: 1, arbitrary: fc.constantFrom(...issues.map(({ id }) => id)) },
  ),
  dispute: fc.oneof(
    { weight: 2, arbitrary: fc.constant('dispute:water') },
    { weight: 1, arbitrary: fc.constantFrom(...disputes) },
  ),
  by: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('country:a', 'country:b') },
    { weight: 1, arbitrary: fc.constantFrom(...actors) },
  ),
  state: fc.uniqueArray(fc.constantFrom('OPEN', 'PARTLY_MET', 'MET', 'REJECTED', 'WITHDRAWN'), { maxLength: 3 }),
  rollUp: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
});

const thread = 'by { id } of { id } about { id } state rejections { id }';
const whole = `${thread} demands(first: 100) { totalCount nodes { id } } open: demands(state: [OPEN], first: 100) { nodes { id } }
  citations { facts { id } reports { id } publishers { id } independentPublishers }`;
const deadlock = 'about { id } since { text } certain sides { by { id } of { id } rejections { id } }';

/** The whole answer about worlds, by their names. */
export async function ask(
  server: TestServer,
  asked: Asked,
  worlds: readonly (readonly [string, World])[],
): Promise<Told['data']> {
  const { at, valid, known } = asked.times;
  const each = worlds
    .map(
      ([name], index) => `
      d${index}: deadlocks(at: $at, about: "${idIn(name, asked.about)}") { ...Deadlock }
      l${index}: demands(at: $at, about: "${idIn(name, asked.dispute)}", by: "${idIn(name, asked.by)}", state: $state, rollUp: $rollUp, first: 100) { totalCount nodes { id } }
      p${index}: issue(id: "${idIn(name, asked.dispute)}") { ... on Dispute { positions(at: $at) { ${whole} } } }`,
    )
    .join('');
  const isNow = valid === null && known === null;
  const clocks = isNow ? ') {' : ', $valid: PartialDate, $known: Instant) @asOf(valid: $valid, known: $known) {';
  const query = `query ($ids: [ID!]!, $at: PartialDate, $state: [DemandState!], $rollUp: Boolean${clocks}
    nodes(ids: $ids) { id ... on Event { retractedAt asDemand {
      state(at: $at) { state certain possible disputed undisputedState since { text } decidedBy { id } assertedBy { id } deniedBy { id } }
      threads(at: $at) { ${thread} }
    } } }
    all: deadlocks(at: $at) { ...Deadlock }
    ${each}
  }
  fragment Deadlock on Deadlock { ${deadlock} }`;
  const ids = worlds.flatMap(([name, world]) => world.acts.map((_, index) => idIn(name, `event:${index}`)));
  const { data, errors } = await server.ask(query, {
    ids,
    at,
    state: asked.state,
    rollUp: asked.rollUp,
    ...(isNow ? {} : { valid, known }),
  });
  if (errors) throw new Error(`${errors[0]?.message} of ${JSON.stringify(asked)}`);
  return data;
}

const inOrder = <T>(list: readonly T[]) => [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** What the answer says of one world, with its own ids. */
export function answerOf(data: Told['data'], name: string, index: number): unknown {
  const isOwn = (id: string) => id.includes(`:${name}-`);
  const own = {
    acts: data.nodes
      .filter((node: { id: string; retractedAt: string | null } | null) => node && isOwn(node.id) && !node.retractedAt)
      .map(({ retractedAt: _, ...node }: { retractedAt: null }) => node),
    all: inOrder(data.all.filter((found: { about: { id: string } }) => isOwn(found.about.id))),
    deadlocks: inOrder(data[`d${index}`]),
    demands: data[`l${index}`],
    positions: data[`p${index}`]?.positions ?? null,
  };
  return JSON.parse(
    JSON.stringify(own, (key, value) => {
      if (key === 'id') return idOutOf(value);
      if (key === 'citations')
        return {
          facts: value.facts.map(({ id }: { id: string }) => idOutOf(id)).sort(),
          reports: value.reports.map(({ id }: { id: string }) => id).sort(),
          publishers: value.publishers.map(({ id }: { id: string }) => id),
          independentPublishers: value.independentPublishers,
        };
      return value;
    }),
  );
}

/** What the oracle says of it, in the same form. */
export function expectedOf(world: World, asked: Asked, rules: Rules): unknown {
  const oracle = new Oracle(world, asked.times, rules);
  const ids = (acts: readonly { readonly id: string }[]) => acts.map(({ id }) => ({ id }));
  const told = (between: Between) => ({
    by: { id: between.by },
    of: { id: between.of },
    about: { id: between.about },
    state: oracle.threadState(between),
    rejections: oracle.rejections(between).map(({ answer }) => ({ id: answer.id })),
  });
  const toldWhole = (between: Between) => {
    const demands = oracle.demandsIn(between);
    return {
      ...told(between),
      demands: { totalCount: demands.length, nodes: ids(demands) },
      open: { nodes: ids(demands.filter((act) => oracle.standing(act)?.state === 'OPEN')) },
      citations: oracle.citations(between),
    };
  };
  const listed = oracle.demands({ ...asked, about: asked.dispute });
  return {
    acts: oracle.acts.map((act) => ({
      id: act.id,
      asDemand:
        act.relation === 'DEMANDS' ? { state: oracle.standing(act), threads: oracle.between(act).map(told) } : null,
    })),
    all: inOrder(oracle.deadlocks(null)),
    deadlocks: inOrder(oracle.deadlocks(asked.about)),
    demands: { totalCount: listed.length, nodes: listed.map((id) => ({ id })) },
    positions: oracle.issuesThen().some(({ id }) => id === asked.dispute)
      ? oracle.positions(asked.dispute).map(toldWhole)
      : null,
  };
}
