// Columns that are kept are those that would be loaded: after acts were written, changed, answered and retracted.

import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { factKeepVersions, factPutResponses, factRetract } from '../../../src/generated/cypher/fact.ts';
import type { EventRow, ResponseRow } from '../../../src/generated/cypher/shape.ts';
import type { Database } from '../../../src/graph/database.ts';
import type { Columns } from '../../../src/graph/projection/columns.ts';
import { Keeper } from '../../../src/graph/projection/keeper.ts';
import { readAll } from '../../../src/graph/projection/read.ts';
import { randomFrom } from '../../../src/graph/random.ts';
import { partialDate } from '../../../src/graph/time.ts';
import { actWith, putActs } from '../../cache/act.ts';
import { openTestGraph, type TestGraph } from '../../harness/graph.ts';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
console.log(`projection: SEED=${seed}`);
const random = randomFrom(seed);
const draw = (below: number) => Math.floor(random() * below);

let graph: TestGraph;
let database: Database;
beforeAll(async () => {
  graph = await openTestGraph();
  ({ database } = graph);
  await graph.cypher(
    `UNWIND range(0, 9) AS n CREATE (:Actor:Person {id: 'person:' + n, name: 'P' + n, type: 'Person'}), (:Issue:Dispute {id: 'dispute:' + n, name: 'D' + n, type: 'Dispute'})`,
  );
});
afterAll(() => graph.close());

/** What columns say, in no order. */
function told({
  source,
  target,
  date,
  relation,
  mark,
  actLow,
  actHigh,
  nodes,
  relations,
  marks,
  dates,
}: Columns): string[] {
  return Array.from(source, (from, tie) => {
    const code = date[tie] as number;
    return JSON.stringify([
      nodes[from],
      nodes[target[tie] as number],
      relations[relation[tie] as number],
      dates.earliest[code],
      dates.latest[code],
      marks[mark[tie] as number],
      actLow[tie],
      actHigh[tie],
    ]);
  }).sort();
}

/** Whether ties stand by source and date, and those of `into` by target and date, each of them once, with the beginnings of each node. */
function expectOrder({ source, target, date, into, outStart, inStart, nodes }: Columns): void {
  const key = (ends: ArrayLike<number>) => (tie: number) => (ends[tie] as number) * 100_000 + (date[tie] as number);
  const order = [...source.keys()];
  expect(order.map(key(source))).toEqual(order.map(key(source)).sort((one, other) => one - other));
  expect([...into].sort((one, other) => one - other)).toEqual(order);
  const back = [...into].map(key(target));
  expect(back).toEqual([...back].sort((one, other) => one - other));
  const beginning = (ends: ArrayLike<number>) =>
    [...nodes.keys(), nodes.length].map((node) => order.filter((tie) => (ends[tie] as number) < node).length);
  expect([...outStart]).toEqual(beginning(source));
  expect([...inStart]).toEqual(beginning(target));
  expect([...nodes]).toEqual([...nodes].sort());
}

const relations = ['MEETS', 'DEMANDS', 'REJECTS'];
const days = ['2019', '2019-07', '2019-07-01', '2019-07-02', '2020-02'];

function anAct(number: number): EventRow {
  return {
    ...actWith(`event:drawn-${number}`, 'An act'),
    relation: relations[draw(3)] as string,
    date: partialDate(days[draw(days.length)] as string),
    sources: [`person:${draw(10)}`, ...(draw(3) === 0 ? [`person:${draw(10)}`] : [])].filter(
      (id, at, all) => all.indexOf(id) === at,
    ),
    targets: [`person:${draw(10)}`],
    about: draw(3) === 0 ? [`dispute:${draw(10)}`] : [],
  };
}

const response = (number: number): ResponseRow => ({
  id: `response:${number}`,
  as: draw(2) === 0 ? 'RETALIATES' : 'REJECTS',
  event: `event:drawn-${draw(60)}`,
  respondsTo: `event:drawn-${60 + draw(60)}`,
  assertedBy: [],
  deniedBy: [],
  reports: [],
});

