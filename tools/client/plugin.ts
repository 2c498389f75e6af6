// The graphql-codegen plugin that turns the listed operations into documents and functions of the TypeScript client.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';

/** A file as graphql-codegen has read it. */
interface Read {
  readonly location?: string;
  readonly document?: DocumentNode;
}

/** An operation as the client has it. */
interface Listed {
  /** The operation's name, such as `WhatJapanAsks`. */
  readonly title: string;
  /** The function's name, such as `whatJapanAsks`. */
  readonly name: string;
  /** The file's text, byte by byte: its hash is the id by which servers know it. */
  readonly text: string;
  readonly id: string;
  /** The comment lines at its head. */
  readonly doc: string;
  /** Whether a variable must be given. */
  readonly needsVariables: boolean;
}

function listed({ location = '', document }: Read): Listed {
  const text = readFileSync(location, 'utf8');
  const operation = document?.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const title = operation?.name?.value;
  if (operation === undefined || title === undefined)
    throw new Error(`${location}: it must hold one operation, with a name.`);
  const head = /^(?:#.*\n)*/.exec(text)?.[0] ?? '';
  return {
    title,
    name: title.charAt(0).toLowerCase() + title.slice(1),
    text,
    id: createHash('sha256').update(text).digest('hex'),
    doc: head.replaceAll(/^# ?/gm, '').trim().replaceAll('\n', ' '),
    needsVariables: (operation.variableDefinitions ?? []).some(
      ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
    ),
  };
}

/** Entry point that graphql-codegen calls. */
export function plugin(_schema: GraphQLSchema, documents: readonly Read[]): string {
  const byFile = documents.toSorted((a, b) => (basename(a.location ?? '') < basename(b.location ?? '') ? -1 : 1));
  const operations = byFile.map(listed);
  return [
    `import type { AskOptions } from '../client.ts';\nimport type { Document } from '../document.ts';\nimport type * as types from './types.ts';\n\n`,
    operations.map(documentOf).join('\n'),
    '\n/** The ready questions and the other listed operations. Each rejects with an EntenteError. */\n',
    `export interface Questions {\n${operations.map(signatureOf).join('')}}\n\n`,
    '/** The questions as functions that ask by `query`. */\n',
    'export function questionsOf(\n  query: <Answer, Variables>(asked: Document<Answer, Variables>, variables?: Variables, options?: AskOptions) => Promise<Answer>,\n',
    '): Questions {\n  return {\n',
    ...operations.map(({ name }) => `    ${name}: (variables, options) => query(${name}, variables, options),\n`),
    '  };\n}\n',
  ].join('');
}

function documentOf({ title, name, text, id, doc }: Listed): string {
  const literal = text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return [
    `/** ${doc} */\nexport const ${name}: Document<types.${title}Query, types.${title}QueryVariables> = {\n`,
    `  name: '${title}',\n  id: '${id}',\n  text: \`${literal}\`,\n};\n`,
  ].join('');
}

function signatureOf({ title, name, doc, needsVariables }: Listed): string {
  const variables = `variables${needsVariables ? '' : '?'}: types.${title}QueryVariables`;
  return `  /** ${doc} */\n  ${name}(${variables}, options?: AskOptions): Promise<types.${title}Query>;\n`;
}
