// entente merge: joins actors that a person found to be one.

import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { StartupError } from '../graph/errors.ts';
import { openGraph } from '../graph/open.ts';
import { readReview } from '../ingest/coded/review.ts';
import { MergeFaults, mergeActors } from '../ingest/merge/merge.ts';
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
other; the old id goes on working. A list that was applied before changes nothing.

Exit codes: 0 merged or nothing to merge, 1 nothing was merged, 2 misused.
${settingsHelp}`,
    )
    .action(merge);
}

async function merge(file: string, options: { readonly json?: boolean }): Promise<void> {
  const settings = readEnvironment();
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new StartupError(
      `${file}: ${cause.code === 'ENOENT' ? 'there is no such file' : cause.message}. Name the list that "entente import … --review" wrote.`,
      { cause },
    );
  });
  const decided = readReview(text, file);
  const graph = await openGraph(settings.graph, options.json ? () => {} : say);
  try {
    const report = await mergeActors(graph.database, decided);
    if (options.json) print(JSON.stringify(report, null, 2));
    else {
      for (const { from, into } of report.merged) print(`merged ${from} into ${into}`);
      print(`${report.merged.length} merged, ${report.before.length} were merged before`);
    }
  } catch (fault) {
    if (!(fault instanceof MergeFaults)) throw fault;
    const faults = fault.faults.map(({ index, message }) => ({ file, line: decided[index]?.line ?? 1, message }));
    if (options.json) print(JSON.stringify({ faults }, null, 2));
    else {
      for (const { line, message } of faults) print(`${file}:${line}: ${message}`);
      print(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing was merged.`);
    }
    process.exitCode = exitCodes.failed;
  } finally {
    await graph.close();
  }
}
