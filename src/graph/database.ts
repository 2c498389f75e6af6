// The one place that opens sessions: how reads and writes reach Neo4j, how long they may take, what is tried again.

import neo4j, { type Driver, type ManagedTransaction, type Record as RecordOfDriver, type Session } from 'neo4j-driver';
import { graphBump, graphVersion } from '../generated/cypher/graph.ts';
import { serverComponents } from '../generated/cypher/server.ts';
import { type Clock, sentAsOf } from './asOf.ts';
import {
  causeOf,
  checkVersion,
  connectFault,
  createDriver,
  type DatabaseConfig,
  databaseOf,
  faultBehind,
  isRefusal,
  reachPatience,
} from './driver.ts';
import { graphUnavailable, isRetriable, mayBeRepeated, notReached, translateFault } from './errors.ts';
import { closeBehind, Silence, within } from './patience.ts';
import { everyPart, type Shown } from './shown.ts';
import { type Declaration, given, type Reader, reader, type Statement, type Writer } from './statement.ts';
import { Touched } from './touched.ts';

export type { DatabaseConfig } from './driver.ts';

/** Told of each statement sent; for counting and for the log. */
export type OnCall = (call: {
  readonly statement: string;
  readonly milliseconds: number;
  readonly rows: number;
}) => void;

/** What a server of Neo4j calls the moments of a graph: a read that carries some sees at least all that was written by then. */
export type Bookmarks = readonly string[];

/** The state that a graph is in between two writes. */
export interface GraphVersion {
  /** How many writes it has had. */
  readonly version: number;
  /** A name that no other state has, not even one of the same number after a backup was put back. */
  readonly stamp: string;
  /** Reads that carry them see this state or a later one, see `Database.version`. */
  readonly bookmarks: Bookmarks;
}

/**
 * Gives rows that were kept at the state of the graph that a request reads, or reads them and keeps them. Whoever gets rows
 * shares them with others, and changes nothing in them.
 */
export type Keep = <R>(name: string, read: () => Promise<R[]>) => Promise<R[]>;

/** How a reader reads. */
export interface ReaderOptions {
  readonly onCall?: OnCall | undefined;
  /** Milliseconds that one read may take on the server; absent: ten seconds. */
  readonly timeout?: number | undefined;
  /** Moments that every read is to see. */
  readonly after?: Bookmarks | undefined;
  /** Keeps the rows of statements that are worth it; absent: nothing is kept. */
  readonly keep?: Keep | undefined;
  /** Where the clocks of the request stand; absent: at now. */
  readonly clock?: Clock | undefined;
  /** Which parts of things the request shows; absent: all. */
  readonly shown?: Shown | undefined;
}

/** An open graph. */
export interface Database {
  /** Version and edition of the server, such as `5.26.30 community`. */
  readonly server: string;
  /** How it is reached: for threads that open connections of their own. */
  readonly config: DatabaseConfig;
  /** A reader whose every statement is a transaction of its own: the cheapest way to read. */
  reader(options?: ReaderOptions): Reader;
  /**
   * The version of the graph; null where it has none, as when it was emptied by hand. Neo4j shows what a transaction wrote
   * piece by piece while it commits, so that a version may be read before the rest is there; the bookmarks name every
   * transaction that has begun to show by the end of this read, and reads that carry them wait until it is whole.
   * @param after moments that the version is to include
   * @throws EntenteError BAD_USER_INPUT where they are none, GRAPH_TIMEOUT where the server does not reach them soon
   */
  version(after?: Bookmarks): Promise<GraphVersion | null>;
  /**
   * Runs `work` in one transaction: all of it is written, or nothing, and the graph gets its next version. The driver may
   * run it again after a passing fault.
   * @param onWritten told of the moment at which all of it was there
   */
  write<T>(work: (tx: Writer) => Promise<T>, onWritten?: (bookmarks: Bookmarks) => void): Promise<T>;
  /** Runs a schema command of a migration. It changes no answer, so the version stays; Neo4j would not take both in one transaction. */
  command(text: string): Promise<void>;
  /** Whether the server answers within three seconds. */
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}

/** Milliseconds that one read may take on the server. */
const readTimeout = 10_000;
/** Milliseconds beyond its own time after which a read that the server should have ended counts as lost on the way. */
const readPatience = 2_000;
/** Milliseconds that reading the version may take: it is one node, and every request waits for it. */
const versionTimeout = 3_000;
/** Milliseconds that a write transaction may take on the server: importing a large dossier is one. */
const writeTimeout = 300_000;
/** Milliseconds within which a read may be sent again after a passing fault. */
const retryWindow = 1_500;
const longestPause = 200;

/** Connects, and checks that the server is one that the statements can run on. */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  const driver = createDriver(config);
  try {
    await within(reachPatience * 3, driver.verifyConnectivity(databaseOf(config)));
    const { version, edition } = await serverComponents(new DriverDatabase(config, driver, '').reader());
    checkVersion(version, config.uri);
    return new DriverDatabase(config, driver, `${version} ${edition}`);
  } catch (fault) {
    closeBehind(driver);
    throw connectFault(await faultBehind(fault, config), config);
  }
}

/** A record by its columns; the driver's own way takes several times as long, which tells in large reads. */
function rowOf(record: RecordOfDriver): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  const { keys } = record;
  for (let index = 0; index < keys.length; index++) row[keys[index] as string] = record.get(index);
  return row;
}

class DriverDatabase implements Database {
  private readonly target: { database?: string };

  constructor(
    readonly config: DatabaseConfig,
    private driver: Driver,
    readonly server: string,
  ) {
    this.target = databaseOf(config);
  }

