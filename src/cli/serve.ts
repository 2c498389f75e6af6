// entente serve: the API and the pages, until it is told to stop.

import type { Command } from 'commander';
import { StartupError } from '../graph/errors.ts';
import { openGraph } from '../graph/open.ts';
import { importBundled } from '../ingest/dossier/bundled.ts';
import { describeReport } from '../ingest/dossier/report.ts';
import { createApp, type ServerState } from '../server/app.ts';
import { readEnvironment, type Settings, settingsHelp } from './environment.ts';
import { say } from './output.ts';

/** Milliseconds after which a stop that does not end is ended. */
const stopPatience = 90_000;

/** Adds the command to the program. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('serve the API, the playground and the pages; starts a Neo4j unless NEO4J_URI names one')
    .addHelpText('after', settingsHelp)
    .action(serve);
}

async function serve(): Promise<void> {
  const settings = readEnvironment();
  const state: ServerState & { close: () => Promise<void> } = {
    database: null,
    draining: false,
    close: async () => {},
  };
  const app = await createApp(state, ({ requestId, error }) => say(`fault ${requestId ?? ''} ${describe(error)}`));
  const stop = untilStopped();
  const address = await app.listen({ host: settings.host, port: settings.port }).catch((cause) => {
    throw listenFault(cause, settings.host, settings.port);
  });
  try {
    await serveGraph(settings, state, address, stop);
  } finally {
    state.draining = true;
    await app.close();
    await state.close();
  }
  say('Stopped');
}

/** Opens the graph while the server already answers that it is not ready, fills it, and waits for the end. */
async function serveGraph(
  settings: Settings,
  state: ServerState & { close: () => Promise<void> },
  address: string,
  stop: Promise<string>,
): Promise<void> {
  // A stop that is asked for during the start is carried out right after it.
  const graph = await openGraph(settings.graph, say);
  state.close = graph.close;
  for (const line of describeReport(await importBundled(graph.database))) say(line);
  state.database = graph.database;
  say(`Entente is ready: ${address}/ and the playground at ${address}/graphql`);
  const cause = await Promise.race([stop, graph.lost.then(() => 'lost')]);
  setTimeout(() => process.exit(1), stopPatience).unref();
  if (cause === 'lost') {
    process.exitCode = 1;
    say('The embedded Neo4j ended unexpectedly; stopping. Its log is in the folder "logs" of ENTENTE_HOME.');
  } else say(`Stopping (${cause})`);
}

/** Resolves at the first request to stop; a second one ends the process at once. */
function untilStopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let asked = false;
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
      process.on(signal, () => {
        if (asked) process.exit(1);
        asked = true;
        resolve(signal);
      });
  });
}

function listenFault(cause: unknown, host: string, port: number): Error {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE')
    return new StartupError(
      `Port ${port} on ${host} is taken. Stop what listens there, or set PORT to another (0 for any free one).`,
      { cause },
    );
  if (code === 'EACCES')
    return new StartupError(`Port ${port} on ${host} may not be used by this user. Set PORT to one above 1023.`, {
      cause,
    });
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new StartupError(`HOST "${host}" is no address of this machine. Set it to 127.0.0.1, or 0.0.0.0 for all.`, {
      cause,
    });
  return cause as Error;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` <- ${error.cause.message}` : '';
  return `${error.stack ?? error.message}${cause}`;
}
