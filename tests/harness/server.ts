// The API over the bundled graph, on a free port, as a client meets it.

import { type ApiSettings, createApp } from '../../src/server/app.ts';
import { openBundledGraph, type TestGraph } from './graph.ts';

/** An answer with what a client can see of it. */
export interface Answer {
  // Tests know the shape that they asked for.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Record<string, unknown>;
  }[];
  readonly status: number;
  /** Statements sent to the graph. */
  readonly calls: number;
}

/** A running server. */
export interface TestServer {
  readonly url: string;
  readonly graph: TestGraph;
  /** Told of faults that clients see masked. */
  readonly faults: { readonly requestId: string | null; readonly error: unknown }[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  stop(): Promise<void>;
}

/** Serves the bundled graph. @param settings absent: nothing is kept, so that what a suite damages on purpose shows at once */
export async function startTestServer(settings?: Partial<ApiSettings>): Promise<TestServer> {
  return serveGraph(await openBundledGraph(), settings);
}

/** Serves a graph; stopping closes it. */
export async function serveGraph(graph: TestGraph, settings?: Partial<ApiSettings>): Promise<TestServer> {
  const faults: TestServer['faults'] = [];
  const log = (fault: TestServer['faults'][number]) => {
    faults.push(fault);
    if (!process.env.QUIET) console.error(fault.error);
  };
  const app = await createApp({ database: graph.database, draining: false }, log, settings);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    graph,
    faults,
    ask: async (query, variables = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const body = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
      return { ...body, status: response.status, calls: Number(response.headers.get('entente-database-calls')) };
    },
    stop: async () => {
      await app.close();
      await graph.close();
    },
  };
}
