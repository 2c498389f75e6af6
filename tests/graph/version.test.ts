// The version of the graph: every write changes it, in its own transaction, and one read of it serves many.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, type GraphVersion, openDatabase } from '../../src/graph/database.ts';
import { EntenteError } from '../../src/graph/errors.ts';
import { migrate } from '../../src/graph/migrations.ts';
import { Versions } from '../../src/graph/versions.ts';
import { actWith, putActs } from '../cache/act.ts';
import { openTestGraph, type TestGraph } from '../harness/graph.ts';

let graph: TestGraph;
let database: Database;
beforeAll(async () => {
  graph = await openTestGraph();
  ({ database } = graph);
  await graph.cypher(
    `UNWIND ['country:JPN', 'country:KOR'] AS id CREATE (:Actor:Country {id: id, name: id, type: 'Country'})`,
  );
});
afterAll(() => graph.close());

const now = async (after?: readonly string[]): Promise<GraphVersion> => {
  const version = await database.version(after);
  if (version === null) throw new Error('The graph has no version.');
  return version;
};
const write = (id = 'event:version') => putActs(database, [actWith(id, 'An act')]);
const codeOf = (fault: unknown) => (fault instanceof EntenteError ? fault.extensions.code : fault);

describe('a write', () => {
  it('gives the graph the next version and a stamp that it never had', async () => {
    const versions = [await now()];
    for (let turn = 0; turn < 3; turn++) {
      await write();
      versions.push(await now());
    }
    const [first] = versions;
    expect(versions.map(({ version }) => version - (first?.version ?? 0))).toEqual([0, 1, 2, 3]);
    expect(new Set(versions.map(({ stamp }) => stamp)).size).toBe(4);
  });

  it('that is undone changes neither', async () => {
    const before = await now();
    await expect(
      database.write(async (tx) => {
        await tx.none({ ...nothing, text: 'CREATE (:Half)' }, {});
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await now()).toMatchObject({ version: before.version, stamp: before.stamp });
  });

  it('beside many others is counted, and each gives a bookmark that shows it', async () => {
    const before = await now();
    const bookmarks = await Promise.all(Array.from({ length: 40 }, (_, index) => write(`event:beside-${index % 8}`)));
    const after = await now(bookmarks);
    expect(after.version).toBe(before.version + 40);
    expect(new Set(bookmarks).size).toBe(40);
  });

  it('is seen by whoever reads after its bookmark, with all that it wrote', async () => {
    const other = await openDatabase((await import('vitest')).inject('neo4j'));
    for (let turn = 0; turn < 20; turn++) {
      const rows = Array.from({ length: 100 }, (_, index) => actWith(`event:large-${index}`, `Turn ${turn}`));
      const { version } = await now();
      const bookmark = await putActs(database, rows);
      const read = await other.version([bookmark]);
      expect(read?.version).toBe(version + 1);
    }
    await other.close();
  });
});

const nothing = {
  name: 'test/nothing',
  access: 'write',
  cardinality: 'none',
  params: [],
  columns: [],
  text: '',
  encode: () => ({}),
  decode: () => undefined,
} as const;

describe('a graph', () => {
  it('without a version has none until it is opened', async () => {
    await graph.cypher('MATCH (g:Graph) DELETE g');
    expect(await database.version()).toBeNull();
    await write();
    expect(await database.version()).toBeNull();
    await Promise.all([migrate(database), migrate(database), migrate(database)]);
    expect((await now()).version).toBeGreaterThan(0);
    expect(await graph.cypher('MATCH (g:Graph) RETURN count(g) AS nodes')).toEqual([{ nodes: 1 }]);
  });
});

describe('bookmarks', () => {
  it.each(['nonsense', 'FB:nonsense', 'neo4j:bookmark:v1:tx1'])('that are none are refused: %s', async (bookmark) => {
    expect(codeOf(await database.version([bookmark]).catch((caught) => caught))).toBe('BAD_USER_INPUT');
  });

  it('of a moment that does not come are given up, and keep nobody else from reading', async () => {
    const known = Buffer.from((await write()).replace(/^FB:/, ''), 'base64');
    // After the name of the database comes the number of the transaction, here one of the far future, and an empty list.
    const future = (index: number) =>
      `FB:${Buffer.concat([known.subarray(0, 19), Buffer.from([0xca, 0x7f, 0xff, 0xff, index, 0x90])]).toString('base64')}`;
    const versions = new Versions((after) => database.version(after), 25);
    const begun = Date.now();
    const waiting = Promise.allSettled(Array.from({ length: 60 }, (_, index) => versions.at([future(index)])));
    await new Promise((wake) => setTimeout(wake, 500));
    const asked = Date.now();
    expect((await versions.at([]))?.version).toBeGreaterThan(0);
    expect(Date.now() - asked).toBeLessThan(2_000);
    for (const outcome of await waiting) {
      expect(outcome.status).toBe('rejected');
      expect(codeOf((outcome as PromiseRejectedResult).reason)).toBe('GRAPH_TIMEOUT');
    }
    expect(Date.now() - begun).toBeLessThan(30_000);
    expect((await now()).version).toBeGreaterThan(0);
  });
});

describe('one read of the version', () => {
  const counted = (window: number) => {
    const asked: (readonly string[])[] = [];
    const versions = new Versions((after) => {
      asked.push(after);
      return database.version(after);
    }, window);
    return { versions, asked };
  };

  it('serves all who ask while it is under way, and within the window', async () => {
    const { versions, asked } = counted(500);
    const all = await Promise.all(Array.from({ length: 50 }, () => versions.at([])));
    expect(new Set(all).size).toBe(1);
    expect(versions.at([])).toBe(all[0]);
    expect([asked.length, versions.reads]).toEqual([1, 1]);
  });

  it('does not serve those who come after the window', async () => {
    const { versions, asked } = counted(30);
    const first = await versions.at([]);
    await write();
    await new Promise((wake) => setTimeout(wake, 40));
    expect((await versions.at([]))?.version).toBe((first?.version ?? 0) + 1);
    expect(asked).toHaveLength(2);
  });

  it('does not serve those who ask for a later moment', async () => {
    const { versions, asked } = counted(60_000);
    const first = await versions.at([]);
    const bookmark = await write();
    expect((await versions.at([bookmark]))?.version).toBe((first?.version ?? 0) + 1);
    expect((await versions.at([bookmark]))?.version).toBe((first?.version ?? 0) + 1);
    expect(asked).toEqual([[], [bookmark]]);
  });

  it('that fails is told to all who wait for it', async () => {
    const { versions } = counted(500);
    const faults = await Promise.allSettled([versions.at(['nonsense']), versions.at(['nonsense'])]);
    expect(faults.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(versions.reads).toBe(1);
  });

  it('keeps few of those after bookmarks under way at once', async () => {
    let open = 0;
    let most = 0;
    const versions = new Versions(async () => {
      most = Math.max(most, ++open);
      await new Promise((wake) => setTimeout(wake, 5));
      open--;
      return null;
    }, 500);
    await Promise.all(Array.from({ length: 100 }, (_, index) => versions.at([`bookmark-${index}`])));
    expect([most, versions.reads]).toEqual([20, 100]);
  });
});
