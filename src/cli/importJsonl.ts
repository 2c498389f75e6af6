// entente import jsonl: brings back what entente export jsonl wrote.

import type { Command } from 'commander';
import { openGraph } from '../graph/open.ts';
import { describeJsonl, importJsonl } from '../ingest/jsonl/import.ts';
import { describeFaults, JsonlFaults } from '../ingest/jsonl/validate.ts';
import { readEnvironment, settingsHelp } from './environment.ts';
import { exitCodes, print, say } from './output.ts';
import { Progress } from './progress.ts';

interface Options {
  readonly json?: boolean;
}

/** Adds the command to the importers. */
export function addImportJsonl(command: Command): void {
  command
    .command('jsonl')
    .description('import files that "entente export jsonl" wrote; what is there already stays as it is')
    .argument('<file...>', 'files, plain or packed by gzip; "-" reads standard input')
    .option('--json', 'print the outcome, or the faults, as JSON')
    .addHelpText(
      'after',
      `
Every line is checked before anything is written: form, references, order, and that the file is whole. A whole export
in an empty graph gives the same graph. In one that has more, an import only adds. One that was broken off goes on
where it was when it is run again.

Examples:
  entente import jsonl everything.jsonl.gz
  entente import jsonl dispute.jsonl --json

Exit codes: 0 imported or nothing to add, 1 not imported, 2 misused.
${settingsHelp}`,
    )
    .action(importFiles);
}

async function importFiles(files: readonly string[], options: Options): Promise<void> {
  const graph = await openGraph(readEnvironment().graph, options.json ? () => {} : say);
  const progress = new Progress('Importing');
  try {
    const report = await importJsonl(graph.database, files, (lines) => {
      if (!options.json) progress.update(lines, null);
    });
    progress.end();
    if (options.json) print(JSON.stringify(report, null, 2));
    else for (const line of describeJsonl(report)) print(line);
  } catch (fault) {
    progress.end();
    if (!(fault instanceof JsonlFaults)) throw fault;
    if (options.json) print(JSON.stringify({ faults: fault.faults }, null, 2));
    else for (const line of describeFaults(fault.faults)) print(line);
    process.exitCode = exitCodes.failed;
  } finally {
    await graph.close();
  }
}
