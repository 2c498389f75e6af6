// Exports over HTTP: what the headers say, what is refused and how, and what happens when either side goes away.

import { type IncomingMessage, request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { importBundled } from '../../src/ingest/dossier/bundled.ts';
import { createApp } from '../../src/server/app.ts';
import { openTestGraph, type TestGraph } from '../harness/graph.ts';
import { exported, linesOf } from './exports.ts';
import { addHostile } from './hostile.ts';

let graph: TestGraph;
let app: FastifyInstance;
let url: string;
const faults: unknown[] = [];

async function serve(database: Database | null): Promise<[FastifyInstance, string]> {
  const served = await createApp({ database, draining: false }, ({ error }) => faults.push(error));
  return [served, await served.listen({ host: '127.0.0.1', port: 0 })];
}

/** Sends a request and gives what has come of the answer, without reading it to its end. */
function begin(path: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request(`${url}${path}`, { headers }, resolve).once('error', reject).end();
  });
}

async function bodyOf(answer: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

beforeAll(async () => {
  graph = await openTestGraph();
  await importBundled(graph.database);
  await addHostile(graph);
  [app, url] = await serve(graph.database);
});
afterAll(async () => {
  await app.close();
  await graph.close();
});

describe('an answer', () => {
  it.each([
    ['events.jsonl', 'application/x-ndjson; charset=utf-8'],
    ['events.csv', 'text/csv; charset=utf-8; header=present'],
    ['actors.csv', 'text/csv; charset=utf-8; header=present'],
    ['edges.csv', 'text/csv; charset=utf-8; header=present'],
    ['graph.graphml', 'application/xml; charset=utf-8'],
    ['graph.gexf', 'application/xml; charset=utf-8'],
    ['node-link.json', 'application/json; charset=utf-8'],
    ['cytoscape.json', 'application/json; charset=utf-8'],
    ['graph.jsonld', 'application/ld+json; charset=utf-8'],
  ])(
    '%s is a file of its kind, marked where it is restricted, and the same as on the command line',
    async (file, type) => {
      const response = await fetch(`${url}/export/${file}`, { headers: { 'accept-encoding': 'identity' } });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(type);
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename="entente-${file}"`);
      expect(response.headers.get('entente-restricted')).toBe('dataset:hostile');
      expect(response.headers.get('content-encoding')).toBeNull();
      const undated = (text: string) => text.replaceAll(/\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d\.\d{3}Z)?/g, 'then');
      expect(undated(await response.text())).toBe(undated(await exported(graph, file)));
    },
  );

  it('is packed for whoever takes it, and not otherwise', async () => {
    const plain = await bodyOf(await begin('/export/actors.csv'));
    for (const accepted of ['gzip', 'br;q=1, gzip;q=0.5', '*']) {
      const answer = await begin('/export/actors.csv', { 'accept-encoding': accepted });
      expect(answer.headers['content-encoding']).toBe('gzip');
      expect(answer.headers.vary).toBe('accept-encoding');
      expect(gunzipSync(await bodyOf(answer)).equals(plain)).toBe(true);
    }
    for (const refused of ['identity', 'br', 'gzip;q=0', 'gzip;q=0.0'])
      expect(
        (await begin('/export/actors.csv', { 'accept-encoding': refused })).headers['content-encoding'],
      ).toBeUndefined();
  });

  it('takes the filters as parameters', async () => {
    const response = await fetch(
      `${url}/export/events.jsonl?between=JPN&between=KOR&during=2020-10..2020-10&relation=MEETS,DEMANDS&status=OCCURRED&asOf=2100-01-01`,
    );
    const [head, ...lines] = linesOf(await response.text());
    expect(head.filter).toEqual({
      between: ['country:JPN', 'country:KOR'],
      during: '2020-10..2020-10',
      relation: ['MEETS', 'DEMANDS'],
      status: ['OCCURRED'],
      asOf: '2100-01-01T23:59:59.999Z',
    });
    const events = lines.filter((line) => line.type === 'Event');
    expect(events.map((event) => event.id)).toContain('event:2020-10-29-takizaki-kim-meeting');
    for (const { relation, status } of events) expect(`${relation} ${status}`).toMatch(/^(MEETS|DEMANDS) OCCURRED$/);
    expect(response.headers.get('entente-restricted')).toBeNull();
  });

  it('begins with a byte order mark where one is asked for', async () => {
    const marked = Buffer.from(await (await fetch(`${url}/export/actors.csv?bom=true`)).arrayBuffer());
    expect(marked.subarray(0, 5).toString('hex')).toBe('efbbbf6964');
  });
});

describe('a request that cannot be answered', () => {
  it.each([
    ['during=2019-13', 'during'],
    ['between=JPN', 'between'],
    ['about=dispute:labour-compensation', 'about'],
    ['dataset=nothing', 'dataset'],
    ['relation=DEMAND', 'relation'],
    ['status=', 'status'],
    ['asOf=yesterday', 'asOf'],
    ['asof=2020-01-01', 'asof'],
    ['during=2019&during=2020', 'during'],
    ['bom=true', 'bom'],
    ['about=%00', 'query.about'],
  ])('%s is refused by 400, and the parameter is named', async (query, name) => {
    const response = await fetch(`${url}/export/events.jsonl?${query}`);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors[0]?.message).toMatch(new RegExp(`^${name}: `));
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('of a format that there is not is 404', async () => {
    expect((await fetch(`${url}/export/events.xlsx`)).status).toBe(404);
  });

  it('before the graph is ready is 503, with when to come again', async () => {
    const [waiting, address] = await serve(null);
    try {
      const response = await fetch(`${address}/export/events.jsonl`);
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('2');
    } finally {
      await waiting.close();
    }
  });
});

describe('an answer that breaks off', () => {
  /** Enough that the answer does not fit into what sockets hold. */
  const many = 30_000;

  beforeAll(async () => {
    await graph.cypher(
      `UNWIND range(1, $many) AS i
       CREATE (e:Fact:Event {id: 'event:many-' + right('00000' + toString(i), 6), relation: 'STATES', status: 'OCCURRED', date: '2001-01-01', earliest: date('2001-01-01'),
         latest: date('2001-01-01'), summary: reduce(t = '', n IN range(1, 30) | t + toString(rand())), recordedAt: datetime('2026-01-01T00:00:00Z')})`,
      { many },
    );
  });

  /** Statements that read the events and are under way in the database. */
  const reading = async () =>
    (
      await graph.cypher<{ query: string }>(
        'SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS $part RETURN currentQuery AS query',
        { part: 'e.earliest >= $cursorDate' },
      )
    ).length;

  /** Waits until a count has not changed for a second. */
  async function untilSettled(count: () => number): Promise<number> {
    for (let [last, tries] = [-1, 0]; tries < 30; tries++) {
      await new Promise((wake) => setTimeout(wake, 1_000));
      if (count() === last) return last;
      last = count();
    }
    throw new Error('It goes on and on.');
  }

  it('because its reader hangs up stops the read, and leaves no session', async () => {
    let pages = 0;
    const counted: Database = Object.assign(Object.create(graph.database) as Database, {
      reader: () =>
        graph.database.reader({
          onCall: (call) => {
            if (call.statement === 'export/events') pages++;
          },
          timeout: 600_000,
        }),
    });
    const [counting, address] = await serve(counted);
    try {
      const answer = await new Promise<IncomingMessage>((resolve) => {
        request(`${address}/export/events.csv`, resolve).end();
      });
      await new Promise((resolve) => answer.once('data', resolve));
      answer.destroy();
      // Pages that were under way when it hung up are written; the others are never asked for.
      await untilSettled(() => pages);
      expect(await reading()).toBe(0);
      expect(pages).toBeLessThan(many / 2_000);
    } finally {
      await counting.close();
    }
  });

  it('because its reader is slow waits, and reads no more than a few pages ahead', async () => {
    let pages = 0;
    const counted: Database = Object.assign(Object.create(graph.database) as Database, {
      reader: () =>
        graph.database.reader({
          onCall: (call) => {
            if (call.statement === 'export/events') pages++;
          },
          timeout: 600_000,
        }),
    });
    const [counting, address] = await serve(counted);
    const answer = await new Promise<IncomingMessage>((resolve) => {
      request(`${address}/export/events.csv`, resolve).end();
    });
    try {
      answer.pause();
      await new Promise((wake) => setTimeout(wake, 3_000));
      // What sockets hold on both sides, a page that waits to be written and one that was read ahead.
      expect(pages).toBeLessThan(many / 2_000 - 3);
      expect(await reading()).toBe(0);
      expect((await bodyOf(answer)).toString().split('\r\n').length).toBeGreaterThan(many);
    } finally {
      answer.destroy();
      await counting.close();
    }
  });

  it('because the graph fails cuts the connection, so that nobody takes a part for the whole', async () => {
    let pages = 0;
    const failing: Database = Object.assign(Object.create(graph.database) as Database, {
      reader: () => {
        const reader = graph.database.reader({ timeout: 600_000 });
        return {
          ...reader,
          many: async (statement: { name: string }, params: unknown) => {
            if (statement.name === 'export/events' && ++pages > 2) throw new Error('The graph went away.');
            return reader.many(statement as never, params as never);
          },
        };
      },
    });
    const [broken, address] = await serve(failing);
    try {
      for (const encoding of ['identity', 'gzip']) {
        pages = 0;
        faults.length = 0;
        const response = await fetch(`${address}/export/events.jsonl`, { headers: { 'accept-encoding': encoding } });
        expect(response.status).toBe(200);
        await expect(response.text()).rejects.toThrow();
        expect(String(faults[0])).toMatch(/The graph went away/);
      }
      // Before the first byte there is an answer.
      pages = 2;
      const response = await fetch(`${address}/export/events.csv`);
      expect(response.status).toBe(500);
    } finally {
      await broken.close();
    }
  });
});
