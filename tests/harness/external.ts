// A Neo4j of somebody else: with TLS, started, killed and started again by the suite, on a port that stays its own.

import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { classArchive } from '../../src/graph/embedded/classes.ts';
import { javaArguments, memoryFor, writeConfiguration } from '../../src/graph/embedded/configuration.ts';
import { ensureDistribution } from '../../src/graph/embedded/distribution.ts';
import { logPath, passwordOf, prepareHome, user } from '../../src/graph/embedded/home.ts';
import { findJava } from '../../src/graph/embedded/java.ts';
import { freePort, type ServerProcess, startProcess } from '../../src/graph/embedded/server.ts';
import { cypher } from './cypher.ts';
import { distribution } from './globalSetup.ts';
import { until } from './processes.ts';

/** The server and what a client needs to know of it. */
export interface ExternalServer {
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** The file of the authority that signed its certificate. */
  readonly authority: string;
  /** Process id of the server that runs now. */
  pid(): number;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same port; resolves when it answers. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a server that takes encrypted and plain connections. */
export async function startExternalServer(folder: string): Promise<ExternalServer> {
  const home = join(folder, 'external');
  await prepareHome(home);
  const password = await passwordOf(home);
  const port = await freePort();
  const lib = await ensureDistribution(distribution, console.error, undefined);
  const java = await findJava(undefined);
  const certificates = join(home, 'certificates');
  makeCertificates(certificates);
  const memory = memoryFor({ heapMb: 512, pageCacheMb: 64 });
  const configuration = await writeConfiguration(home, port, memory);
  appendFileSync(
    join(configuration, 'neo4j.conf'),
    [
      'server.bolt.tls_level=OPTIONAL',
      'dbms.ssl.policy.bolt.enabled=true',
      `dbms.ssl.policy.bolt.base_directory=${certificates}`,
      'dbms.ssl.policy.bolt.private_key=private.key',
      'dbms.ssl.policy.bolt.public_certificate=public.crt',
      'dbms.ssl.policy.bolt.client_auth=NONE',
      '',
    ].join('\n'),
  );
  let server: ServerProcess;
  const start = async () => {
    const { args } = classArchive(lib, java);
    const started = await startProcess(java.path, javaArguments(home, lib, configuration, memory, args), logPath(home));
    if (started === null) throw new Error(`Java ended at once: see ${logPath(home)}`);
    server = started;
    const address = { uri: `bolt://127.0.0.1:${port}`, user, password };
    await until(
      () =>
        cypher(address, 'RETURN 1').then(
          () => true,
          () => false,
        ),
      'the external server answers',
    );
  };
  await start();
  return {
    port,
    user,
    password,
    authority: join(certificates, 'authority.crt'),
    pid: () => server.mark.pid,
    kill: async () => {
      process.kill(server.mark.pid, 'SIGKILL');
      await server.exited;
    },
    start,
    stop: () => server.stop(),
  };
}

/** An authority, and a certificate for 127.0.0.1 that it signed. */
function makeCertificates(folder: string): void {
  mkdirSync(folder);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...key,
    '-keyout',
    'authority.key',
    '-out',
    'authority.crt',
    '-subj',
    '/CN=Authority',
    '-days',
    '2',
  );
  openssl('req', ...key, '-keyout', 'private.key', '-out', 'request', '-subj', '/CN=127.0.0.1');
  writeFileSync(join(folder, 'names'), 'subjectAltName=IP:127.0.0.1,DNS:localhost\n');
  const signing = [
    '-CA',
    'authority.crt',
    '-CAkey',
    'authority.key',
    '-CAcreateserial',
    '-extfile',
    'names',
    '-days',
    '2',
  ];
  openssl('x509', '-req', '-in', 'request', ...signing, '-out', 'public.crt');
}
