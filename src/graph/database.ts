// The one place that opens sessions: how reads and writes reach Neo4j, how long they may take, what is tried again.

import neo4j, { type Driver, type Record as RecordOfDriver, type Session } from 'neo4j-driver';
import { serverComponents, serverSetPassword } from '../generated/cypher/server.ts';
import { isRetriable, StartupError, translateFault } from './errors.ts';
import { type Reader, reader, type Statement, type Writer } from './statement.ts';

/** Where the graph is. */
export interface DatabaseConfig {
  /** `bolt://`, `neo4j://`, either with `+s` or `+ssc`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Name of the database on the server; absent: the user's home database. */
  readonly database?: string;
}

/** Told of each statement sent; for counting and for the log. */
export type OnCall = (call: {
  readonly statement: string;
  readonly milliseconds: number;
  readonly rows: number;
}) => void;

/** An open graph. */
export interface Database {
  /** Version and edition of the server, such as `5.26.30 community`. */
  readonly server: string;
  /**
   * A reader whose every statement is a transaction of its own: the cheapest way to read.
   * @param timeout milliseconds that one read may take on the server; absent: ten seconds
   */
  reader(onCall?: OnCall, timeout?: number): Reader;
  /** Runs `work` in one transaction: all of it is written, or nothing. The driver may run it again after a passing fault. */
  write<T>(work: (tx: Writer) => Promise<T>): Promise<T>;
  /** Runs a schema command of a migration. */
  command(text: string): Promise<void>;
  /** Whether the server answers. */
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}

/** The oldest server whose Cypher has all that the statements use: `CALL (x) { … }`. */
const oldestServer = [5, 23] as const;
/** Milliseconds that one read may take on the server. */
const readTimeout = 10_000;
/** Milliseconds that a write transaction may take on the server: importing a large dossier is one. */
const writeTimeout = 300_000;
/** Milliseconds within which a read may be sent again after a passing fault. */
const retryWindow = 1_500;
const longestPause = 200;

/** Connects, and checks that the server is one that the statements can run on. */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  const driver = createDriver(config);
  try {
    await driver.verifyConnectivity({ ...databaseOf(config) });
    const server = await checkServer(driver, config);
    return new DriverDatabase(driver, databaseOf(config), server);
  } catch (fault) {
    await driver.close();
    throw connectFault(fault, config);
  }
}

function databaseOf(config: DatabaseConfig): { database?: string } {
  return config.database === undefined ? {} : { database: config.database };
}

function createDriver(config: DatabaseConfig): Driver {
  try {
    return neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password), {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: 3_000,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: 10_000,
      maxConnectionPoolSize: 50,
      userAgent: 'entente',
    });
  } catch (cause) {
    throw new StartupError(
      `NEO4J_URI "${config.uri}" is not an address that Neo4j understands: write bolt://host:7687 or neo4j://host:7687, with +s or +ssc for TLS.`,
      { cause },
    );
  }
}

async function checkServer(driver: Driver, config: DatabaseConfig): Promise<string> {
  const opened = new DriverDatabase(driver, databaseOf(config), '');
  const { version, edition } = await serverComponents(opened.reader());
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  const [oldMajor, oldMinor] = oldestServer;
  if (major < oldMajor || (major === oldMajor && minor < oldMinor))
    throw new StartupError(
      `The Neo4j at ${config.uri} is version ${version}; this program needs ${oldMajor}.${oldMinor} or later. Upgrade it, or unset NEO4J_URI to let this program start its own.`,
    );
  return `${version} ${edition}`;
}

function connectFault(fault: unknown, config: DatabaseConfig): Error {
  if (fault instanceof StartupError) return fault;
  const { code = '', message = String(fault) } = fault as { code?: string; message?: string };
  if (/Unauthorized|Authentication|Credentials/i.test(code))
    return new StartupError(
      `The Neo4j at ${config.uri} refuses user "${config.user}" with this password. Set NEO4J_USER and NEO4J_PASSWORD to what the server knows.`,
      { cause: fault },
    );
  if (/DatabaseNotFound/.test(code))
    return new StartupError(
      `The Neo4j at ${config.uri} has no database "${config.database}". Set NEO4J_DATABASE to one that exists, or unset it for the user's own.`,
      { cause: fault },
    );
  return new StartupError(
    `No Neo4j answers at ${config.uri} (${message.split('\n')[0]}). Start it, correct NEO4J_URI, or unset NEO4J_URI to let this program start its own.`,
    { cause: fault },
  );
}