  reader({ onCall, timeout = readTimeout, after = [], keep, clock, shown }: ReaderOptions = {}): Reader {
    return reader(async (statement, params) => {
      const asOf = clock?.asOf ?? null;
      const { text, params: ofClock } = sentAsOf(statement, asOf);
      const read = async () => {
        const started = performance.now();
        const sent = { name: statement.name, text };
        const { rows } = await this.read(sent, { ...encoded(statement, params, shown), ...ofClock }, timeout, after);
        onCall?.({ statement: statement.name, milliseconds: performance.now() - started, rows: rows.length });
        return rows.map((row) => statement.decode(row));
      };
      return statement.kept && keep
        ? keep(JSON.stringify([statement.name, asOf, params, statement.partly && shown?.parts]), read)
        : read();
    });
  }

  async version(after: Bookmarks = []): Promise<GraphVersion | null> {
    let bookmarks: Bookmarks = [];
    const found = await graphVersion(
      reader(async (statement, params) => {
        const read = await this.read(statement, statement.encode(params), versionTimeout, after);
        bookmarks = read.bookmarks;
        return read.rows.map((row) => statement.decode(row));
      }),
    );
    return found && { ...found, bookmarks };
  }

  private async read(
    statement: { readonly name: string; readonly text: string },
    params: Record<string, unknown>,
    timeout: number,
    after: Bookmarks,
  ): Promise<{ readonly rows: Record<string, unknown>[]; readonly bookmarks: Bookmarks }> {
    const deadline = performance.now() + retryWindow;
    for (let pause = 25; ; pause = Math.min(pause * 2, longestPause)) {
      const { driver } = this;
      const session = driver.session({
        ...this.target,
        defaultAccessMode: neo4j.session.READ,
        bookmarks: [...after],
      });
      let lost = false;
      try {
        const sent = session.run(statement.text, { [given]: params }, { timeout: neo4j.int(timeout) });
        const { records } = await within(timeout + readPatience, sent);
        return { rows: records.map(rowOf), bookmarks: session.lastBookmarks() };
      } catch (fault) {
        if (fault instanceof Silence) {
          lost = true;
          // A server that waits for the moments which somebody named is silent, and all is well with the connection.
          if (after.length > 0) throw notReached(fault);
          this.renew(driver);
          throw graphUnavailable(fault);
        }
        if (!isRetriable(fault) || performance.now() + pause > deadline) throw translateFault(fault, statement.name);
      } finally {
        if (lost) closeBehind(session);
        else await session.close();
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  /** Leaves connections that hang behind and opens new ones; what still runs on the old ones may end. */
  private renew(silent: Driver): void {
    if (this.driver !== silent) return;
    this.driver = createDriver(this.config);
    setTimeout(() => closeBehind(silent), writeTimeout).unref();
  }

  async write<T>(work: (tx: Writer) => Promise<T>, onWritten?: (bookmarks: Bookmarks) => void): Promise<T> {
    const session: Session = this.driver.session(this.target);
    const whole = async (tx: ManagedTransaction): Promise<T> => {
      const touched = new Touched();
      const writer: Writer = { ...insideOf(tx, (statement, params) => touched.note(statement, params)), writes: true };
      const outcome = await work(writer);
      // Last: other writes wait here until this one is committed, and all that they have to do but their own commit is done.
      await graphBump(writer, touched.noted());
      return outcome;
    };
    try {
      const outcome = await session.executeWrite(whole, { timeout: neo4j.int(writeTimeout) });
      onWritten?.(session.lastBookmarks());
      return outcome;
    } catch (fault) {
      throw translateFault(fault, 'in a write transaction');
    } finally {
      await session.close();
    }
  }

  async command(text: string): Promise<void> {
    const session = this.driver.session(this.target);
    try {
      // Repeated by the driver when another replica that starts changes the schema at the same moment.
      await session.executeWrite((tx) => tx.run(text), { timeout: neo4j.int(writeTimeout) });
    } finally {
      await session.close();
    }
  }

  async isReachable(): Promise<boolean> {
    try {
      // A statement, and not the driver's own check: that takes a connection that was opened and never used for a good one, unasked.
      await graphVersion(this.reader({ timeout: reachPatience - readPatience }));
      return true;
    } catch {
      return false;
    }
  }

  async close(): Promise<void> {
    await within(reachPatience, this.driver.close()).catch(() => {});
  }
}

/** The parameters of a statement as the driver takes them. */
function encoded<P, R>(statement: Statement<P, R>, params: P, shown?: Shown): Record<string, unknown> {
  const own = statement.encode(params);
  return statement.partly ? { ...own, parts: shown?.parts ?? everyPart } : own;
}

/** Runs statements inside a transaction; a fault that must not be repeated is hidden from the driver, which would repeat it. */
function insideOf(tx: ManagedTransaction, onRun: (statement: Declaration, params: unknown) => void): Reader {
  return reader(async (statement, params) => {
    try {
      onRun(statement, params);
      const { records } = await tx.run(statement.text, { [given]: encoded(statement, params) });
      return records.map((record) => statement.decode(record.toObject()));
    } catch (fault) {
      throw mayBeRepeated(fault) ? fault : translateFault(fault, statement.name);
    }
  });
}

/** Whether a server answers and lets this user in: `refused` when it answers and does not. */
export async function probe(config: DatabaseConfig): Promise<'ready' | 'refused' | 'silent'> {
  const driver = createDriver(config);
  try {
    await within(reachPatience, serverComponents(new DriverDatabase(config, driver, '').reader()));
    return 'ready';
  } catch (fault) {
    return isRefusal(causeOf(fault).code) ? 'refused' : 'silent';
  } finally {
    closeBehind(driver);
  }
}
