// Writes docs/api.md from schema.graphql, and puts an example beside every field from docs/api-examples.yaml.
// A field that no example can be made for ends the run: its name is said, and where to write one.

import { readFileSync, writeFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
  isUnionType,
  parse as parseQuery,
  print,
} from 'graphql';
import { parse } from 'yaml';

const examplesFile = 'docs/api-examples.yaml';

interface Examples {
  /** A selection on the root that leads to an object of the type; HERE stands for what is asked of it. */
  readonly ways: Readonly<Record<string, string>>;
  /** What is written for a field, where its name and a default selection would not do. */
  readonly fields: Readonly<Record<string, string>>;
  /** A selection on the root that shows a field, where the way to its type leads to an object that has nothing there. */
  readonly instead: Readonly<Record<string, string>>;
  /** A selection on the root that takes the input; HERE stands for its field. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The value that an input field is given. */
  readonly values: Readonly<Record<string, string>>;
}

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const examples = parse(readFileSync(examplesFile, 'utf8')) as Examples;
const used = new Set<string>();

function entryOf(part: keyof Examples, name: string): string | undefined {
  const entry = examples[part][name];
  if (entry !== undefined) used.add(`${part}.${name}`);
  return entry;
}

function missing(part: keyof Examples, name: string, why: string): never {
  console.error(`${examplesFile}: ${part} has no entry "${name}", and ${why}.`);
  process.exit(1);
}

/** What is shown of an object that a field gives: what it is called, or else its first field. */
function selectionOf(type: GraphQLNamedType, name: string): string {
  if (isLeafType(type)) return '';
  if (!isObjectType(type) && !isInterfaceType(type))
    return missing('fields', name, `${type.name} has no fields of its own`);
  const own = Object.values(type.getFields());
  const shown = ['name', 'text', 'title', 'totalCount', 'id']
    .map((wanted) => own.find((field) => field.name === wanted))
    .find((field) => field !== undefined);
  const [first] = own;
  const field = shown ?? first;
  if (field === undefined || field.args.some(isRequiredArgument))
    return missing('fields', name, `nothing says what to show of ${type.name}`);
  return ` { ${field.name}${selectionOf(getNamedType(field.type), name)} }`;
}

function fieldText(name: string, field: GraphQLField<unknown, unknown>): string {
  const written = entryOf('fields', name);
  if (written !== undefined) return written;
  const needed = field.args.filter(isRequiredArgument);
  if (needed.length > 0)
    return missing('fields', name, `it needs ${needed.map((argument) => argument.name).join(', ')}`);
  return `${field.name}${selectionOf(getNamedType(field.type), name)}`;
}

function exampleOf(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>): string {
  const whole = entryOf('instead', `${type.name}.${field.name}`);
  if (whole !== undefined) return whole;
  const text = fieldText(`${type.name}.${field.name}`, field);
  const way = type === schema.getQueryType() ? 'HERE' : entryOf('ways', type.name);
  if (way === undefined) return missing('ways', type.name, `nothing says how an object of the type is reached`);
  return way.replace('HERE', () => text);
}

/** Characters of an example that stands on one line. */
const longestLine = 140;

function block(selection: string): string {
  const query = selection.startsWith('query') ? selection : `{ ${selection} }`;
  const text = query.length <= longestLine ? query : print(parseQuery(query));
  return `\`\`\`graphql\n${text}\n\`\`\``;
}

const said = ({ description }: { readonly description?: string | null | undefined }) =>
  (description ?? '').replaceAll(/\s*\n\s*/g, ' ').trim();

function argumentLine(argument: GraphQLArgument): string {
  const preset = argument.astNode?.defaultValue ? ` = ${print(argument.astNode.defaultValue)}` : '';
  return `- \`${argument.name}: ${argument.type}${preset}\`: ${said(argument)}`;
}

