// The environment, read once: every setting, its default, its rule; all faults listed at once.

import { existsSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import type { DatabaseConfig } from '../graph/database.ts';
import { StartupError } from '../graph/errors.ts';
import type { GraphConfig } from '../graph/open.ts';
import type { ApiSettings } from '../server/app.ts';
import { type EmbedSettings, isOrigin, shortestSecret } from '../server/embedSettings.ts';

/** What the environment says. */
export interface Settings {
  readonly host: string;
  /** 0 means any free port. */
  readonly port: number;
  readonly api: ApiSettings;
  /** Whether the projection is loaded at once. */
  readonly projectionAtStart: boolean;
  readonly graph: GraphConfig;
}

/** Environment variables by name. */
type Environment = Readonly<Record<string, string | undefined>>;

/** Reads settings one by one, and gathers what is wrong with them. */
class Reading {
  readonly faults: string[] = [];

  constructor(private readonly environment: Environment) {}

  /** The text of a setting; blank counts as unset. */
  text(name: string): string | undefined {
    return this.environment[name]?.trim() || undefined;
  }

  /** The text of a setting to the letter: spaces may belong to a password. */
  secret(name: string): string | undefined {
    return this.environment[name] || undefined;
  }

  integer(name: string, least: number, most: number): number | undefined {
    const given = this.text(name);
    if (given === undefined) return undefined;
    const value = Number(given);
    if (/^\d+$/.test(given) && value >= least && value <= most) return value;
    this.faults.push(`${name} is "${given}"; it must be a whole number from ${least} to ${most}`);
    return undefined;
  }

  flag(name: string): boolean {
    const given = this.text(name);
    if (given !== undefined && !/^(true|false|1|0)$/.test(given))
      this.faults.push(`${name} is "${given}"; it must be true or false`);
    return given === 'true' || given === '1';
  }

  /** The path of a folder, which need not exist yet. */
  folder(name: string): string | undefined {
    const given = this.text(name);
    if (given === undefined) return undefined;
    if (isFile(given))
      this.faults.push(`${name} is "${given}", which is a file; it must be a folder, or the name of one to be made`);
    // Java separates the entries of its class path so.
    else if (resolve(given).includes(delimiter))
      this.faults.push(
        `${name} is "${given}"; its full path must not hold "${delimiter}", which Java cannot cope with`,
      );
    return given;
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // Whether it can be made, and written, shows when it is.
    return false;
  }
}

/** Reads and checks all settings; throws one error that lists every fault. */
export function readEnvironment(environment: Environment = process.env): Settings {
  const reading = new Reading(environment);
  const trustedOnly = reading.flag('TRUSTED_ONLY');
  const settings: Settings = {
    host: hostOf(reading),
    port: reading.integer('PORT', 0, 65_535) ?? 4000,
    api: {
      cacheMb: reading.integer('CACHE_MAX_MB', 0, 1_000_000) ?? 64,
      cacheWindowMs: reading.integer('CACHE_WINDOW_MS', 0, 10_000) ?? 25,
      trustedOnly,
      federation: federationOf(reading, trustedOnly),
      projectionMb: reading.integer('PROJECTION_MAX_MB', 0, 1_000_000) ?? 128,
      origins: originsOf(reading, 'API_ORIGINS', 'none'),
      embed: embedOf(reading),
    },
    projectionAtStart: reading.flag('PROJECTION_AT_START'),
    graph: {
      external: externalOf(reading),
      embedded: {
        home: reading.folder('ENTENTE_HOME') ?? '.entente',
        javaHome: javaHomeOf(reading),
        distribution: reading.folder('ENTENTE_DISTRIBUTION'),
        boltPort: reading.integer('ENTENTE_BOLT_PORT', 1, 65_535),
        heapMb: reading.integer('ENTENTE_HEAP_MB', 256, 1_000_000),
        pageCacheMb: reading.integer('ENTENTE_PAGECACHE_MB', 16, 1_000_000),
      },
    },
  };
  const { faults } = reading;
  if (faults.length > 0)
    throw new StartupError(`The settings are not right:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return settings;
}

function hostOf(reading: Reading): string {
  const host = reading.text('HOST') ?? '127.0.0.1';
  if (!/^[\w.:%-]+$/.test(host))
    reading.faults.push(
      `HOST is "${host}"; it must be an address such as 127.0.0.1, or a name, without scheme or port`,
    );
  return host;
}

/** JAVA_HOME matters to the embedded Neo4j alone: many machines have a stale one. */
function javaHomeOf(reading: Reading): string | undefined {
  const javaHome = reading.text('JAVA_HOME');
  if (javaHome !== undefined && reading.text('NEO4J_URI') === undefined && !existsSync(join(javaHome, 'bin', 'java')))
    reading.faults.push(
      `JAVA_HOME is "${javaHome}", which has no bin/java; it must be the folder of a Java 17 or later, or unset to use the one on the PATH`,
    );
  return javaHome;
}

/** A router writes its questions by itself, so that none of them is on a list. */
function federationOf(reading: Reading, trustedOnly: boolean): boolean {
  const federation = reading.flag('FEDERATION');
  if (federation && trustedOnly)
    reading.faults.push(
      'FEDERATION and TRUSTED_ONLY are both set; what a router asks is on no list: set one of them, and let the router keep the list of trusted operations',
    );
  return federation;
}

/** Origins that a setting names; `*` alone for all, none for `none`. */
function originsOf(reading: Reading, name: string, unset: string): readonly string[] {
  const origins = (reading.text(name) ?? unset).split(/[\s,]+/).filter(Boolean);
  const wrong = origins.find((origin) => !isOrigin(origin));
  if (wrong !== undefined && !(origins.length === 1 && (wrong === '*' || wrong === 'none')))
    reading.faults.push(
      `${name} holds "${wrong}"; it must be "*", "none", or origins such as https://example.org, https://*.example.org, separated by commas`,
    );
  return origins[0] === 'none' ? [] : origins;
}

function embedOf(reading: Reading): EmbedSettings {
  const origins = originsOf(reading, 'EMBED_ORIGINS', '*');
  const secrets = reading.secret('EMBED_SECRET')?.split(',') ?? [];
  // Keys are not repeated, as messages are kept in logs.
  if (secrets.length > 2)
    reading.faults.push(
      `EMBED_SECRET holds ${secrets.length} keys; it may hold two, the new one and the former one, separated by a comma`,
    );
  if (secrets.some((secret) => secret.length < shortestSecret))
    reading.faults.push(
      `EMBED_SECRET holds a key of less than ${shortestSecret} characters; make one with "openssl rand -hex 32"`,
    );
  if (new Set(secrets).size < secrets.length)
    reading.faults.push('EMBED_SECRET holds the same key twice; write it once');
  const requireToken = reading.flag('EMBED_REQUIRE_TOKEN');
  if (requireToken && secrets.length === 0)
    reading.faults.push('EMBED_REQUIRE_TOKEN is set and EMBED_SECRET is not; without a key there are no signed links');
  const publicUrl = reading.text('PUBLIC_URL')?.replace(/\/$/, '') ?? null;
  if (publicUrl !== null && (!isOrigin(publicUrl) || publicUrl.includes('*')))
    reading.faults.push(
      `PUBLIC_URL is "${publicUrl}"; it must be the address under which others reach this server, such as https://graph.example`,
    );
  return { origins, requireToken, secrets, publicUrl };
}

const neo4jUri = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s@]+\/?$/;

