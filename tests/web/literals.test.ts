// The fields of ready questions: what can be changed in each text, and what is sent then.

import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { asOf, filled, literalsOf } from '../../src/web/asking/literals.ts';
import { readyQuestions } from './questions.ts';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const faultsOf = (query: string) => validate(schema, parse(query)).map(({ message }) => message);

describe.each(readyQuestions)('$name', ({ query }) => {
  const literals = literalsOf(query);

  it('has a field for every id, date and number that its operation names', () => {
    // Comments aside, each quoted text stands in a field of its own or in one of a list.
    const texts = query.replaceAll(/^#.*$/gm, '').match(/"[^"]*"/g) ?? [];
    const inFields = literals.flatMap(({ form, value }) => (form === 'number' ? [] : value.split(',')));
    expect(inFields).toEqual(texts.map((text) => text.slice(1, -1)));
    const numbers = query.match(/\b(first|last|limit|depth|maxHops|maxDepth|within): \d+/g) ?? [];
    expect(literals.filter(({ form, variable }) => form === 'number' && variable === null).length).toBe(numbers.length);
    expect(new Set(literals.map(({ name }) => name)).size).toBe(literals.length);
  });

  it('is sent as it stands while nothing is changed, and valid whatever is', () => {
    expect(filled(query, literals, {})).toEqual({ query, variables: {} });
    const own = Object.fromEntries(literals.map(({ name, value }) => [name, value]));
    expect(filled(query, literals, own)).toEqual({ query, variables: {} });
    const values = Object.fromEntries(
      literals.map(({ name, form }) => [
        name,
        form === 'number' ? '7' : form === 'list' ? 'a:b, c:d' : 'with "quotes"',
      ]),
    );
    const changed = filled(query, literals, values);
    expect(faultsOf(changed.query)).toEqual([]);
    const sent = literals.filter(({ variable }) => variable !== null);
    expect(Object.keys(changed.variables).sort()).toEqual(sent.map(({ variable }) => variable).sort());
  });

  it('takes both clocks', () => {
    const timed = asOf(query, { valid: '2019', known: '2026-01' });
    expect(timed).toContain('@asOf(valid: "2019", known: "2026-01") {');
    expect(faultsOf(timed)).toEqual([]);
    expect(asOf(query, { valid: null, known: null })).toBe(query);
  });
});
