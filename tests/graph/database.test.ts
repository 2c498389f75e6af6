// Reads and writes against the real server: what is refused, what is tried again, how long anything may take, and which
// code a client gets.

import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { type Database, openDatabase, probe } from '../../src/graph/database.ts';
import { EntenteError } from '../../src/graph/errors.ts';
import { define, type Statement } from '../../src/graph/statement.ts';
import { openTestGraph, type TestGraph } from '../harness/graph.ts';
import { until } from '../harness/processes.ts';
import { startStallingProxy } from '../harness/stallingProxy.ts';

vi.setConfig({ testTimeout: 120_000 });
let graph: TestGraph;
let database: Database;
beforeAll(async () => {
  graph = await openTestGraph();
  ({ database } = graph);
});
afterAll(() => graph.close());

type Nothing = Record<string, never>;
const statement = (text: string, column?: string): Statement<Nothing, { v: number }> =>
  define(
    {
      name: 'test/statement',
      access: 'read',
      cardinality: 'many',
      params: [],
      columns: column === undefined ? [] : [[column, 'int']],
      text,
    },
    {},
  );
const one = statement('RETURN 1 AS v', 'v');
const rows = (count: number) => statement(`UNWIND range(1, ${count}) AS v RETURN v`, 'v');
/** Keeps the server counting for hours. */
const endless = 'UNWIND range(1, 1000000000000) AS v WITH v WHERE v % 2 = 3 RETURN count(v) AS v';
/** Wants more memory than any server has. */
const greedy = 'UNWIND range(1, 1000000000) AS v RETURN size(collect(toString(v) + toString(v))) AS v';

const through = (port: number) => {
  const address = new URL(inject('neo4j').uri.replace(/^neo4j/, 'bolt'));
  address.port = String(port);
  return { ...inject('neo4j'), uri: address.href };
};
const proxied = async () => {
  const proxy = await startStallingProxy(Number(new URL(inject('neo4j').uri).port || 7687));
  return { proxy, opened: await openDatabase(through(proxy.port)) };
};

const codeOf = (fault: unknown) => (fault instanceof EntenteError ? fault.extensions.code : fault);

describe('a number of rows that a statement does not promise is an error', () => {
  it.each([
    ['one', 0, 'must give one row, and gave 0'],
    ['one', 2, 'must give one row, and gave 2'],
    ['maybeOne', 2, 'must give one row or none, and gave 2'],
    ['none', 1, 'must give no row, and gave 1'],
  ] as const)('%s of %i', async (method, count, message) => {
    await expect(database.reader()[method](rows(count), {})).rejects.toThrow(`Statement test/statement ${message}.`);
    await expect(database.write<unknown>((tx) => tx[method](rows(count), {}))).rejects.toThrow(message);
  });

  it('and what is promised is given', async () => {
    const reader = database.reader();
    expect(await reader.one(rows(1), {})).toEqual({ v: 1 });
    expect(await reader.maybeOne(rows(0), {})).toBeNull();
    expect(await reader.maybeOne(rows(1), {})).toEqual({ v: 1 });
    expect(await reader.many(rows(3), {})).toEqual([{ v: 1 }, { v: 2 }, { v: 3 }]);
    expect(await reader.none(statement('UNWIND [] AS v RETURN v'), {})).toBeUndefined();
  });
});

