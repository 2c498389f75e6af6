// Lists as a whole: however they are filtered, ordered and paged, and whatever is written meanwhile, they give what a plain
// look over the rows gives. SEED repeats a run.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../harness/graph.ts';
import { serveGraph, type TestServer } from '../harness/server.ts';
import { shareOf } from '../harness/share.ts';
import { actor, eventFilter, filters, intensity, own, span } from './listFilters.ts';
import { listed, tiesOf } from './listOracle.ts';
import { type Act, anyAct, putActs, putGround } from './listWorld.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2_147_483_647);
const run = (runs: number) => ({
  seed,
  numRuns: shareOf(runs),
  interruptAfterTimeLimit: 100_000,
  markInterruptAsFailure: false,
});

let graph: TestGraph;
let server: TestServer;
let acts: Act[];

beforeAll(async () => {
  console.log(`Lists: SEED=${seed}`);
  graph = await openTestGraph();
  await putGround(graph);
  acts = fc
    .sample(anyAct, { seed, numRuns: 160 })
    .map((act, index) => ({ ...act, id: `event:${String((index * 71) % 160).padStart(3, '0')}` }));
  await putActs(graph, acts);
  await graph.cypher('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  server = await serveGraph(graph);
});
afterAll(() => server.stop());

const sizes = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 4 });

interface Listed {
  readonly ids: string[];
  readonly total: number;
}

/** How one page is asked for, and what of its entries is compared. */
interface Field {
  readonly open: string;
  readonly field: string;
  readonly inner: string;
  readonly nodes: string;
  readonly close: string;
  readonly types: string;
  readonly id: (entry: never) => string;
}

const events: Field = {
  open: '',
  field: 'events',
  inner: 'filter: $filter, orderBy: $order',
  nodes: 'edges { cursor node { id } }',
  close: '',
  types: '$filter: EventFilter, $order: EventOrder',
  id: ({ node }: { node: { id: string } }) => node.id,
};

/** Reads a list to its end by pages of the given sizes, in turn, and does `between` after each page. */
async function readAll(
  list: Field,
  variables: Record<string, unknown>,
  pages: readonly number[],
  backward: boolean,
  between: () => Promise<void> = async () => {},
): Promise<Listed> {
  const [count, cursor] = backward ? ['last', 'before'] : ['first', 'after'];
  const query = `query ($count: Int, $cursor: String, ${list.types}) { ${list.open} list: ${list.field}(${count}: $count, ${cursor}: $cursor, ${list.inner}) {
    totalCount ${list.nodes} pageInfo { hasNextPage hasPreviousPage startCursor endCursor cutShort } } ${list.close} }`;
  const ids: string[] = [];
  let total = 0;
  for (let page = 0, at: string | null = null; ; page++) {
    const { data, errors } = await server.ask(query, { ...variables, count: pages[page % pages.length], cursor: at });
    if (errors) throw new Error(`${errors[0]?.message} of ${JSON.stringify(variables)}`);
    const found = list.open === '' ? data.list : data.actor.list;
    const { pageInfo, edges, totalCount } = found;
    const read = (edges as never[]).map(list.id);
    if (page === 0) total = totalCount;
    expect(pageInfo.cutShort).toBe(false);
    expect(pageInfo[backward ? 'hasNextPage' : 'hasPreviousPage']).toBe(page > 0);
    if (backward) ids.unshift(...read);
    else ids.push(...read);
    if (!pageInfo[backward ? 'hasPreviousPage' : 'hasNextPage']) return { ids, total };
    expect(read).toHaveLength(pages[page % pages.length] ?? 0);
    at = pageInfo[backward ? 'startCursor' : 'endCursor'];
    await between();
  }
}