function externalOf(reading: Reading): DatabaseConfig | undefined {
  const uri = reading.text('NEO4J_URI');
  const user = reading.text('NEO4J_USER');
  const password = reading.secret('NEO4J_PASSWORD');
  const database = reading.text('NEO4J_DATABASE');
  if (uri === undefined) {
    for (const [name, value] of Object.entries({
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    }))
      if (value !== undefined)
        reading.faults.push(`${name} is set and NEO4J_URI is not; set both, or neither to use the embedded Neo4j`);
    return undefined;
  }
  if (uri.includes('@'))
    // The address is not repeated, as it may hold a password.
    reading.faults.push('NEO4J_URI holds a user or a password; write them into NEO4J_USER and NEO4J_PASSWORD instead');
  else if (!neo4jUri.test(uri))
    reading.faults.push(
      `NEO4J_URI is "${uri}"; it must look like neo4j://host:7687 or bolt://host:7687, with +s or +ssc for TLS`,
    );
  if (password === undefined) reading.faults.push('NEO4J_PASSWORD is missing; NEO4J_URI needs it');
  return { uri, user: user ?? 'neo4j', password: password ?? '', ...(database ? { database } : {}) };
}

/**
 * The address of the API that a client of it asks.
 * @param given on the command line, where it goes before ENTENTE_API
 */
export function readApiAddress(given: string | undefined, environment: Environment = process.env): string {
  const address = given ?? (environment.ENTENTE_API?.trim() || 'http://127.0.0.1:4000/graphql');
  if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return address;
  throw new StartupError(
    `${given === undefined ? 'ENTENTE_API' : '--api'} is "${address}"; it must be the address of a GraphQL such as http://127.0.0.1:4000/graphql.`,
  );
}

/** The settings as a help text shows them. */
export const settingsHelp = `
Settings (environment variables):
  HOST                   address to listen on (127.0.0.1)
  PORT                   port to listen on (4000; 0 for any free one)
  CACHE_MAX_MB           memory that kept answers may take (64; 0 keeps none)
  CACHE_WINDOW_MS        milliseconds for which one look at the graph's version serves all requests (25)
  PROJECTION_MAX_MB      memory that the acts may take for whole-graph questions (128, enough for five million;
                         0 answers these by statements alone)
  PROJECTION_AT_START    true: load them when the server starts, and not at the first such question (false)
  TRUSTED_ONLY           true: answer only the operations listed in the package's operations/ (false)
  FEDERATION             1: serve the API as a subgraph of Apollo Federation 2 too, see docs/federation.md (0)
  API_ORIGINS            origins whose pages may ask the API and its exports, separated by commas (none; * for all)
  PUBLIC_URL             address under which others reach this server, such as https://graph.example (that of each request)
  EMBED_ORIGINS          origins whose pages may frame widgets, separated by commas (*; none for none)
  EMBED_REQUIRE_TOKEN    true: show widgets by signed links only (false)
  EMBED_SECRET           key of signed links, 32 characters or more; two, the new one first, while keys are changed
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