describe('a read', () => {
  it.each([
    'CREATE (:Forbidden) RETURN 1 AS v',
    'MATCH (n) SET n.forbidden = true RETURN 1 AS v',
    'MATCH (n) DETACH DELETE n RETURN 1 AS v',
    'CREATE INDEX forbidden FOR (n:Forbidden) ON (n.x)',
  ])('never writes: %s', async (text) => {
    const before = await graph.checksum();
    await expect(database.reader().many(statement(text), {})).rejects.toThrow(/AccessMode|not allowed|read access/);
    expect(await graph.checksum()).toBe(before);
    expect(await graph.cypher(`SHOW INDEXES YIELD name WHERE name = 'forbidden'`)).toEqual([]);
  });

  it('is counted with its name, its time and its rows', async () => {
    const calls: unknown[] = [];
    await database.reader({ onCall: (call) => calls.push(call) }).many(rows(3), {});
    expect(calls).toEqual([{ statement: 'test/statement', milliseconds: expect.any(Number), rows: 3 }]);
  });

  it('that needs too much memory ends with GRAPH_TIMEOUT and is not sent again', async () => {
    const begun = Date.now();
    const fault = await database
      .reader()
      .one(statement(greedy, 'v'), {})
      .catch((caught) => caught);
    expect(codeOf(fault)).toBe('GRAPH_TIMEOUT');
    // The driver would go on trying for 30 s.
    expect(Date.now() - begun).toBeLessThan(25_000);
    expect(await database.reader().one(one, {})).toEqual({ v: 1 });
  });

  it('that somebody ends on the server is GRAPH_UNAVAILABLE', async () => {
    const read = database
      .reader()
      .one(statement(`${endless} // ended by the operator`, 'v'), {})
      .catch((caught) => caught);
    const id = await until(async () => {
      const [found] = await graph.cypher<{ id: string }>(
        `SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery AS query
         WHERE query ENDS WITH 'ended by the operator' RETURN id`,
      );
      return found?.id;
    }, 'the read shows among the transactions');
    await graph.cypher('TERMINATE TRANSACTION $id', { id });
    expect(codeOf(await read)).toBe('GRAPH_UNAVAILABLE');
  });

  it('that is wrong is an error that names its statement', async () => {
    await expect(database.reader().many(statement('RETURN nonsense'), {})).rejects.toThrow(
      /^Statement test\/statement failed: Neo\.ClientError\.Statement\.SyntaxError: /,
    );
  });
});

describe('a write', () => {
  it('is all or nothing', async () => {
    const half = database.write(async (tx) => {
      await tx.none(statement('CREATE (:Half)'), {});
      throw new Error('changed my mind');
    });
    await expect(half).rejects.toThrow('changed my mind');
    expect(await graph.cypher('MATCH (n:Half) RETURN n')).toEqual([]);
  });

  it('against a constraint is a CONFLICT', async () => {
    const twice = database.write(async (tx) => {
      await tx.none(statement(`CREATE (:Actor:Country {id: 'country:TWICE'})`), {});
      await tx.none(statement(`CREATE (:Actor:Country {id: 'country:TWICE'})`), {});
    });
    expect(codeOf(await twice.catch((caught) => caught))).toBe('CONFLICT');
    expect(await graph.cypher(`MATCH (n {id: 'country:TWICE'}) RETURN n`)).toEqual([]);
  });

  it('that meets another in a deadlock is repeated, and both are written', async () => {
    await graph.cypher(`CREATE (:Knot {name: 'a', writes: 0}), (:Knot {name: 'b', writes: 0})`);
    let begun = 0;
    let attempts = 0;
    const lock = (name: string) => statement(`MATCH (k:Knot {name: '${name}'}) SET k.writes = k.writes + 1`);
    const crossing = (first: string, second: string) =>
      database.write(async (tx) => {
        attempts++;
        await tx.none(lock(first), {});
        begun++;
        // Both hold their first lock before either asks for its second.
        if (attempts <= 2) await until(() => begun >= 2, 'the other has begun');
        await tx.none(lock(second), {});
      });
    await Promise.all([crossing('a', 'b'), crossing('b', 'a')]);
    expect(attempts).toBeGreaterThan(2);
    expect(await graph.cypher('MATCH (k:Knot) RETURN sum(k.writes) AS writes')).toEqual([{ writes: 4 }]);
    await graph.cypher('MATCH (k:Knot) DELETE k');
  });

  it('that needs too much memory is tried once', async () => {
    let attempts = 0;
    const fault = await database
      .write((tx) => {
        attempts++;
        return tx.one(statement(greedy, 'v'), {});
      })
      .catch((caught) => caught);
    expect(codeOf(fault)).toBe('GRAPH_TIMEOUT');
    expect(attempts).toBe(1);
  });
});

