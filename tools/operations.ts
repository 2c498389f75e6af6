// Writes the list of operations that can be asked by their id: those of operations/ and the ready questions.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { globSync } from 'tinyglobby';
import { manifestFile } from '../src/server/persisted.ts';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

/** An operation as the list has it. */
interface Listed {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

function listed(file: string): Listed {
  const body = readFileSync(file, 'utf8');
  const document = parse(body);
  const faults = validate(schema, document);
  if (faults.length > 0) throw new Error(`${file}: ${faults.map((fault) => fault.message).join(' ')}`);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || !operation?.name) throw new Error(`${file}: it must hold one operation, with a name.`);
  const id = createHash('sha256').update(body).digest('hex');
  return { id, name: operation.name.value, type: operation.operation, body };
}

const operations = globSync(['operations/**/*.graphql', 'questions/*.graphql']).sort().map(listed);
const names = new Set(operations.map(({ name }) => name));
if (names.size < operations.length) throw new Error('Two listed operations have the same name; give each its own.');
const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
