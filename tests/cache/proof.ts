// The proof that no answer is stale: clients that write counters into the graph and read them from several servers, all at
// once, and an account of what each read had to see at least.

import type { EventRow } from '../../src/generated/cypher/shape.ts';
import type { Database } from '../../src/graph/database.ts';
import { randomFrom } from '../../src/graph/random.ts';
import { actWith, putActs } from './act.ts';

/** What to do, and where. */
export interface Trial {
  /** Addresses of the servers. */
  readonly servers: readonly string[];
  /** The graph that they serve, to write into. */
  readonly database: Database;
  /** Reads and writes together. */
  readonly operations: number;
  /** Milliseconds for which the servers share a read of the version. */
  readonly window: number;
  readonly seed: number;
}

/** A read that saw less than it had to. */
export interface Stale {
  readonly saw: number;
  readonly least: number;
  readonly bookmark: boolean;
  readonly cache: string | null;
}

/** What came of it. */
export interface Account {
  readonly writes: number;
  readonly reads: number;
  /** Reads that carried the bookmark of a write. */
  readonly afterBookmark: number;
  /** Reads that were answered from the cache. */
  readonly hits: number;
  readonly stale: readonly Stale[];
  readonly seconds: number;
}

/** Acts of each client's counter: a large write takes Neo4j long to show, so that reads fall into the middle of it. */
const sizes = [1, 1, 20, 150];
/** Of a hundred operations, so many are writes. */
const writesOfHundred = 4;

const idOf = (client: number, index: number) => `event:counter-${client}-${index}`;

function rowsOf(client: number, count: number): EventRow[] {
  return Array.from({ length: sizes[client] ?? 1 }, (_, index) => actWith(idOf(client, index), `Count ${count}`));
}

/** A counter as its one writer knows it. */
class Counter {
  /** Counts that were written, with the time at which that was known. */
  private readonly written: { count: number; at: number }[] = [{ count: 0, at: Number.NEGATIVE_INFINITY }];
  bookmark: string | null = null;
  count = 0;

  constructor(readonly client: number) {}

  async write(database: Database): Promise<void> {
    const count = this.count + 1;
    this.bookmark = await putActs(database, rowsOf(this.client, count));
    this.count = count;
    this.written.push({ count, at: performance.now() });
  }

  /** What a read that begins now must see at least, by the rule for those without a bookmark. */
  least(window: number): number {
    const now = performance.now();
    return this.written.findLast(({ at }) => at + window <= now)?.count ?? 0;
  }
}

/** Asks a server for a counter: for one act of it, or for its first and last. Gives the lowest count that was seen. */
async function read(server: string, { client }: Counter, ends: boolean, bookmark: string | null) {
  const last = (sizes[client] ?? 1) - 1;
  const ids = ends ? [idOf(client, 0), idOf(client, last)] : [idOf(client, last)];
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(bookmark === null ? {} : { 'entente-bookmark': bookmark }) },
    body: JSON.stringify({
      query: 'query Counter($ids: [ID!]!) { nodes(ids: $ids) { ... on Event { summary } } }',
      variables: { ids },
    }),
  });
  const text = await response.text();
  const counts = [...text.matchAll(/"Count (\d+)"/g)].map(([, count]) => Number(count));
  if (counts.length !== ids.length) throw new Error(`${response.status}: ${text.slice(0, 500)}`);
  return { saw: Math.min(...counts), cache: response.headers.get('entente-cache') };
}

/** Lets the clients write and read, and accounts for it. */
export async function tryToBeStale({ servers, database, operations, window, seed }: Trial): Promise<Account> {
  const random = randomFrom(seed);
  const counters = sizes.map((_, client) => new Counter(client));
  // Counts of an earlier trial would be taken for those of this one.
  for (const counter of counters) await counter.write(database);
  const account = { writes: counters.length, reads: 0, afterBookmark: 0, hits: 0, stale: [] as Stale[] };
  const begun = performance.now();
  let left = operations;
  const client = async (own: Counter): Promise<void> => {
    while (left-- > 0) {
      if (random() * 100 < writesOfHundred) {
        await own.write(database);
        account.writes++;
        continue;
      }
      const counter = counters[Math.floor(random() * counters.length)] ?? own;
      const server = servers[Math.floor(random() * servers.length)] ?? '';
      // What was known by the bookmark must be known before the read begins: its writer may write again meanwhile.
      const bookmark = random() < 0.5 ? counter.bookmark : null;
      const least = bookmark === null ? counter.least(window) : counter.count;
      const { saw, cache } = await read(server, counter, random() < 0.5, bookmark);
      account.reads++;
      if (bookmark !== null) account.afterBookmark++;
      if (cache === 'hit') account.hits++;
      if (saw < least) account.stale.push({ saw, least, bookmark: bookmark !== null, cache });
    }
  };
  await Promise.all(counters.map(client));
  return { ...account, seconds: (performance.now() - begun) / 1000 };
}

/** The account in one line. */
export function described({ writes, reads, afterBookmark, hits, stale, seconds }: Account): string {
  const share = Math.round((100 * hits) / reads);
  return `${reads} reads (${afterBookmark} after a bookmark, ${share} % from the cache) and ${writes} writes in ${seconds.toFixed(1)} s: ${stale.length} stale`;
}
