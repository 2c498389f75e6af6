// The documentation as it is served: it needs no graph, and so these suites open none.

import { createApp } from '../../src/server/app.ts';
import { buildPages } from '../web/built.ts';

/** A server whose graph never comes. */
export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the pages where they are behind their source, and serves them. */
export async function serveDocumentation(): Promise<Serving> {
  buildPages();
  const app = await createApp({ database: null, draining: false }, ({ error }) => console.error(error));
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { url, close: () => app.close() };
}
