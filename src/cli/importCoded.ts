// entente import icews, gdelt1, …: brings coded events into the graph, whatever their adapter.

import { basename } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { Database } from '../graph/database.ts';
import { isFresh } from '../graph/embedded/bulk.ts';
import { StartupError } from '../graph/errors.ts';
import { type GraphConfig, type OpenGraph, openGraph } from '../graph/open.ts';
import { readPartialDate } from '../graph/time.ts';
import type { Account } from '../ingest/coded/account.ts';
import { bundledActors } from '../ingest/coded/actors/known.ts';
import type { Adapter } from '../ingest/coded/adapter.ts';
import { adapters, csvAdapter } from '../ingest/coded/adapters/index.ts';
import { fillHome } from '../ingest/coded/bulk/fill.ts';
import { DryRoad } from '../ingest/coded/dry.ts';
import { keyOf } from '../ingest/coded/files.ts';
import type { Wanted } from '../ingest/coded/filter.ts';
import { type ImportOptions, importLive, send } from '../ingest/coded/import.ts';
import { findInputs } from '../ingest/coded/input/find.ts';
import { actorsOfGraph } from '../ingest/coded/known.ts';
import { openQuarantine } from '../ingest/coded/quarantine.ts';
import { importTenures } from '../ingest/coded/tenures.ts';
import { importBundled } from '../ingest/dossier/bundled.ts';
import { readEnvironment, settingsHelp } from './environment.ts';
import { asJson, describe } from './importOutcome.ts';
import { Work } from './importWork.ts';
import { keepHeapSmall } from './memory.ts';
import { print } from './output.ts';

interface Options extends Wanted {
  readonly dataset?: string;
  readonly mapping?: string;
  readonly quarantine: string;
  readonly review?: string;
  readonly road?: 'bulk' | 'live';
  readonly limit?: number;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Adds a command for each adapter. */
export function addImportCoded(command: Command): void {
  for (const [name, make] of Object.entries(adapters))
    addAdapter(command, name, make().description, (options) => Promise.resolve(make(options.dataset)));
  addAdapter(
    command,
    'csv',
    'tables of your own, by a mapping file that says which column is what',
    ({ mapping, dataset }) => csvAdapter(mapping ?? '', dataset),
  ).requiredOption('--mapping <file>', 'the mapping file: YAML, column to field');
}

function addAdapter(
  command: Command,
  name: string,
  description: string,
  make: (options: Options) => Promise<Adapter>,
): Command {
  return command
    .command(name)
    .description(`import ${description}`)
    .argument('<file...>', 'files or patterns, plain, .gz or .zip; "-" reads standard input')
    .option('--dataset <id>', 'put the rows into this dataset instead of the one that they name')
    .option('--since <date>', 'only acts on this day, month or year or later', asDate)
    .option('--until <date>', 'only acts on this day, month or year or earlier', asDate)
    .option('--between <A,B>', 'only acts between these two countries, either way, such as JPN,KOR', asPair)
    .option('--limit <rows>', 'read this many rows at most', asNumber)
    .option('--quarantine <file>', 'where rows go that cannot be taken in', `${name}.quarantine.tsv`)
    .option('--review <file>', 'write names that are near to a known one into this list, for "entente merge"')
    .option('--road <road>', 'bulk (a new embedded database, by Neo4j’s importer) or live; chosen by itself', asRoad)
    .option('--dry-run', 'count, and write nothing into the graph')
    .option('--json', 'print the outcome as JSON')
    .addHelpText(
      'after',
      `
Every row that is read becomes a fact, is a further report of one, was known already, was left out by a filter, or is
quarantined with the reason; the five add up. The same file again changes nothing. An import that was broken off goes on
when the same command is run again.

Examples:
  entente import ${name} events.tsv.gz
  entente import ${name} 'exports/*.zip' --between JPN,KOR --since 2019 --review review.csv
  zcat events.gz | entente import ${name} - --dry-run --json
${settingsHelp}`,
    )
    .action(async (files: string[], options: Options) => importFiles(await make(options), files, options));
}

function asDate(text: string): string {
  const date = readPartialDate(text);
  if (typeof date === 'string') throw new InvalidArgumentError(date);
  return text;
}

function asPair(text: string): readonly [string, string] {
  const [one, other, more] = text.split(',').map((code) => code.trim().replace(/^country:/, ''));
  if (!one || !other || more !== undefined || ![one, other].every((code) => /^[A-Z]{3}$/.test(code)))
    throw new InvalidArgumentError('Name two countries by their ISO 3166-1 alpha-3 codes, such as JPN,KOR.');
  return [`country:${one}`, `country:${other}`];
}

function asNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('Name a whole number above 0.');
  return number;
}

