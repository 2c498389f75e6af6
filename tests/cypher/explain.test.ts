// Every statement before the real server.

import { expect, inject, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { allStatements, explainAll } from '../../tools/cypher/explain.ts';
import { parseCypherFile } from '../../tools/cypher/header.ts';
import { openTestGraph } from '../harness/graph.ts';

it('compiles, gives the columns and access of its header, no warning, and the operators that it promises', async () => {
  const graph = await openTestGraph();
  await graph.close();
  const statements = allStatements(packagePath());
  expect(statements.length).toBeGreaterThan(80);
  expect(await explainAll(statements, inject('neo4j'))).toEqual([]);
}, 240_000);

it('finds what a header gets wrong', async () => {
  const wrong = parseCypherFile(
    'cypher/test/wrong.cypher',
    '// A product of two lists.\n// @row many read\n// @col id string\n// @plan DirectedRelationshipIndexSeek\nMATCH (a:Actor), (b:Actor) CREATE (:X) RETURN a.id AS other\n',
  );
  const faults = await explainAll([{ ...wrong, expanded: wrong.text, asOf: null }], inject('neo4j'));
  expect(faults.join('\n')).toMatch(/@plan DirectedRelationshipIndexSeek/);
  expect(faults.join('\n')).toMatch(/@col id is not among/);
  expect(faults.join('\n')).toMatch(/@row says read/);
  expect(faults.join('\n')).toMatch(/cartesian product/i);
});

it('tells a sort of the rows from a sort within what is asked for each row', async () => {
  const explained = (text: string) => {
    const statement = parseCypherFile(
      'cypher/test/one.cypher',
      `// Sorts.\n// @row many read\n// @col ids string[]\n// @plan !rows:Sort\n${text}\n`,
    );
    return explainAll([{ ...statement, expanded: statement.text, asOf: null }], inject('neo4j'));
  };
  const each = 'COLLECT { MATCH (e)-[:SOURCE]->(a:Actor) RETURN a.id ORDER BY a.name } AS ids';
  expect(await explained(`MATCH (e:Event {id: 'x'}) RETURN ${each}`)).toEqual([]);
  expect((await explained(`MATCH (e:Event) WITH e ORDER BY e.summary RETURN ${each}`)).join()).toMatch(
    /@plan !rows:Sort does not hold/,
  );
});

it.each([
  ['// Says it.\n// @row many read\n// @col id text\nRETURN 1 AS id', null],
  ['// @row many read\n// @col id string\nRETURN 1 AS id', /begin with a sentence/],
  ['// Says it.\n// @col id string\nRETURN 1 AS id', /needs "@row/],
  ['// Says it.\n// @row many read\nRETURN 1 AS id', /declares its columns/],
  ['// Says it.\n// @row many read\n// @col id\nRETURN 1 AS id', /:3: write a name and a type/],
  ['// Says it.\n// @what\n// @row many read\nRETURN 1 AS id', /:2: @what is unknown/],
])('refuses a header that breaks a rule (%#)', (source, rule) => {
  const parse = () => parseCypherFile('cypher/test/one.cypher', source);
  if (rule) expect(parse).toThrow(rule);
  else expect(parse().columns).toHaveLength(1);
});
