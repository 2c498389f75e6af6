// Loads everything under cypher/, expands its macros, and checks what can be checked without a server.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type CypherFile, type Declared, parseCypherFile, parseShapeFile, type ShapeFile } from './header.ts';
import { isScalar } from './types.ts';

/** A statement whose macros are expanded: what is sent to Neo4j. */
export interface Statement extends CypherFile {
  readonly expanded: string;
}

/** All statements and shapes of the project. */
export interface Library {
  readonly shapes: readonly ShapeFile[];
  readonly statements: readonly Statement[];
}

/** Relationship types stand for all relations of the vocabulary where a statement says ANY_ACT. */
const anyAct = /\bANY_ACT\b/g;
/** A line that says EACH_ACT is repeated once for each relation of the vocabulary. */
const eachAct = 'EACH_ACT';

/**
 * Reads `cypher/` below `root`.
 * @param relations the relations of the vocabulary, from the schema's enum
 */
export function loadLibrary(root: string, relations: readonly string[]): Library {
  const paths = readdirSync(join(root, 'cypher'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cypher'))
    .map((path) => relative(root, join(root, 'cypher', path)).replaceAll('\\', '/'))
    .sort();
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const isShape = (path: string) => path.startsWith('cypher/shape/');
  const shapes = paths.filter(isShape).map((path) => parseShapeFile(path, read(path)));
  const statements = paths
    .filter((path) => !isShape(path))
    .map((path) => complete(parseCypherFile(path, read(path)), shapes, relations));
  return { shapes, statements };
}

function complete(file: CypherFile, shapes: readonly ShapeFile[], relations: readonly string[]): Statement {
  const used = new Map<string, Declared>(file.params.map((param) => [param.name, param]));
  let text = file.text;
  // A shape may use other shapes; two rounds past the deepest nesting means a circle.
  for (let round = 0; shapes.some((shape) => mentions(text, shape)); round++) {
    if (round > shapes.length) throw new Error(`${file.path}: its shapes use each other in a circle.`);
    for (const shape of shapes) {
      if (!mentions(text, shape)) continue;
      for (const param of shape.params) used.set(param.name, param);
      text = text.replaceAll(new RegExp(`\\b${shape.name}\\((\\w+)\\)`, 'g'), (_whole, variable: string) =>
        shape.body.replaceAll(/\bit\b/g, variable),
      );
    }
  }
  text = text
    .split('\n')
    .flatMap((line) =>
      line.includes(eachAct) ? relations.map((relation) => line.replaceAll(eachAct, relation)) : [line],
    )
    .join('\n')
    .replaceAll(anyAct, relations.join('|'));
  const statement = { ...file, params: [...used.values()], expanded: text };
  checkParameters(statement);
  for (const { type } of [...statement.params, ...statement.columns])
    if (!isScalar(type) && !shapes.some((shape) => shape.name === type.name && shape.fields.length > 0))
      throw new Error(`${file.path}: the type "${type.name}" is neither a scalar nor a shape with fields.`);
  return statement;
}

function mentions(text: string, shape: ShapeFile): boolean {
  return new RegExp(`\\b${shape.name}\\(\\w+\\)`).test(text);
}

function checkParameters(statement: Statement): void {
  const code = statement.expanded.replaceAll(/\/\/.*$/gm, '');
  const used = new Set([...code.matchAll(/\$(\w+)/g)].map((found) => found[1]));
  const declared = new Set(statement.params.map((param) => param.name));
  for (const name of used)
    if (name !== undefined && !declared.has(name))
      throw new Error(`${statement.path}: $${name} is used but has no @param.`);
  for (const name of declared)
    if (!used.has(name)) throw new Error(`${statement.path}: @param ${name} is declared but never used.`);
}