function asRoad(text: string): string {
  if (text !== 'bulk' && text !== 'live') throw new InvalidArgumentError('There are the roads bulk and live.');
  return text;
}

async function importFiles(adapter: Adapter, args: readonly string[], options: Options): Promise<void> {
  keepHeapSmall();
  const { graph: config } = readEnvironment();
  const paths = await findInputs(args);
  const { since, until, between, limit, dataset } = options;
  const wanted: Wanted = {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(between === undefined ? {} : { between }),
  };
  const work = new Work(adapter, paths, await openQuarantine(options.quarantine), !options.json);
  const about = {
    adapter: adapter.name,
    files: paths.map((path) => basename(path)),
    key: await keyOf(paths, { adapter: adapter.name, wanted, limit, dataset }),
    wanted,
    limit,
    onProgress: work.onProgress,
  };
  const road = roadOf(options.road, config);
  try {
    const account = await (options.dryRun
      ? dryRun(work, about, config)
      : road === 'bulk'
        ? bulk(work, about, config)
        : live(work, about, config));
    work.progress.end();
    const outcome = await work.finish(account, options.review);
    if (options.json) print(JSON.stringify(asJson(outcome, options.dryRun === true), null, 2));
    else for (const line of describe(outcome, options.dryRun === true)) print(line);
  } catch (fault) {
    work.progress.end();
    await work.quarantine.abandon();
    throw fault;
  }
}

function roadOf(asked: Options['road'], config: GraphConfig): 'bulk' | 'live' {
  if (asked === 'bulk' && config.external)
    throw new StartupError('The bulk road fills the embedded database only. Unset NEO4J_URI, or use --road live.');
  return asked ?? (!config.external && isFresh(config.embedded.home) ? 'bulk' : 'live');
}

type About = Omit<ImportOptions, 'countryOf'>;

async function live(work: Work, about: About, config: GraphConfig): Promise<Account> {
  const graph = await openGraph(config, work.say);
  try {
    await importBundled(graph.database);
    const known = await actorsOfGraph(graph.database, about.key);
    const resolver = work.resolve(known);
    const options = { ...about, countryOf: work.countryOf };
    return await importLive(graph.database, work.rows(), resolver, options, async () => {
      work.tenures = await importTenures(graph.database, known, work.persons);
    });
  } finally {
    await graph.close();
  }
}

async function bulk(work: Work, about: About, config: GraphConfig): Promise<Account> {
  const known = bundledActors();
  const { graph, account, tenures } = await fillHome(config.embedded, {
    rows: work.rows(),
    resolver: work.resolve(known),
    known,
    persons: work.persons,
    options: { ...about, countryOf: work.countryOf },
    log: work.say,
  });
  await graph.close();
  work.tenures = tenures;
  return account;
}

/** A new home stays new: nothing is started for it. */
async function dryRun(work: Work, about: About, config: GraphConfig): Promise<Account> {
  const fresh = !config.external && isFresh(config.embedded.home);
  const graph: OpenGraph | null = fresh ? null : await openGraph(config, work.say);
  try {
    const database: Database | null = graph?.database ?? null;
    const known = database ? await actorsOfGraph(database) : bundledActors();
    const road = new DryRoad(database);
    await send(work.rows(), work.resolve(known), road, { ...about, countryOf: work.countryOf }, new Set());
    return road.account;
  } finally {
    await graph?.close();
  }
}