/** A record by its columns; the driver's own way takes several times as long, which tells in large reads. */
function rowOf(record: RecordOfDriver): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  const { keys } = record;
  for (let index = 0; index < keys.length; index++) row[keys[index] as string] = record.get(index);
  return row;
}

class DriverDatabase implements Database {
  constructor(
    private readonly driver: Driver,
    private readonly target: { database?: string },
    readonly server: string,
  ) {}

  reader(onCall?: OnCall, timeout = readTimeout): Reader {
    return reader(async (statement, params) => {
      const started = performance.now();
      const rows = await this.read(statement, statement.encode(params), timeout);
      onCall?.({ statement: statement.name, milliseconds: performance.now() - started, rows: rows.length });
      return rows.map((row) => statement.decode(row));
    });
  }

  private async read<P, R>(
    statement: Statement<P, R>,
    params: Record<string, unknown>,
    timeout: number,
  ): Promise<Record<string, unknown>[]> {
    const deadline = performance.now() + retryWindow;
    for (let pause = 25; ; pause = Math.min(pause * 2, longestPause)) {
      const session = this.driver.session({ ...this.target, defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.run(statement.text, params, { timeout: neo4j.int(timeout) });
        return records.map(rowOf);
      } catch (fault) {
        if (!isRetriable(fault) || performance.now() + pause > deadline) throw translateFault(fault, statement.name);
      } finally {
        await session.close();
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  async write<T>(work: (tx: Writer) => Promise<T>): Promise<T> {
    const session: Session = this.driver.session(this.target);
    try {
      return await session.executeWrite(
        (tx) => {
          const inside = reader(async (statement, params) => {
            const { records } = await tx.run(statement.text, statement.encode(params));
            return records.map((record) => statement.decode(record.toObject()));
          });
          return work({ ...inside, writes: true });
        },
        { timeout: neo4j.int(writeTimeout) },
      );
    } catch (fault) {
      throw translateFault(fault, 'in a write transaction');
    } finally {
      await session.close();
    }
  }

  async command(text: string): Promise<void> {
    const session = this.driver.session(this.target);
    try {
      await session.run(text);
    } finally {
      await session.close();
    }
  }

  async isReachable(): Promise<boolean> {
    try {
      await this.driver.verifyConnectivity({ ...this.target });
      return true;
    } catch {
      return false;
    }
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}

/** Whether a server answers and lets this user in: `refused` when it answers and does not. */
export async function probe(config: DatabaseConfig): Promise<'ready' | 'refused' | 'silent'> {
  const driver = createDriver(config);
  try {
    const opened = new DriverDatabase(driver, databaseOf(config), '');
    await serverComponents(opened.reader());
    return 'ready';
  } catch (fault) {
    const { cause } = fault as { cause?: { code?: string } };
    const code =
      (fault as { code?: string }).code ??
      cause?.code ??
      (fault as { originalError?: { code?: string } }).originalError?.code ??
      '';
    return /Unauthorized|Authentication|Credentials/.test(code) ? 'refused' : 'silent';
  } finally {
    await driver.close();
  }
}

/** The password that every new Neo4j has until it is changed. */
const firstPassword = 'neo4j';

/** Replaces a new server's first password; false when the server no longer has it. */
export async function changeFirstPassword(uri: string, user: string, password: string): Promise<boolean> {
  const driver = createDriver({ uri, user, password: firstPassword });
  const session = driver.session({ database: 'system' });
  const system = reader(async (statement, params) => {
    const { records } = await session.run(statement.text, statement.encode(params));
    return records.map((record) => statement.decode(record.toObject()));
  });
  try {
    await serverSetPassword(system, { from: firstPassword, to: password });
    return true;
  } catch {
    return false;
  } finally {
    await session.close();
    await driver.close();
  }
}
