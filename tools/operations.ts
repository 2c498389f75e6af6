// Writes the list of operations that can be asked by their id: those of operations/, the ready questions, and what the pages ask.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { globSync } from 'tinyglobby';
import { manifestFile } from '../src/server/persisted.ts';
import * as documents from '../src/web/generated/documents.ts';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

/** An operation as the list has it. */
interface Listed {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

function listed([file, body]: readonly [string, string]): Listed {
  const document = parse(body);
  const faults = validate(schema, document);
  if (faults.length > 0) throw new Error(`${file}: ${faults.map((fault) => fault.message).join(' ')}`);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || !operation?.name) throw new Error(`${file}: it must hold one operation, with a name.`);
  const id = createHash('sha256').update(body).digest('hex');
  return { id, name: operation.name.value, type: operation.operation, body };
}

const files = globSync(['operations/**/*.graphql', 'questions/*.graphql'])
  .sort()
  .map((file) => [file, readFileSync(file, 'utf8')] as const);
// The pages send what is generated from src/web/queries, with the fragments behind each operation.
const pages = Object.entries(documents).flatMap(([name, document]) =>
  document instanceof documents.TypedDocumentString && name.endsWith('Document')
    ? [[`src/web/queries: ${name}`, document.toString()] as const]
    : [],
);
const operations = [...files, ...pages].map(listed);
const names = new Set(operations.map(({ name }) => name));
if (names.size < operations.length) throw new Error('Two listed operations have the same name; give each its own.');
const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
