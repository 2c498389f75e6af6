// The environment, read once: every setting, its default, its rule; all faults listed at once.

import type { DatabaseConfig } from '../graph/database.ts';
import { StartupError } from '../graph/errors.ts';
import type { GraphConfig } from '../graph/open.ts';

/** What the environment says. */
export interface Settings {
  readonly host: string;
  /** 0 means any free port. */
  readonly port: number;
  readonly graph: GraphConfig;
}

type Environment = Readonly<Record<string, string | undefined>>;

const neo4jUri = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+\/?$/;

/** Reads and checks all settings; throws one error that lists every fault. */
export function readEnvironment(environment: Environment = process.env): Settings {
  const faults: string[] = [];
  const text = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const integer = (name: string, least: number, most: number): number | undefined => {
    const given = text(name);
    if (given === undefined) return undefined;
    const value = Number(given);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    faults.push(`${name} is "${given}"; it must be a whole number from ${least} to ${most}`);
    return undefined;
  };
  const port = integer('PORT', 0, 65_535) ?? 4000;
  const boltPort = integer('ENTENTE_BOLT_PORT', 1, 65_535);
  const heapMb = integer('ENTENTE_HEAP_MB', 256, 1_000_000);
  const pageCacheMb = integer('ENTENTE_PAGECACHE_MB', 16, 1_000_000);
  const external = externalOf(text, faults);
  if (faults.length > 0)
    throw new StartupError(`The settings are not right:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return {
    host: text('HOST') ?? '127.0.0.1',
    port,
    graph: {
      external,
      embedded: {
        home: text('ENTENTE_HOME') ?? '.entente',
        javaHome: text('JAVA_HOME'),
        distribution: text('ENTENTE_DISTRIBUTION'),
        boltPort,
        heapMb,
        pageCacheMb,
      },
    },
  };
}

function externalOf(text: (name: string) => string | undefined, faults: string[]): DatabaseConfig | undefined {
  const uri = text('NEO4J_URI');
  const [user, password, database] = [text('NEO4J_USER'), text('NEO4J_PASSWORD'), text('NEO4J_DATABASE')];
  if (uri === undefined) {
    for (const [name, value] of Object.entries({
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    }))
      if (value !== undefined)
        faults.push(`${name} is set and NEO4J_URI is not; set both, or neither to use the embedded Neo4j`);
    return undefined;
  }
  if (!neo4jUri.test(uri))
    faults.push(
      `NEO4J_URI is "${uri}"; it must look like neo4j://host:7687 or bolt://host:7687, with +s or +ssc for TLS`,
    );
  if (password === undefined) faults.push('NEO4J_PASSWORD is missing; NEO4J_URI needs it');
  return { uri, user: user ?? 'neo4j', password: password ?? '', ...(database ? { database } : {}) };
}

/** The settings as a help text shows them. */
export const settingsHelp = `
Settings (environment variables):
  HOST                   address to listen on (127.0.0.1)
  PORT                   port to listen on (4000; 0 for any free one)
  NEO4J_URI              a Neo4j 5.23 or later to use; unset: one is started here
  NEO4J_USER             its user (neo4j)
  NEO4J_PASSWORD         its password
  NEO4J_DATABASE         its database (the user's home database)
  ENTENTE_HOME           where the embedded Neo4j and its data live (.entente)
  ENTENTE_DISTRIBUTION   where its jars live, to share them between homes (inside the home)
  ENTENTE_BOLT_PORT      its port on loopback (any free one)
  ENTENTE_HEAP_MB        its largest heap (an eighth of the memory, 512 to 4096)
  ENTENTE_PAGECACHE_MB   its page cache (an eighth of the memory, 128 to 4096)
  JAVA_HOME              the Java to run it with (the one on the PATH)
`;
