// Owns a home, or joins it: `node --import tsx tests/harness/owner.ts <home>`. Says what it has in one line of JSON, and
// stops in good order when its standard input ends. Suites start it to have a process that they may kill.

import { argv, stdin, stdout } from 'node:process';
import { readEnvironment } from '../../src/cli/environment.ts';
import { startEmbeddedNeo4j } from '../../src/graph/embedded/index.ts';

/** The line that an owner prints. */
export interface Owned {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly attached: boolean;
  /** Process id of the server. */
  readonly server: number;
}

const [, , home = ''] = argv;
const { embedded } = readEnvironment({ ...process.env, ENTENTE_HOME: home }).graph;
const server = await startEmbeddedNeo4j({ ...embedded, log: console.error }).catch((fault: Error) => {
  console.error(fault.message);
  process.exit(1);
});
const { uri, user, password, attached, pid } = server;
const owned: Owned = { uri, user, password, attached, server: pid };
stdout.write(`${JSON.stringify(owned)}\n`);
stdin.resume().once('end', async () => {
  await server.stop();
  process.exit(0);
});
