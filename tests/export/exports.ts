// Exports of a test's graph, as text.

import type { FilterText } from '../../src/export/filter.ts';
import { formats } from '../../src/export/formats.ts';
import { openSource, pageTimeout } from '../../src/export/source.ts';
import { freshContext } from '../../src/graph/batching.ts';
import type { TestGraph } from '../harness/graph.ts';

/** Writes a file of an export, such as `events.csv`, as text. */
export async function exported(graph: TestGraph, file: string, filter: FilterText = {}): Promise<string> {
  const format = formats.find((each) => each.file === file);
  if (!format) throw new Error(`There is no export ${file}.`);
  const context = freshContext(graph.database, 'test', { timeout: pageTimeout });
  const source = await openSource(context, filter, (field) => field, format.eventsOnly);
  let text = '';
  for await (const piece of format.write(source, { created: '2026-01-01T00:00:00.000Z' })) text += piece;
  return text;
}

/** The lines of a JSON Lines export. */
// Tests know the lines that they ask for.
// biome-ignore lint/suspicious/noExplicitAny: see above
export function linesOf(text: string): any[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
