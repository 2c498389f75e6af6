// Which servers will do, how much memory one of our own is given, and what its Java must be.

import { describe, expect, it } from 'vitest';
import { checkVersion, connectFault, isSupported } from '../../src/graph/driver.ts';
import { memoryFor } from '../../src/graph/embedded/configuration.ts';
import { StartupError } from '../../src/graph/errors.ts';

describe('the version of a server', () => {
  it.each(['5.23.0', '5.23', '5.26.30', '5.26-aura', '5.100.0', '6.0.0', '2025.01.0', '2026.10.1-ent'])(
    '%s will do',
    (version) => {
      expect(isSupported(version)).toBe(true);
      expect(() => checkVersion(version, 'bolt://x')).not.toThrow();
    },
  );

  it.each(['5.22.0', '5.3.0', '5', '4.4.41', '3.5.35', '', 'unknown'])('"%s" will not', (version) => {
    expect(isSupported(version)).toBe(false);
    expect(() => checkVersion(version, 'bolt://graph.example:7687')).toThrow(
      new StartupError(
        `The Neo4j at bolt://graph.example:7687 is version ${version}, and this program needs 5.23 or later: upgrade it, or unset NEO4J_URI to let this program start its own.`,
      ),
    );
  });
});

describe('a connection that does not come about', () => {
  const config = { uri: 'neo4j+s://graph.example', user: 'reader', password: 'swordfish', database: 'facts' };
  const fault = (code: string, message: string) => Object.assign(new Error(message), { code });

  it.each([
    [
      fault(
        'Neo.ClientError.Security.AuthenticationRateLimit',
        'The client has provided incorrect details too many times.',
      ),
      'The Neo4j at neo4j+s://graph.example refuses user "reader" for some seconds, as a wrong password was given too often: correct NEO4J_PASSWORD and try again.',
    ],
    [
      fault(
        'ServiceUnavailable',
        'Failed to connect to server. Please ensure all. Caused by: getaddrinfo ENOTFOUND graph.example',
      ),
      'No Neo4j answers at neo4j+s://graph.example (getaddrinfo ENOTFOUND graph.example): start it, correct NEO4J_URI, or unset NEO4J_URI to let this program start its own.',
    ],
    [
      fault('ServiceUnavailable', 'Failed to connect to server. Caused by: certificate has expired'),
      "The Neo4j at neo4j+s://graph.example shows a certificate that is not trusted (certificate has expired): name its authority's file in NODE_EXTRA_CA_CERTS, write +ssc instead of +s to trust any certificate, or correct NEO4J_URI.",
    ],
  ])('is told in one sentence, without the password', (cause, sentence) => {
    const told = connectFault(cause, config);
    expect(told).toBeInstanceOf(StartupError);
    expect(told.message).toBe(sentence);
    expect(told.message).not.toContain(config.password);
    expect(told.cause).toBe(cause);
  });
});

describe('the memory of an embedded server', () => {
  it.each([
    [1_024, { heapMb: 512, pageCacheMb: 128 }],
    [8_192, { heapMb: 1_024, pageCacheMb: 1_024 }],
    [24_000, { heapMb: 3_000, pageCacheMb: 3_000 }],
    [262_144, { heapMb: 4_096, pageCacheMb: 4_096 }],
  ])('fits a machine of %i MB', (machine, memory) => {
    expect(memoryFor({}, machine)).toEqual(memory);
  });

  it('is what was set', () => {
    expect(memoryFor({ heapMb: 6_000 }, 8_192)).toEqual({ heapMb: 6_000, pageCacheMb: 1_024 });
    expect(memoryFor({ pageCacheMb: 16 }, 8_192)).toEqual({ heapMb: 1_024, pageCacheMb: 16 });
  });
});