describe('a connection', () => {
  it('that is cut in the middle of a read is made anew, and the read is sent again', async () => {
    const { proxy, opened } = await proxied();
    const slow = 'UNWIND range(1, 10000000) AS x WITH x WHERE x % 2 = 0 RETURN count(x) AS v';
    const read = opened.reader().one(statement(slow, 'v'), {});
    await new Promise((wake) => setTimeout(wake, 200));
    proxy.cut();
    expect(await read).toEqual({ v: 5_000_000 });
    await opened.close();
    proxy.close();
  });

  it('that cannot be made is GRAPH_UNAVAILABLE within seconds', async () => {
    const { proxy, opened } = await proxied();
    proxy.close();
    const begun = Date.now();
    const fault = await opened
      .reader()
      .one(one, {})
      .catch((caught) => caught);
    expect(codeOf(fault)).toBe('GRAPH_UNAVAILABLE');
    expect(fault.extensions.http.headers.get('retry-after')).toBe('2');
    expect(Date.now() - begun).toBeLessThan(15_000);
    expect(await opened.isReachable()).toBe(false);
    await opened.close();
  });

  it('is tried out: ready, refused, or silent', async () => {
    const server = inject('neo4j');
    expect(await probe(server)).toBe('ready');
    expect(await probe({ ...server, password: 'not-this-one' })).toBe('refused');
    expect(await probe({ ...server, uri: 'bolt://127.0.0.1:9' })).toBe('silent');
  });
});

// Side by side, as each of them mostly waits.
describe.concurrent('what waits in vain', () => {
  it('is a read that takes too long: it ends after ten seconds with GRAPH_TIMEOUT', async () => {
    const begun = Date.now();
    const fault = await database
      .reader()
      .one(statement(endless, 'v'), {})
      .catch((caught) => caught);
    expect(codeOf(fault)).toBe('GRAPH_TIMEOUT');
    expect(fault.message).toMatch(/took longer .* Ask for less/);
    expect(Date.now() - begun).toBeGreaterThan(9_000);
    expect(Date.now() - begun).toBeLessThan(30_000);
    const going = () =>
      graph.cypher(
        `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'v % 2 = 3' AND NOT currentQuery CONTAINS 'SHOW'`,
      );
    await until(async () => (await going()).length === 0, 'the server has given it up too');
  });

  it('is a read on a connection that hangs, or that finds none left: GRAPH_UNAVAILABLE, and later ones get new connections', async () => {
    const { proxy, opened } = await proxied();
    // Every connection of the pool is opened, and then falls silent.
    await Promise.all(
      Array.from({ length: 50 }, () =>
        opened.reader().one(statement('UNWIND range(1, 300000) AS x RETURN count(x) AS v', 'v'), {}),
      ),
    );
    proxy.stall();
    const codes: string[] = [];
    const begun = Date.now();
    const reads = Array.from({ length: 50 }, () =>
      opened
        .reader()
        .one(one, {})
        .catch((caught) => codes.push(String(codeOf(caught)))),
    );
    const [refusedAfter] = await Promise.all([
      opened
        .reader()
        .one(one, {})
        .catch((caught) => codes.push(String(codeOf(caught))))
        .then(() => Date.now() - begun),
      ...reads,
    ]);
    expect(refusedAfter).toBeLessThan(10_000);
    expect(codes).toEqual(Array.from({ length: 51 }, () => 'GRAPH_UNAVAILABLE'));
    expect(Date.now() - begun).toBeLessThan(30_000);
    expect(await opened.reader().one(one, {})).toEqual({ v: 1 });
    await opened.close();
    proxy.close();
  });
});