/** A question of now, for which no version was read. */
const now = { after: [], stamp: null };

it('are, after each of many writes, what would be loaded anew, without being loaded again', async () => {
  await putActs(
    database,
    Array.from({ length: 120 }, (_, number) => anAct(number)),
  );
  const keeper = new Keeper(database, 10_000_000);
  const same = async () => {
    const kept = await keeper.columns(now);
    if (kept === null) throw new Error('The columns are too large.');
    expectOrder(kept);
    expect(told(kept)).toEqual(told(await readAll(database.reader())));
    return kept;
  };
  await same();
  for (let turn = 0; turn < 40; turn++) {
    for (let write = draw(4); write >= 0; write--)
      switch (draw(3)) {
        case 0:
          await putActs(database, [anAct(draw(140)), anAct(140 + draw(20))]);
          break;
        case 1: {
          const at = new Date().toISOString();
          const row = response(draw(20));
          // What is written anew is kept as it was, as imports do.
          await database.write(async (tx) => {
            await factKeepVersions(tx, { ids: [row.id], reason: 'It changed.', now: at });
            await factPutResponses(tx, { rows: [row], now: at });
          });
          break;
        }
        default: {
          const at = new Date().toISOString();
          const id = draw(2) === 0 ? `event:drawn-${120 + draw(40)}` : `response:${draw(20)}`;
          await database.write((tx) => factRetract(tx, { ids: [id], reason: 'It was wrong.', now: at }));
        }
      }
    await same();
  }
  expect(keeper.counts.loads).toBe(1);
  expect(keeper.counts.refreshes).toBeGreaterThan(20);
}, 120_000);

it('are loaded anew after a write that does not say what it touched', async () => {
  const keeper = new Keeper(database, 10_000_000);
  await keeper.columns(now);
  const nothing = { name: 'test/any', access: 'write', cardinality: 'none', params: [], columns: [] } as const;
  const text = `MATCH (a:Actor {id: 'person:1'}), (b:Actor {id: 'person:2'})
    CREATE (e:Fact:Event {id: 'event:by-hand', relation: 'MEETS', date: '2020', earliest: date('2020-01-01'), latest: date('2020-12-31')}),
      (e)-[:SOURCE {actor: a.id, date: date('2020-01-01'), fact: 'event:by-hand'}]->(a), (e)-[:TARGET {actor: b.id, date: date('2020-01-01'), fact: 'event:by-hand'}]->(b)`;
  await database.write((tx) => tx.none({ ...nothing, text, encode: () => ({}), decode: () => undefined }, {}));
  const columns = await keeper.columns(now);
  expect(keeper.counts.loads).toBe(2);
  expect(columns && told(columns)).toEqual(told(await readAll(database.reader())));
});

it('are given at once to whoever has read the version that they have, and to nobody else', async () => {
  const keeper = new Keeper(database, 10_000_000);
  await keeper.columns(now);
  const version = await database.version();
  const versions = vi.spyOn(database, 'version');
  try {
    const held = await keeper.columns({ after: [], stamp: version?.stamp ?? '' });
    expect(versions).toHaveBeenCalledTimes(0);
    await database.write((tx) =>
      factRetract(tx, { ids: ['event:drawn-1'], reason: 'It was wrong.', now: new Date().toISOString() }),
    );
    const later = await database.version();
    versions.mockClear();
    const followed = await keeper.columns({ after: later?.bookmarks ?? [], stamp: later?.stamp ?? '' });
    expect(versions).toHaveBeenCalled();
    expect(followed).not.toBe(held);
    expect(followed && told(followed)).toEqual(told(await readAll(database.reader())));
  } finally {
    versions.mockRestore();
  }
});

it('are not loaded where they would be too large', async () => {
  const keeper = new Keeper(database, 100);
  expect(await keeper.columns(now)).toBeNull();
  expect(keeper.counts.loads).toBe(0);
});
