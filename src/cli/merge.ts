// entente merge: joins actors that a person found to be one.

import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { MergeRow } from '../generated/cypher/shape.ts';
import { StartupError } from '../graph/errors.ts';
import { openGraph } from '../graph/open.ts';
import { inWords } from '../ingest/coded/input/fault.ts';
import { readReview } from '../ingest/coded/review.ts';
import { type MergeReport, mergeActors } from '../ingest/merge/merge.ts';
import { planMerges } from '../ingest/merge/plan.ts';
import { readEnvironment, settingsHelp } from './environment.ts';
import { exitCodes, print, say } from './output.ts';

/** Adds the command to the program. */
export function addMerge(program: Command): void {
  program
    .command('merge')
    .description('merge actors by a review list in which a person has written "merge" where two names are one actor')
    .argument('<file>', 'the list, as "entente import … --review" wrote it')
    .option('--json', 'print the outcome, or the faults, as JSON')
    .addHelpText(
      'after',
      `
All lines are checked first, and nothing is merged where one is wrong. The acts, names and ties of the one go to the
other; the old id goes on working. Each pair is merged whole or not at all: a list whose merging was broken off can be
run again, and one that was applied before changes nothing.

Example:
  entente import icews events.tsv.gz --review review.csv
  entente merge review.csv

Exit codes: 0 merged or nothing to merge, 1 nothing was merged, 2 misused.
${settingsHelp}`,
    )
    .action(merge);
}

async function merge(file: string, options: { readonly json?: boolean }): Promise<void> {
  const settings = readEnvironment();
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new StartupError(`${file}: ${inWords(cause)}. Name the list that "entente import … --review" wrote.`, {
      cause,
    });
  });
  const review = readReview(text, file);
  const graph = await openGraph(settings.graph, options.json ? () => {} : say);
  try {
    const plan = await planMerges(graph.database.reader(), review.decided);
    const faults = [
      ...review.faults,
      ...plan.faults.map(({ index, message }) => ({ line: review.decided[index]?.line ?? 1, message })),
    ].sort((a, b) => a.line - b.line);
    if (faults.length > 0) {
      tellFaults(file, faults, options.json === true);
      process.exitCode = exitCodes.failed;
      return;
    }
    const tell = ({ from, into }: MergeRow) => print(`Merged ${from} into ${into}`);
    const report = await mergeActors(graph.database, plan, options.json ? () => {} : tell);
    if (options.json) print(JSON.stringify(report, null, 2));
    else for (const line of describe(report)) print(line);
  } finally {
    await graph.close();
  }
}

function tellFaults(file: string, faults: readonly { line: number; message: string }[], json: boolean): void {
  if (json) print(JSON.stringify({ faults: faults.map((fault) => ({ file, ...fault })) }, null, 2));
  else {
    for (const { line, message } of faults) print(`${file}:${line}: ${message}`);
    print(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing was merged.`);
  }
}

function describe({ merged, before, tenures }: MergeReport): string[] {
  const lines = [`${merged.length} merged, ${before.length} ${before.length === 1 ? 'was' : 'were'} merged before`];
  if (tenures > 0) lines.push(`Tenures of persons among them that were added: ${tenures}`);
  if (merged.length + tenures === 0) lines.push('Nothing was new; the graph is as before.');
  return lines;
}
