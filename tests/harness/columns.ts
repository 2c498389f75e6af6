// Servers that hold acts in memory, and when they do.

import type { TestServer } from './server.ts';

/** Asks until a server answers over the acts that it holds in memory. */
export async function loadedColumns(server: TestServer): Promise<void> {
  for (let tries = 0; ; tries++) {
    const { data } = await server.ask('{ degree(first: 1) { road } }');
    if (data.degree.road === 'PROJECTION') return;
    if (tries > 50) throw new Error('The projection is never there.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
