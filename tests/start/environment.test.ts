// The environment: every setting, its default and its rule; all faults at once.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../src/cli/environment.ts';
import { temporaryFolder } from '../harness/folders.ts';

const folder = temporaryFolder();
const file = join(folder, 'file');
writeFileSync(file, '');
const java = join(folder, 'java');
mkdirSync(join(java, 'bin'), { recursive: true });
writeFileSync(join(java, 'bin', 'java'), '');

const key = 'k'.repeat(32);
const formerKey = 'f'.repeat(32);

const external = { NEO4J_URI: 'neo4j://graph.example:7687', NEO4J_PASSWORD: 'secret' };

/** The faults that are listed, one a line. */
function faultsOf(environment: Record<string, string>): string[] {
  try {
    readEnvironment(environment);
    return [];
  } catch (fault) {
    const [first, ...faults] = (fault as Error).message.split('\n');
    expect(first).toBe('The settings are not right:');
    return faults.map((line) => line.trim());
  }
}

describe('settings', () => {
  it('have defaults', () => {
    expect(readEnvironment({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      api: {
        cacheMb: 64,
        cacheWindowMs: 25,
        trustedOnly: false,
        federation: false,
        projectionMb: 128,
        origins: [],
        embed: { origins: ['*'], requireToken: false, secrets: [], publicUrl: null },
      },
      projectionAtStart: false,
      graph: { external: undefined, embedded: { home: '.entente' } },
    });
  });

  it('that are blank count as unset', () => {
    const blank = ['HOST', 'PORT', 'NEO4J_URI', 'NEO4J_USER', 'NEO4J_DATABASE', 'ENTENTE_HOME', 'JAVA_HOME'];
    expect(readEnvironment(Object.fromEntries(blank.map((name) => [name, ' '])))).toEqual(readEnvironment({}));
  });

  it('are all read', () => {
    expect(
      readEnvironment({
        HOST: '0.0.0.0',
        PORT: '0',
        CACHE_MAX_MB: '0',
        CACHE_WINDOW_MS: '5',
        TRUSTED_ONLY: 'true',
        PROJECTION_MAX_MB: '500',
        PROJECTION_AT_START: 'true',
        API_ORIGINS: 'https://c.example,http://localhost:*',
        PUBLIC_URL: 'https://graph.example/',
        EMBED_ORIGINS: 'https://a.example, https://*.b.example:8443',
        EMBED_REQUIRE_TOKEN: '1',
        EMBED_SECRET: `${key},${formerKey}`,
        ENTENTE_HOME: '/srv/entente',
        ENTENTE_DISTRIBUTION: '/opt/neo4j',
        ENTENTE_BOLT_PORT: '7687',
        ENTENTE_HEAP_MB: '2048',
        ENTENTE_PAGECACHE_MB: '512',
        JAVA_HOME: java,
      }),
    ).toEqual({
      host: '0.0.0.0',
      port: 0,
      api: {
        cacheMb: 0,
        cacheWindowMs: 5,
        trustedOnly: true,
        federation: false,
        projectionMb: 500,
        origins: ['https://c.example', 'http://localhost:*'],
        embed: {
          origins: ['https://a.example', 'https://*.b.example:8443'],
          requireToken: true,
          secrets: [key, formerKey],
          publicUrl: 'https://graph.example',
        },
      },
      projectionAtStart: true,
      graph: {
        external: undefined,
        embedded: {
          home: '/srv/entente',
          distribution: '/opt/neo4j',
          boltPort: 7687,
          heapMb: 2048,
          pageCacheMb: 512,
          javaHome: java,
        },
      },
    });
    expect(
      readEnvironment({ ...external, NEO4J_PASSWORD: ' spaces count ', NEO4J_USER: 'reader', NEO4J_DATABASE: 'facts' })
        .graph.external,
    ).toEqual({ uri: external.NEO4J_URI, user: 'reader', password: ' spaces count ', database: 'facts' });
    for (const on of ['1', 'true']) expect(readEnvironment({ FEDERATION: on }).api.federation).toBe(true);
    for (const off of ['0', 'false']) expect(readEnvironment({ FEDERATION: off }).api.federation).toBe(false);
    expect(readEnvironment(external).graph.external).toEqual({
      uri: external.NEO4J_URI,
      user: 'neo4j',
      password: 'secret',
    });
  });

  it.each(['bolt', 'neo4j', 'bolt+s', 'neo4j+s', 'bolt+ssc', 'neo4j+ssc'])('may name a Neo4j by %s', (scheme) => {
    for (const rest of ['localhost', 'localhost:7687', '127.0.0.1:7687/', '[::1]:7687', 'a.example:7687?policy=eu'])
      expect(faultsOf({ ...external, NEO4J_URI: `${scheme}://${rest}` })).toEqual([]);
  });

  it('leave a stale JAVA_HOME alone when no embedded Neo4j is needed', () => {
    expect(faultsOf({ ...external, JAVA_HOME: '/nowhere' })).toEqual([]);
  });

  it.each([
    ['PORT', '4OOO', 'PORT is "4OOO"; it must be a whole number from 0 to 65535'],
    ['PORT', '65536', 'PORT is "65536"; it must be a whole number from 0 to 65535'],
    ['PORT', '-1', 'PORT is "-1"; it must be a whole number from 0 to 65535'],
    ['PORT', '80.5', 'PORT is "80.5"; it must be a whole number from 0 to 65535'],
    ['PORT', '0x50', 'PORT is "0x50"; it must be a whole number from 0 to 65535'],
    ['CACHE_MAX_MB', '-1', 'CACHE_MAX_MB is "-1"; it must be a whole number from 0 to 1000000'],
    ['CACHE_WINDOW_MS', '1s', 'CACHE_WINDOW_MS is "1s"; it must be a whole number from 0 to 10000'],
    ['TRUSTED_ONLY', 'yes', 'TRUSTED_ONLY is "yes"; it must be true or false'],
    ['FEDERATION', '2', 'FEDERATION is "2"; it must be true or false'],
    ['ENTENTE_BOLT_PORT', '0', 'ENTENTE_BOLT_PORT is "0"; it must be a whole number from 1 to 65535'],
    ['ENTENTE_HEAP_MB', '1g', 'ENTENTE_HEAP_MB is "1g"; it must be a whole number from 256 to 1000000'],
    ['ENTENTE_HEAP_MB', '128', 'ENTENTE_HEAP_MB is "128"; it must be a whole number from 256 to 1000000'],
    ['ENTENTE_PAGECACHE_MB', '8', 'ENTENTE_PAGECACHE_MB is "8"; it must be a whole number from 16 to 1000000'],
    ['HOST', 'http://localhost', 'HOST is "http://localhost"; it must be an address such as 127.0.0.1'],
    ['HOST', 'a b', 'HOST is "a b"; it must be an address such as 127.0.0.1'],
    ['ENTENTE_HOME', file, `ENTENTE_HOME is "${file}", which is a file; it must be a folder`],
    ['ENTENTE_DISTRIBUTION', file, `ENTENTE_DISTRIBUTION is "${file}", which is a file; it must be a folder`],
    ['ENTENTE_HOME', '/srv/a:b', 'ENTENTE_HOME is "/srv/a:b"; its full path must not hold ":"'],
    [
      'JAVA_HOME',
      '/nowhere',
      'JAVA_HOME is "/nowhere", which has no bin/java; it must be the folder of a Java 17 or later',
    ],
    ['EMBED_ORIGINS', 'example.org', 'EMBED_ORIGINS holds "example.org"; it must be "*", "none", or origins'],
    ['EMBED_ORIGINS', '*,https://a.example', 'EMBED_ORIGINS holds "*"'],
    ['API_ORIGINS', 'notebook.example', 'API_ORIGINS holds "notebook.example"'],
    ['EMBED_ORIGINS', 'https://a.example; script-src *', 'EMBED_ORIGINS holds "https://a.example;"'],
    [
      'EMBED_SECRET',
      'short',
      'EMBED_SECRET holds a key of less than 32 characters; make one with "openssl rand -hex 32"',
    ],
    ['EMBED_SECRET', `${key},${key}`, 'EMBED_SECRET holds the same key twice; write it once'],
    ['EMBED_SECRET', `${key},${formerKey},${'x'.repeat(32)}`, 'EMBED_SECRET holds 3 keys; it may hold two'],
    ['EMBED_REQUIRE_TOKEN', 'true', 'EMBED_REQUIRE_TOKEN is set and EMBED_SECRET is not'],
    ['PUBLIC_URL', 'graph.example', 'PUBLIC_URL is "graph.example"; it must be the address'],
    ['NEO4J_USER', 'neo4j', 'NEO4J_USER is set and NEO4J_URI is not; set both, or neither'],
    ['NEO4J_PASSWORD', 'x', 'NEO4J_PASSWORD is set and NEO4J_URI is not; set both, or neither'],
    ['NEO4J_DATABASE', 'x', 'NEO4J_DATABASE is set and NEO4J_URI is not; set both, or neither'],
    ['NEO4J_URI', 'bolt://localhost', 'NEO4J_PASSWORD is missing; NEO4J_URI needs it'],
  ])('%s of "%s" is refused', (name, value, fault) => {
    expect(faultsOf({ [name]: value })).toEqual([expect.stringContaining(fault)]);
  });

  it.each(['localhost:7687', 'http://localhost:7474', 'bolt://', 'bolt:// x', 'neo4j+tls://x', 'neo4j://a/b'])(
    'NEO4J_URI of "%s" is refused',
    (uri) => {
      expect(faultsOf({ ...external, NEO4J_URI: uri })).toEqual([
        `NEO4J_URI is "${uri}"; it must look like neo4j://host:7687 or bolt://host:7687, with +s or +ssc for TLS`,
      ]);
    },
  );

  it('may keep widgets from all pages', () => {
    expect(readEnvironment({ EMBED_ORIGINS: 'none' }).api.embed.origins).toEqual([]);
  });

  it('repeat no key of signed links', () => {
    expect(faultsOf({ EMBED_SECRET: 'swordfish,swordfish' }).join()).not.toContain('swordfish');
  });

  it('repeat no password that was written into NEO4J_URI', () => {
    const faults = faultsOf({ ...external, NEO4J_URI: 'bolt://neo4j:swordfish@localhost:7687' });
    expect(faults).toEqual([expect.stringContaining('write them into NEO4J_USER and NEO4J_PASSWORD instead')]);
    expect(faults.join()).not.toContain('swordfish');
  });

  it('refuse a subgraph that would answer no router', () => {
    expect(faultsOf({ FEDERATION: '1', TRUSTED_ONLY: 'true' })).toEqual([
      expect.stringContaining('FEDERATION and TRUSTED_ONLY are both set; what a router asks is on no list: set one'),
    ]);
  });

  it('are refused together', () => {
    expect(
      faultsOf({
        HOST: '//',
        PORT: 'x',
        NEO4J_URI: 'nonsense',
        ENTENTE_HOME: file,
        ENTENTE_DISTRIBUTION: file,
        ENTENTE_BOLT_PORT: 'x',
        ENTENTE_HEAP_MB: 'x',
        ENTENTE_PAGECACHE_MB: 'x',
      }).map((fault) => fault.split(' ')[0]),
    ).toEqual([
      'HOST',
      'PORT',
      'NEO4J_URI',
      'NEO4J_PASSWORD',
      'ENTENTE_HOME',
      'ENTENTE_DISTRIBUTION',
      'ENTENTE_BOLT_PORT',
      'ENTENTE_HEAP_MB',
      'ENTENTE_PAGECACHE_MB',
    ]);
  });
});
