// The graphql-codegen plugin that turns cypher/<domain>/ into typed functions.

import { type GraphQLSchema, isEnumType } from 'graphql';
import type { Declared, ShapeFile } from './header.ts';
import { loadLibrary, type Statement } from './library.ts';
import { typeScriptOf } from './types.ts';

/** What `codegen.ts` passes: which part of `cypher/` this output file is for. */
interface Config {
  /** A domain's folder, or `shape` for the types that all domains share. */
  readonly domain: string;
}

/** The relations of the vocabulary, as the schema lists them. */
export function relationsOf(schema: GraphQLSchema): string[] {
  const relations = valuesOf(schema, 'Relation');
  const ofPaths = valuesOf(schema, 'PathRelation');
  const missing = relations.filter((name) => !ofPaths.includes(name));
  if (missing.length > 0)
    throw new Error(
      `schema.graphql: enum PathRelation lacks ${missing.join(', ')}; it holds every Relation, and CONCERNS.`,
    );
  return relations;
}

function valuesOf(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`schema.graphql has no enum ${name}.`);
  return type.getValues().map((value) => value.name);
}

/** Entry point that graphql-codegen calls. */
export function plugin(schema: GraphQLSchema, _documents: unknown, config: Config): string {
  const library = loadLibrary(process.cwd(), relationsOf(schema));
  if (config.domain === 'shape') return shapesModule(library.shapes.filter((shape) => shape.fields.length > 0));
  return domainModule(
    library.statements.filter((statement) => statement.domain === config.domain),
    library.shapes,
  );
}

const banner = '// Generated from cypher/ by `npm run generate`. Never edit.\n';

function docComment(text: string, indent = ''): string {
  return `${indent}/** ${text.replaceAll('*/', '* /').split('\n').join(' ')} */\n`;
}

function interfaceOf(name: string, doc: string, fields: readonly Declared[], position: 'param' | 'col'): string {
  const lines = fields.map(
    (field) => `  ${position === 'param' ? 'readonly ' : ''}${field.name}: ${typeScriptOf(field.type, position)};`,
  );
  return `${docComment(doc)}export interface ${name} {\n${lines.join('\n')}\n}\n`;
}

function descriptorOf(fields: readonly Declared[]): string {
  const parts = fields.map(({ name, type }) => {
    const suffix = `${type.list ? '[]' : ''}${type.keyed ? '{}' : ''}${type.nullable ? '?' : ''}`;
    return `['${name}', '${type.name}${suffix}']`;
  });
  return `[${parts.join(', ')}]`;
}

function shapesModule(shapes: readonly ShapeFile[]): string {
  const interfaces = shapes.map((shape) => interfaceOf(shape.name, shape.doc, shape.fields, 'col'));
  const table = shapes.map((shape) => `  ${shape.name}: ${descriptorOf(shape.fields)},`);
  return [
    banner,
    "import type { PartialDate } from '../../graph/time.ts';\nimport type { Shapes } from '../../graph/statement.ts';\n\n",
    interfaces.join('\n'),
    '\n/** The fields of every shape, for checking what the database returns. */\n',
    `export const shapes: Shapes = {\n${table.join('\n')}\n};\n`,
  ].join('');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function domainModule(statements: readonly Statement[], shapes: readonly ShapeFile[]): string {
  if (statements[0]?.domain === 'schema') return migrationsModule(statements);
  const named = new Set(statements.flatMap((s) => [...s.columns, ...s.params]).map((value) => value.type.name));
  const used = shapes.filter((shape) => named.has(shape.name)).map((shape) => shape.name);
  const imports = [
    named.has('partialDate') ? "import type { PartialDate } from '../../graph/time.ts';\n" : '',
    `import { type Reader, ${statements.some((s) => s.access === 'write') ? 'type Writer, ' : ''}define } from '../../graph/statement.ts';\n`,
    "import { shapes } from './shape.ts';\n",
    used.length > 0 ? `import type { ${used.join(', ')} } from './shape.ts';\n` : '',
  ];
  return `${banner}\n${imports.join('')}\n${statements.map(functionOf).join('\n')}`;
}

function functionOf(statement: Statement): string {
  const name = statement.domain + capital(statement.name);
  const title = capital(name);
  const hasParams = statement.params.length > 0;
  const row = statement.columns.length > 0 ? `${title}Row` : 'void';
  const result = { one: row, maybeOne: `${row} | null`, many: `${row}[]`, none: 'void' }[statement.cardinality];
  const database = statement.access === 'write' ? 'Writer' : 'Reader';
  return [
    hasParams ? interfaceOf(`${title}Params`, `What \`${statement.path}\` takes.`, statement.params, 'param') : '',
    statement.columns.length > 0 ? interfaceOf(row, `A row of \`${statement.path}\`.`, statement.columns, 'col') : '',
    `const ${name}Statement = define<${hasParams ? `${title}Params` : 'Record<string, never>'}, ${row}>(\n`,
    `  {\n    name: '${statement.domain}/${statement.name}',\n    access: '${statement.access}',\n`,
    `    cardinality: '${statement.cardinality}',\n    params: ${descriptorOf(statement.params)},\n`,
    `    columns: ${descriptorOf(statement.columns)},\n    text: ${JSON.stringify(statement.expanded)},\n`,
    statement.asOf === null ? '' : `    asOf: ${JSON.stringify(statement.asOf)},\n`,
    statement.timeless === null ? '' : '    timeless: true,\n',
    statement.kept === null ? '' : '    kept: true,\n',
    statement.touches === null ? '' : `    touches: '${statement.touches}',\n`,
    `  },\n  shapes,\n);\n`,
    docComment(statement.doc),
    `export function ${name}(db: ${database}${hasParams ? `, params: ${title}Params` : ''}): Promise<${result}> {\n`,
    `  return db.${statement.cardinality}(${name}Statement, ${hasParams ? 'params' : '{}'});\n}\n`,
  ].join('');
}

/** Migrations are run in order, each statement of a file by itself: schema commands cannot share a transaction with data. */
function migrationsModule(statements: readonly Statement[]): string {
  const entries = statements.map((statement) => {
    const [, version, name] = /^(\d{4})-(.+)$/.exec(statement.name) ?? [];
    if (version === undefined) throw new Error(`${statement.path}: a migration is named like 0001-what-it-does.`);
    const commands = statement.expanded.split(/;\s*(?:\n|$)/).filter((command) => command.trim() !== '');
    return `  { version: ${Number(version)}, name: '${name}', commands: ${JSON.stringify(commands, null, 2)} },`;
  });
  return [
    banner,
    "\nimport type { Migration } from '../../graph/migrations.ts';\n\n",
    '/** Every migration, in order. */\n',
    `export const migrations: readonly Migration[] = [\n${entries.join('\n')}\n];\n`,
  ].join('');
}
