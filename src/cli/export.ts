// entente export: takes the graph, or a part of it, out again in the formats that other tools read.

import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Argument, type Command, Option } from 'commander';
import type { FilterText } from '../export/filter.ts';
import type { Format } from '../export/format.ts';
import { formats } from '../export/formats.ts';
import { openSource, pageTimeout } from '../export/source.ts';
import { gzip, streamOf } from '../export/stream.ts';
import { freshContext } from '../graph/batching.ts';
import type { Database } from '../graph/database.ts';
import { EntenteError, StartupError } from '../graph/errors.ts';
import { openGraph } from '../graph/open.ts';
import { readEnvironment, settingsHelp } from './environment.ts';
import { exitCodes, print, say } from './output.ts';

interface Options extends FilterText {
  readonly output?: string;
  readonly table?: string;
  readonly bom?: boolean;
  readonly json?: boolean;
}

const names = [...new Set(formats.map((format) => format.name))];
const tables = formats.flatMap(({ table }) => table ?? []);

/** Adds the command to the program. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('write the graph, or a part of it, in a format that other tools read')
    .addArgument(new Argument('<format>', 'which format').choices(names))
    .option('--between <one,other>', 'only acts between two actors, either way: ids, or codes of countries (JPN,KOR)')
    .option('--about <issue>', 'only acts about this issue or a part of it: dispute:labor-compensation')
    .option('--during <span>', 'only acts that may lie within it: 2019-07..2020, 2019, 2019.. or ..2020-06')
    .option('--dataset <id>', 'only acts that this dataset brought: icews18')
    .option('--relation <kinds>', 'only acts of these kinds: DEMANDS,MEETS')
    .option('--status <statuses>', 'only acts of these statuses: OCCURRED,PLANNED,EXPECTED,DENIED')
    .option('--as-of <instant>', 'what was on record then: 2020-10-29T12:00:00Z, or a day for its end')
    .option('-o, --output <file>', 'write to a file, compressed if its name ends in .gz; without it to standard output')
    .addOption(new Option('--table <table>', 'csv: only this table').choices(tables))
    .option('--bom', 'csv: begin with a byte order mark, which some spreadsheets want')
    .option('--json', 'with -o: print the files that were written as JSON')
    .addHelpText(
      'after',
      `
Formats:
${formats.map(({ name, table, description }) => `  ${name.padEnd(11)}${description}${table ? ` (--table ${table})` : ''}`).join('\n')}

An export holds the acts that match and all that they need: no reference in it leads nowhere. csv makes three files,
name-events.csv, name-actors.csv and name-edges.csv of "-o name.csv". A file is complete or not there.

--as-of goes back for acts, tenures and responses. Actors, issues and reports have no record: they are told as they are now.

Examples:
  entente export jsonl -o everything.jsonl.gz
  entente export graphml --between JPN,KOR --during 2018..2020 -o dispute.graphml
  entente export csv --table events --about dispute:labor-compensation | head

Exit codes: 0 written, 1 not written, 2 misused.
${settingsHelp}`,
    )
    .action(exportGraph);
}

async function exportGraph(name: string, options: Options): Promise<void> {
  const wanted = formats.filter((format) => format.name === name && (options.table ?? format.table) === format.table);
  const misuse = misuseOf(name, wanted, options);
  if (misuse !== null) {
    say(misuse);
    process.exitCode = exitCodes.misused;
    return;
  }
  const graph = await openGraph(readEnvironment().graph, () => {});
  try {
    const files: { file: string; bytes: number }[] = [];
    for (const format of wanted) {
      const file = options.output === undefined ? null : fileOf(options.output, format, wanted.length > 1);
      await write(graph.database, format, options, file);
      if (file !== null) files.push({ file, bytes: (await stat(file)).size });
    }
    if (options.json) print(JSON.stringify({ files }, null, 2));
    else for (const { file, bytes } of files) say(`Wrote ${file} (${bytes.toLocaleString('en')} bytes)`);
  } catch (fault) {
    if (!(fault instanceof EntenteError)) throw fault;
    say(fault.message);
    process.exitCode = fault.extensions.code === 'BAD_USER_INPUT' ? exitCodes.misused : exitCodes.failed;
  } finally {
    await graph.close();
  }
}

function misuseOf(name: string, wanted: readonly Format[], { table, bom, output, json }: Options): string | null {
  if (name !== 'csv' && (table !== undefined || bom))
    return `--table and --bom belong to csv; leave them out for ${name}.`;
  if (json && output === undefined) return '--json tells of files; name one with -o.';
  if (wanted.length > 1 && output === undefined)
    return `csv is several tables: name one of them by --table ${tables.join('|')}, or a file by -o name.csv.`;
  return null;
}

/** `name.csv.gz` and a table give `name-events.csv.gz`. */
function fileOf(output: string, { table }: Format, several: boolean): string {
  if (!several) return output;
  const zipped = extname(output) === '.gz' ? '.gz' : '';
  const path = output.slice(0, output.length - zipped.length);
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-${table}${extension || '.csv'}${zipped}`;
}

const optionNames: Readonly<Partial<Record<keyof FilterText, string>>> = { asOf: '--as-of' };

async function write(database: Database, format: Format, options: Options, file: string | null): Promise<void> {
  const context = freshContext(database, 'export', { timeout: pageTimeout });
  const nameOf = (field: keyof FilterText) => optionNames[field] ?? `--${field}`;
  const source = await openSource(context, options, nameOf, format.eventsOnly);
  const stream = await streamOf(withMark(format.write(source, { created: new Date().toISOString() }), options.bom));
  if (file === null) {
    await toStandardOutput(stream);
    return;
  }
  // Whoever looks at the file finds it whole or not at all.
  const unfinished = `${file}.${randomUUID().slice(0, 8)}.part`;
  const out: Writable = createWriteStream(unfinished, { flags: 'wx' });
  try {
    await (file.endsWith('.gz') ? pipeline(stream, gzip(), out) : pipeline(stream, out));
    await rename(unfinished, file);
  } catch (cause) {
    await rm(unfinished, { force: true });
    const { code } = cause as NodeJS.ErrnoException;
    const why = { ENOENT: 'its folder is not there', EACCES: 'it may not be written', ENOSPC: 'the disk is full' }[
      code ?? ''
    ];
    if (why === undefined) throw cause;
    throw new StartupError(`${file}: ${why}. Nothing was written.`, { cause });
  }
}

async function toStandardOutput(stream: NodeJS.ReadableStream): Promise<void> {
  try {
    await pipeline(stream, process.stdout, { end: false });
  } catch (fault) {
    // Whoever read has read enough, as "| head" does.
    if ((fault as NodeJS.ErrnoException).code !== 'EPIPE') throw fault;
  }
}

async function* withMark(pieces: AsyncGenerator<string>, mark: boolean | undefined): AsyncGenerator<string> {
  if (mark) yield '\uFEFF';
  yield* pieces;
}
