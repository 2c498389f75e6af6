// entente serve: the API and the pages, until it is told to stop.

import type { Command } from 'commander';
import { StartupError } from '../graph/errors.ts';
import { openGraph } from '../graph/open.ts';
import { importBundled } from '../ingest/dossier/bundled.ts';
import { describeReport } from '../ingest/dossier/report.ts';
import { createApp, projectionOf, type ServerState } from '../server/app.ts';
import { executableSchema } from '../server/graphql.ts';
import { practise } from '../server/practice.ts';
import { readEnvironment, type Settings, settingsHelp } from './environment.ts';
import { exitCodes, say } from './output.ts';

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
  const app = await createApp(
    state,
    ({ requestId, error }) => say(`fault ${requestId ?? ''} ${describe(error)}`),
    settings.api,
  );
  const stop = stopSignal();
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
  stop: AbortSignal,
): Promise<void> {
  try {
    const graph = await openGraph(settings.graph, say, stop);
    state.close = graph.close;
    stop.throwIfAborted();
    for (const line of describeReport(await importBundled(graph.database))) say(line);
    state.database = graph.database;
    say(`Entente is ready: ${address}/ and the playground at ${address}/graphql`);
    if (settings.projectionAtStart)
      projectionOf(state, settings.api)
        ?.warm()
        .catch((fault) => say(`The projection could not be loaded: ${describe(fault)}`));
    void practise(executableSchema(), graph.database, () => stop.aborted);
    say(await Promise.race([untilAborted(stop), graph.lost]));
    process.exitCode = exitCodes.failed;
    endLater();
  } catch (fault) {
    if (fault !== stop.reason) throw fault;
    say(`Stopping (${fault})`);
  }
}

/** Aborted at the first request to stop, with the name of the signal; a second request ends the process at once. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(exitCodes.failed);
      stop.abort(signal);
      endLater();
    });
  return stop.signal;
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}

/** Ends the process should the stop not come to its end. */
function endLater(): void {
  setTimeout(() => process.exit(exitCodes.failed), stopPatience).unref();
}

function listenFault(cause: unknown, host: string, port: number): Error {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE')
    return new StartupError(
      `Port ${port} on ${host} is taken: stop what listens there, or set PORT to another (0 for any free one).`,
      { cause },
    );
  if (code === 'EACCES')
    return new StartupError(`Port ${port} on ${host} may not be used by this user: set PORT to one above 1023.`, {
      cause,
    });
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new StartupError(
      `HOST "${host}" is no address of this machine: set it to 127.0.0.1, or to 0.0.0.0 for all.`,
      {
        cause,
      },
    );
  return cause as Error;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` <- ${error.cause.message}` : '';
  return `${error.stack ?? error.message}${cause}`;
}