describe('lists of acts', () => {
  it('filtered and ordered in any way give what a plain look gives, page by page from either end', async () => {
    const order = fc.constantFrom('NEWEST', 'OLDEST', 'LATEST_RECORDED', 'EARLIEST_RECORDED');
    await fc.assert(
      fc.asyncProperty(eventFilter, order, sizes, fc.boolean(), async (filter, orderBy, pages, backward) => {
        const expected = listed(acts, filter, orderBy);
        const read = await readAll(events, { filter, order: orderBy }, pages, backward);
        expect(read).toEqual({ ids: expected, total: expected.length });
      }),
      run(120),
    );
  }, 240_000);

  it('ordered by intensity compare values of one scale', async () => {
    const order = fc.constantFrom('MOST_HOSTILE', 'MOST_COOPERATIVE');
    await fc.assert(
      fc.asyncProperty(
        eventFilter,
        intensity,
        order,
        sizes,
        fc.boolean(),
        async (inner, measured, orderBy, pages, backward) => {
          const filter = { intensity: measured, and: [inner] };
          const expected = listed(acts, filter, orderBy);
          const read = await readAll(events, { filter, order: orderBy }, pages, backward);
          expect(read).toEqual({ ids: expected, total: expected.length });
        },
      ),
      run(50),
    );
  }, 240_000);

  it('hold everything that surely lies in a span among what possibly does', async () => {
    await fc.assert(
      fc.asyncProperty(eventFilter, span, async (filter, during) => {
        const within = (certainly: boolean) =>
          readAll(events, { filter: { ...filter, during: { ...during, certainly } }, order: 'NEWEST' }, [100], false);
        const possibly = new Set((await within(false)).ids);
        for (const id of (await within(true)).ids) expect(possibly).toContain(id);
      }),
      run(40),
    );
  }, 240_000);

  it('of one actor are those in which it takes part', async () => {
    const ofActor: Field = {
      ...events,
      open: 'actor(id: $actor) {',
      close: '}',
      types: `${events.types}, $actor: ID!`,
    };
    await fc.assert(
      fc.asyncProperty(
        actor,
        eventFilter,
        fc.constantFrom('NEWEST', 'OLDEST'),
        sizes,
        fc.boolean(),
        async (id, filter, orderBy, pages, backward) => {
          const expected = listed(acts, { participant: id, and: [filter] }, orderBy);
          const read = await readAll(ofActor, { actor: id, filter, order: orderBy }, pages, backward);
          expect(read).toEqual({ ids: expected, total: expected.length });
        },
      ),
      run(50),
    );
  }, 240_000);
});

describe('ties of an actor', () => {
  it('are those that its acts draw, filtered in any way and from either end', async () => {
    const ties: Field = {
      open: 'actor(id: $actor) {',
      field: 'relations',
      inner: 'direction: $direction, filter: $filter',
      nodes: 'edges { direction event { id } node { id } }',
      close: '}',
      types: '$filter: RelationFilter, $actor: ID!, $direction: Direction',
      id: ({ event, node, direction }: { event: { id: string }; node: { id: string }; direction: string }) =>
        `${event.id} ${node.id} ${direction}`,
    };
    const { issue: _, ...fields } = own;
    await fc.assert(
      fc.asyncProperty(
        actor,
        filters(fields),
        fc.constantFrom('OUT', 'IN', 'EITHER'),
        sizes,
        fc.boolean(),
        async (id, filter, direction, pages, backward) => {
          const expected = tiesOf(acts, id, filter, direction);
          const read = await readAll(ties, { actor: id, filter, direction }, pages, backward);
          expect(read).toEqual({ ids: expected, total: expected.length });
        },
      ),
      run(50),
    );
  }, 240_000);
});

describe('lists while acts are written', () => {
  it('give everything that stood at the beginning once and in its place, from either end', async () => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(
        eventFilter,
        fc.array(anyAct, { minLength: 3, maxLength: 8 }),
        sizes,
        fc.boolean(),
        async (filter, fresh, pages, backward) => {
          const standing = [...acts];
          const small = pages.map((size) => 1 + (size % 20));
          const read = await readAll(events, { filter, order: 'NEWEST' }, small, backward, async () => {
            const next = fresh.pop();
            if (!next) return;
            const act = { ...next, id: `event:${String((written++ * 37) % 160).padStart(3, '0')}-${written}` };
            await putActs(graph, [act]);
            acts.push(act);
          });
          const stood = new Set(standing.map((act) => act.id));
          expect(read.ids.filter((id) => stood.has(id))).toEqual(listed(standing, filter, 'NEWEST'));
          // What came meanwhile stands in its place too.
          const read2 = new Set(read.ids);
          expect(read.ids).toEqual(listed(acts, filter, 'NEWEST').filter((id) => read2.has(id)));
        },
      ),
      run(25),
    );
  }, 240_000);
});
