// The two texts of statements: what is sent of now holds nothing of the clocks, and everything that the API reads has an answer for both.

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentAsOf } from '../../src/graph/asOf.ts';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { partialDate } from '../../src/graph/time.ts';
import { inVariant } from '../../tools/cypher/clocks.ts';
import { allStatements } from '../../tools/cypher/explain.ts';

const statements = allStatements(packagePath());
/** Folders of statements that no question of the API sends. */
const elsewhere = ['coded', 'doctor', 'dossier', 'export', 'jsonl', 'merge', 'migration', 'schema', 'server'];

describe('a text', () => {
  it('drops the lines of the other clock, and takes what a label stands for', () => {
    const written = 'MATCH (e:EVENT_VERSION)\n  AS_OF WHERE then\n  NOW WHERE now\nRETURN e';
    expect(inVariant(written, 'NOW')).toBe('MATCH (e:Event)\n  WHERE now\nRETURN e');
    expect(inVariant(written, 'AS_OF')).toBe('MATCH (e:Event|RetractedEvent)\n  WHERE then\nRETURN e');
  });

  it('of now knows nothing of clocks', () => {
    for (const { path, expanded } of statements)
      expect(expanded, path).not.toMatch(/\basOf(Known|Valid)\b|\bAS_OF\b|\bNOW\b|_VERSION\b|Then\(/);
  });

  it('as of a time is bound to both clocks wherever it reads facts', () => {
    const texts = statements.flatMap(({ path, asOf }) => (asOf === null ? [] : [{ path, asOf }]));
    expect(texts.length).toBeGreaterThan(45);
    for (const { path, asOf } of texts) {
      expect(asOf, path).toMatch(/\basOf(Known|Valid)\b/);
      expect(asOf, path).not.toMatch(/\bAS_OF\b|\bNOW\b|_VERSION\b|Then\(/);
      // Versions draw nothing: what is drawn tells of now.
      expect(asOf, path).not.toMatch(/:(RESPONDS_TO|RETALIATES|HOLDS)\b|\[\w*:STATES\|/);
    }
  });

  it('is there for everything that the API reads, or nothing that it reads has a clock', () => {
    const domains = readdirSync(packagePath('cypher')).filter((name) => name !== 'shape' && !elsewhere.includes(name));
    expect(domains).toEqual(expect.arrayContaining(['actor', 'event', 'fact', 'issue', 'name', 'node', 'path']));
    const open = statements.filter(
      ({ domain, access, asOf, timeless }) =>
        domains.includes(domain) && access === 'read' && asOf === null && timeless === null,
    );
    expect(open.map(({ path }) => path)).toEqual([]);
  });
});

describe('what is sent', () => {
  const statement = { name: 'event/one', text: 'of now', asOf: 'as of a time' };

  it('is the plain text with nothing added where no time is asked for', () => {
    expect(sentAsOf(statement, null)).toEqual({ text: 'of now', params: {} });
    expect(sentAsOf({ name: 'report/one', text: 'of now' }, null)).toEqual({ text: 'of now', params: {} });
  });

  it('is the other text with both times, where one is left out far ones', () => {
    const { text, params } = sentAsOf(statement, { valid: partialDate('2019-02'), known: null });
    expect(text).toBe('as of a time');
    expect(String(params.asOfValid)).toBe('2019-02-28');
    expect(String(params.asOfKnown)).toMatch(/^9999-12-31T23:59:59/);
    const known = sentAsOf(statement, { valid: null, known: '2019-09-01T12:00:00.000Z' }).params;
    expect(String(known.asOfValid)).toBe('9999-12-31');
    expect((known.asOfKnown as { toStandardDate(): Date }).toStandardDate().toISOString()).toBe(
      '2019-09-01T12:00:00.000Z',
    );
  });

  it('is the plain text where nothing has a clock, and nothing where a text is lacking', () => {
    const asOf = { valid: partialDate('2019'), known: null };
    expect(sentAsOf({ name: 'report/one', text: 'of now', timeless: true }, asOf).text).toBe('of now');
    expect(() => sentAsOf({ name: 'export/one', text: 'of now' }, asOf)).toThrow(
      /export\/one has no text as of a time/,
    );
  });
});
