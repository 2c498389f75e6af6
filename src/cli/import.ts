// entente import: brings facts into the graph.

import { readFile, stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { StartupError } from '../graph/errors.ts';
import { openGraph } from '../graph/open.ts';
import { importBundled } from '../ingest/dossier/bundled.ts';
import { DossierFaults, describeFaults } from '../ingest/dossier/faults.ts';
import { type DossierSource, importDossiers } from '../ingest/dossier/import.ts';
import { largestDossier } from '../ingest/dossier/parse.ts';
import { describeReport } from '../ingest/dossier/report.ts';
import { readEnvironment, settingsHelp } from './environment.ts';
import { addImportCoded } from './importCoded.ts';
import { addImportJsonl } from './importJsonl.ts';
import { exitCodes, print, say } from './output.ts';

interface Options {
  readonly json?: boolean;
}

/** Adds the command and its adapters to the program. */
export function addImport(program: Command): void {
  const command = program.command('import').description('bring facts into the graph from files of a kind');
  command
    .command('dossier')
    .description('import dossiers: YAML files of actors, issues, reports, events, tenures and responses')
    .argument('<file...>', 'dossier files; "-" reads standard input')
    .option('--json', 'print the outcome, or the faults, as JSON')
    .addHelpText(
      'after',
      `
Everything is checked before anything is written; all faults are reported at once with file, line and column, and
the graph is changed only when there is none. A file that was imported before is compared with what it said then:
what it dropped is retracted, and stays in the record.

Examples:
  entente import dossier my-dispute.yaml
  entente import dossier dossiers/*.yaml --json

Exit codes: 0 imported or nothing to change, 1 not imported, 2 misused.
${settingsHelp}`,
    )
    .action(importDossierFiles);
  addImportCoded(command);
  addImportJsonl(command);
}

async function importDossierFiles(files: readonly string[], options: Options): Promise<void> {
  const settings = readEnvironment();
  const sources = await Promise.all(files.map(read));
  const graph = await openGraph(settings.graph, options.json ? () => {} : say);
  try {
    // What ships defines countries and others that any dossier may name.
    await importBundled(graph.database);
    const report = await importDossiers(graph.database, sources);
    if (options.json) print(JSON.stringify(report, null, 2));
    else for (const line of describeReport(report)) print(line);
  } catch (fault) {
    if (!(fault instanceof DossierFaults)) throw fault;
    if (options.json) print(JSON.stringify({ faults: fault.faults }, null, 2));
    else for (const line of describeFaults(fault.faults)) print(line);
    process.exitCode = exitCodes.failed;
  } finally {
    await graph.close();
  }
}

async function read(file: string): Promise<DossierSource> {
  try {
    if (file === '-') {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return { name: '<standard input>', content: Buffer.concat(chunks) };
    }
    // A file that is too large is refused by its size, and only its beginning is read.
    const { size } = await stat(file);
    return size > largestDossier
      ? { name: file, content: Buffer.alloc(0), size }
      : { name: file, content: await readFile(file) };
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'it is a folder; name the files in it'
          : String(code);
    throw new StartupError(`${file}: ${why}. Nothing was imported.`, { cause });
  }
}
