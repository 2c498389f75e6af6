// What the embedded server is told: loopback only, no way to the file system or the net, and memory to fit the machine.

import { mkdir, writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';

/** Memory of the server, in MB. */
export interface Memory {
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

function between(least: number, value: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, value)));
}

/** Memory in MB that this process may use: the machine's, or less in a container. */
function machineMb(): number {
  // Without a limit of its own a container reports zero, or more than the machine has.
  const limit = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  return Math.min(totalmem(), limit) / 1024 / 1024;
}

/** An eighth of the machine's memory each for heap and page cache, within bounds; either can be set. */
export function memoryFor(
  set: { readonly heapMb?: number | undefined; readonly pageCacheMb?: number | undefined },
  machine: number = machineMb(),
): Memory {
  return {
    heapMb: set.heapMb ?? between(512, machine / 8, 4096),
    pageCacheMb: set.pageCacheMb ?? between(128, machine / 8, 4096),
  };
}

/** Writes `neo4j.conf` and gives the folder that it stands in. */
export async function writeConfiguration(
  home: string,
  port: number,
  memory: Memory,
  further: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = join(home, 'conf');
  await mkdir(folder, { recursive: true });
  const transactionMb = Math.round(memory.heapMb * 0.6);
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    // By default it waits five seconds twice for connections that nobody opens any more.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    // LOAD CSV works from READ mode and would read local files and call the network.
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'server.memory.pagecache.size': `${memory.pageCacheMb}m`,
    'db.memory.transaction.max': `${transactionMb}m`,
    'dbms.memory.transaction.total.max': `${transactionMb}m`,
    'db.transaction.timeout': '10m',
    // A bookmark of another graph would hold a connection for half a minute.
    'db.transaction.bookmark_ready_timeout': '3s',
    'db.tx_log.rotation.retention_policy': '2 files',
    'db.tx_log.rotation.size': '64m',
    'db.tx_log.preallocate': 'false',
    ...further,
  };
  const text = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(folder, 'neo4j.conf'), `# Written at every start; changes are lost.\n${text.join('')}`);
  return folder;
}

/**
 * The arguments of the Java program.
 * @param classes those of the archive of classes
 */
export function javaArguments(
  home: string,
  lib: string,
  configuration: string,
  memory: Memory,
  classes: readonly string[],
): string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    `-Xmx${memory.heapMb}m`,
    '-Xms64m',
    '-XX:+UseG1GC',
    // A graph that nobody asks gives back what loading it took: every 8 s, down to 30 % of the heap unused.
    '-XX:G1PeriodicGCInterval=8000',
    '-XX:MinHeapFreeRatio=15',
    '-XX:MaxHeapFreeRatio=30',
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    '-Djava.awt.headless=true',
    ...opened.flatMap((name) => ['--add-opens', `java.base/${name}=ALL-UNNAMED`]),
    ...classes,
    '-cp',
    join(lib, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${configuration}`,
    // Its user log goes to the output too, where the reason of a failed start is looked for.
    '--console-mode',
  ];
}
