// How Neo4j is reached: the driver's settings, which servers will do, and what is said when one cannot be had.

import neo4j, { type Driver } from 'neo4j-driver';
import { StartupError } from './errors.ts';
import { closeBehind, within } from './patience.ts';

/** Where the graph is. */
export interface DatabaseConfig {
  /** `bolt://`, `neo4j://`, either with `+s` or `+ssc`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Name of the database on the server; absent: the user's home database. */
  readonly database?: string;
}

/** The oldest server whose Cypher has all that the statements use: `CALL (x) { … }`. */
const oldestServer = [5, 23] as const;

/** Milliseconds that a server has to show that it is there. */
export const reachPatience = 3_000;

/** The database of a server, as the driver takes it. */
export function databaseOf(config: DatabaseConfig): { database?: string } {
  return config.database === undefined ? {} : { database: config.database };
}

/** Makes a driver; it connects when it is first used. */
export function createDriver(config: DatabaseConfig): Driver {
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

/** Whether a server of this version, such as `5.26.30` or `2025.01.0`, runs all statements. */
export function isSupported(version: string): boolean {
  const [major = Number.NaN, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return major > oldestServer[0] || (major === oldestServer[0] && minor >= oldestServer[1]);
}

/** Refuses a server that is too old. */
export function checkVersion(version: string, uri: string): void {
  if (!isSupported(version))
    throw new StartupError(
      `The Neo4j at ${uri} is version ${version}, and this program needs ${oldestServer.join('.')} or later: upgrade it, or unset NEO4J_URI to let this program start its own.`,
    );
}

/**
 * What is behind a fault: where the driver only says that it found no way to a cluster, why the server that was named gave no routing
 * table, as a plain connection to it shows.
 */
export async function faultBehind(fault: unknown, config: DatabaseConfig): Promise<unknown> {
  if (!/Could not perform discovery/.test(causeOf(fault).message)) return fault;
  const driver = createDriver({ ...config, uri: config.uri.replace(/^neo4j/, 'bolt') });
  try {
    await within(reachPatience, driver.verifyConnectivity(databaseOf(config)));
    return fault;
  } catch (reason) {
    return reason;
  } finally {
    closeBehind(driver);
  }
}

/** Why no connection came about, with the way out. */
export function connectFault(fault: unknown, config: DatabaseConfig): Error {
  if (fault instanceof StartupError) return fault;
  const server = `The Neo4j at ${config.uri}`;
  const { code, message } = causeOf(fault);
  return new StartupError(
    isRefusal(code)
      ? `${server} refuses user "${config.user}" with this password: set NEO4J_USER and NEO4J_PASSWORD to what the server knows.`
      : /AuthenticationRateLimit/.test(code)
        ? `${server} refuses user "${config.user}" for some seconds, as a wrong password was given too often: correct NEO4J_PASSWORD and try again.`
        : /DatabaseNotFound/.test(code)
          ? `${server} has no database "${config.database}": set NEO4J_DATABASE to one that exists, or unset it for the user's own.`
          : /certificate/i.test(message)
            ? `${server} shows a certificate that is not trusted (${message}): name its authority's file in NODE_EXTRA_CA_CERTS, write +ssc instead of +s to trust any certificate, or correct NEO4J_URI.`
            : `No Neo4j answers at ${config.uri} (${message}): start it, correct NEO4J_URI, or unset NEO4J_URI to let this program start its own.`,
    { cause: fault },
  );
}

/** Whether the server said that it does not know the user or the password. */
export function isRefusal(code: string): boolean {
  return /Unauthorized|CredentialsExpired/.test(code);
}

/** The driver's own code and reason, under whatever was wrapped around them. */
export function causeOf(fault: unknown): { code: string; message: string } {
  if (!(fault instanceof Error)) return { code: '', message: String(fault) };
  const { code, cause, originalError } = fault as { code?: unknown; cause?: unknown; originalError?: unknown };
  const inner = cause ?? originalError;
  if (typeof code !== 'string' && inner instanceof Error) return causeOf(inner);
  return { code: typeof code === 'string' ? code : '', message: reasonIn(fault.message) };
}

/** What the driver means, without its advice and the state of its pool. */
function reasonIn(message: string): string {
  const [first = ''] = message.split('\n');
  const [, reason] = /Caused by: (.*)$/.exec(first) ?? [];
  return (reason ?? first.replace(/(?<=\d ms)\. Pool status.*$/, '')).replace(/\.$/, '');
}
