// entente mcp: the graph for models, by the Model Context Protocol; it asks an Entente that runs, and opens no graph itself.

import { readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { StartupError } from '../graph/errors.ts';
import { packagePath } from '../graph/packageRoot.ts';
import { readApiAddress } from './environment.ts';
import { exitCodes, say } from './output.ts';

interface Options {
  readonly api?: string;
  readonly http?: boolean;
  readonly port?: number;
  readonly host?: string;
  readonly allowHost?: readonly string[];
}

/** Adds the command to the program. */
export function addMcp(program: Command): void {
  program
    .command('mcp')
    .description('serve the graph to models by the Model Context Protocol, asking an Entente that runs')
    .option('--api <address>', 'the GraphQL that is asked (ENTENTE_API, or else http://127.0.0.1:4000/graphql)')
    .option('--http', 'over streamable HTTP, at /mcp; without it over standard input and output')
    .addOption(
      new Option('--port <port>', 'with --http: port to listen on (4100; 0 for any free one)').argParser(portOf),
    )
    .option('--host <host>', 'with --http: address to listen on (127.0.0.1)')
    .option('--allow-host <names...>', 'with --http: further names by which clients reach it, without ports')
    .addHelpText(
      'after',
      `
Tools: search, actor, dispute, dyad, paths, deadlocks, evidence. They only read. Each answer cites its facts and their reports.
Resources: the ready questions, each asked anew when it is read.

A client that starts it, such as a desktop application, is configured so:
  { "mcpServers": { "entente": { "command": "node", "args": ["${packagePath('dist', 'cli', 'main.js')}", "mcp"] } } }
and one that reaches it over HTTP so:
  { "mcpServers": { "entente": { "type": "http", "url": "http://127.0.0.1:4100/mcp" } } }

Over HTTP, requests that name another host than loopback, --host and --allow-host are refused. Nobody is asked who he is.

Examples:
  entente mcp
  entente mcp --api https://graph.example/graphql
  entente mcp --http --port 4100
  entente mcp --http --host 0.0.0.0 --allow-host tools.example

Exit codes: 0 ended, 1 failed, 2 misused.`,
    )
    .action(serve);
}

async function serve({ http, port, host, allowHost, api: given }: Options): Promise<void> {
  if (!http && (port !== undefined || host !== undefined || allowHost !== undefined)) {
    say('--port, --host and --allow-host belong to --http; add it, or leave them out.');
    process.exitCode = exitCodes.misused;
    return;
  }
  const address = readApiAddress(given);
  // Only here: the protocol's library is large, and no other command needs it.
  const [{ Api }, { createServer }, { serveHttp }, { serveStdio }] = await Promise.all([
    import('../mcp/api.ts'),
    import('../mcp/server.ts'),
    import('../mcp/http.ts'),
    import('../mcp/stdio.ts'),
  ]);
  const api = new Api(address);
  const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string };
  if (!http) return serveStdio(createServer(api, version));
  const [at, on] = [host ?? '127.0.0.1', port ?? 4100];
  const listening = await serveHttp(() => createServer(api, version), {
    host: at,
    port: on,
    allowedHosts: allowHost ?? [],
    log: (fault) => say(String(fault instanceof Error ? fault.stack : fault)),
  }).catch((cause) => {
    throw new StartupError(
      `${at}, port ${on}, cannot be listened on (${(cause as NodeJS.ErrnoException).code}): name another by --port or --host.`,
      { cause },
    );
  });
  say(`The protocol is spoken at ${listening.address}; asked is ${address}`);
  await new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, resolve);
  });
  await listening.close();
  say('Stopped');
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new InvalidArgumentError('It must be a whole number from 0 to 65535.');
  return port;
}