function fieldSection(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>): string {
  return [
    `#### ${type === schema.getQueryType() ? '' : `${type.name}.`}${field.name}`,
    `\`${field.type}\` ${said(field)}`,
    ...(field.args.length > 0 ? [field.args.map(argumentLine).join('\n')] : []),
    block(exampleOf(type, field)),
  ].join('\n\n');
}

/** Questions, and the objects that answer them. */
function typeSection(type: GraphQLObjectType): string {
  const interfaces = type.getInterfaces().map(({ name }) => `\`${name}\``);
  return [
    `### ${type.name}`,
    ...(said(type) ? [said(type)] : []),
    ...(interfaces.length > 0 ? [`Is a ${interfaces.join(' and a ')}.`] : []),
    ...Object.values(type.getFields()).map((field) => fieldSection(type, field)),
  ].join('\n\n');
}

function interfaceSection(type: GraphQLNamedType): string {
  if (!isInterfaceType(type)) return '';
  const kinds = schema.getPossibleTypes(type).map(({ name }) => `\`${name}\``);
  return [
    `### ${type.name}`,
    said(type),
    `Each ${kinds.join(', ')} has these fields.`,
    ...Object.values(type.getFields()).map((field) => fieldSection(type, field)),
  ].join('\n\n');
}

function inputSection(type: GraphQLInputObjectType): string {
  const way = entryOf('inputs', type.name) ?? missing('inputs', type.name, 'nothing says which question takes it');
  const fields = Object.values(type.getFields()).map((field) => {
    const name = `${type.name}.${field.name}`;
    const value = entryOf('values', name) ?? missing('values', name, 'nothing says what to give it');
    const text = way.replace('HERE', () => `${field.name}: ${value}`);
    const preset = field.astNode?.defaultValue ? ` = ${print(field.astNode.defaultValue)}` : '';
    return `#### ${name}\n\n\`${field.type}${preset}\` ${said(field)}\n\n${block(text)}`;
  });
  return [`### ${type.name}`, said(type), ...fields].join('\n\n');
}

function enumSection(type: GraphQLNamedType): string {
  if (!isEnumType(type)) return '';
  const rows = type.getValues().map((value) => `| \`${value.name}\` | ${said(value).replaceAll('|', '\\|')} |`);
  return [`### ${type.name}`, said(type), ['| value | meaning |', '| --- | --- |', ...rows].join('\n')].join('\n\n');
}

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const query = schema.getQueryType();
if (!query) throw new Error('The schema has no questions.');
const builtIn = new Set(['ID', 'String', 'Int', 'Float', 'Boolean']);

const page = [
  '# The API',
  'Made from `schema.graphql` by `npm run generate`, and every example is asked by the tests. The dossiers that ship answer them all; write one into the [playground](http://127.0.0.1:4000/graphql).',
  '## Questions',
  ...Object.values(query.getFields()).map((field) => fieldSection(query, field)),
  '## What many types share',
  ...types.filter(isInterfaceType).map(interfaceSection),
  '## Types',
  ...types.filter((type) => isObjectType(type) && type !== query).map((type) => typeSection(type as GraphQLObjectType)),
  '## Inputs',
  ...types.filter(isInputObjectType).map(inputSection),
  '## Values',
  ...types.filter(isEnumType).map(enumSection),
  '## Scalars',
  types
    .filter((type) => isScalarType(type) && !builtIn.has(type.name))
    .map((type) => `- \`${type.name}\`: ${said(type)}`)
    .join('\n'),
].join('\n\n');
if (types.some(isUnionType)) throw new Error('The page knows no unions yet: say here how one is told.');

const forgotten = (Object.keys(examples) as (keyof Examples)[]).flatMap((part) =>
  Object.keys(examples[part])
    .filter((name) => !used.has(`${part}.${name}`))
    .map((name) => `${part}.${name}`),
);
if (forgotten.length > 0) {
  console.error(`${examplesFile}: nothing in the schema is called ${forgotten.join(', ')}; take it out.`);
  process.exit(1);
}
writeFileSync('docs/api.md', `${page}\n`);
