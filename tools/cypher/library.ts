// Loads everything under cypher/, expands its macros, and checks what can be checked without a server.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { given } from '../../src/graph/statement.ts';
import { type Clock, inVariant, ofRequest, ofShown } from './clocks.ts';
import {
  type AsOfFile,
  type CypherFile,
  type Declared,
  parseAsOfFile,
  parseCypherFile,
  parseShapeFile,
  type ShapeFile,
} from './header.ts';
import { isScalar } from './types.ts';

/** A statement whose macros are expanded: what is sent to Neo4j. */
export interface Statement extends CypherFile {
  readonly expanded: string;
  /** What is sent under `@asOf`; null where nothing in the statement has a clock. */
  readonly asOf: string | null;
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
  const isAsOf = (path: string) => path.endsWith('.asOf.cypher');
  const shapes = paths.filter(isShape).map((path) => parseShapeFile(path, read(path)));
  const files = paths
    .filter((path) => !isShape(path) && !isAsOf(path))
    .map((path) => parseCypherFile(path, read(path)));
  const asOf = new Map(paths.filter(isAsOf).map((path) => [path, parseAsOfFile(path, read(path))]));
  for (const { path, beside } of asOf.values())
    if (!files.some((file) => file.path === beside))
      throw new Error(`${path}: there is no ${beside} that it could stand beside.`);
  const statements = files.map((file) =>
    complete(file, asOf.get(file.path.replace(/\.cypher$/, '.asOf.cypher')) ?? null, shapes, relations),
  );
  return { shapes, statements };
}

function complete(
  file: CypherFile,
  asOfFile: AsOfFile | null,
  shapes: readonly ShapeFile[],
  relations: readonly string[],
): Statement {
  const plain = expand(file.path, file.text, 'NOW', shapes, relations);
  const asOf = expand(asOfFile?.path ?? file.path, asOfFile?.text ?? file.text, 'AS_OF', shapes, relations);
  const params = [...new Map([...file.params, ...plain.params].map((param) => [param.name, param])).values()];
  const hasClock = asOf.text !== plain.text;
  const written = {
    ...file,
    params,
    expanded: plain.text,
    asOf: hasClock ? asOf.text : null,
    asOfPlan: [asOfFile?.plan ?? [], file.asOfPlan, file.plan].find((plan) => plan.length > 0) ?? [],
  };
  if (hasClock && (file.access !== 'read' || file.timeless !== null))
    throw new Error(`${file.path}: only a statement that reads and is not @timeless has a text as of a time.`);
  checkParameters(written);
  for (const { type } of [...params, ...file.columns])
    if (!isScalar(type) && !shapes.some((shape) => shape.name === type.name && shape.fields.length > 0))
      throw new Error(`${file.path}: the type "${type.name}" is neither a scalar nor a shape with fields.`);
  return { ...written, expanded: ofGiven(written.expanded), asOf: written.asOf && ofGiven(written.asOf) };
}

/** Expands every macro of a text, as it is read of now or as of a time, and gathers what its shapes take. */
function expand(
  path: string,
  written: string,
  clock: Clock,
  shapes: readonly ShapeFile[],
  relations: readonly string[],
): { text: string; params: readonly Declared[] } {
  const params: Declared[] = [];
  let text = inVariant(written, clock);
  // A shape may use other shapes; two rounds past the deepest nesting means a circle.
  for (let round = 0; shapes.some((shape) => mentions(text, shape)); round++) {
    if (round > shapes.length) throw new Error(`${path}: its shapes use each other in a circle.`);
    for (const shape of shapes) {
      if (!mentions(text, shape)) continue;
      params.push(...shape.params);
      const body = inVariant(shape.body, clock);
      text = text.replaceAll(new RegExp(`\\b${shape.name}\\((\\w+)\\)`, 'g'), (_whole, variable: string) =>
        body.replaceAll(/\bit\b/g, variable),
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
  return { text, params };
}

function mentions(text: string, shape: ShapeFile): boolean {
  return new RegExp(`\\b${shape.name}\\(\\w+\\)`).test(text);
}

/**
 * A text that takes its parameters from one map. The server plans a text anew for each combination of the types of its parameters and
 * the sizes of their lists, seconds each; what is inside of a map is none of that.
 */
function ofGiven(text: string): string {
  return text.replaceAll(/\$(\w+)/g, `$$${given}.$1`);
}

function usedIn(text: string): Set<string> {
  const code = text.replaceAll(/\/\/.*$/gm, '');
  return new Set([...code.matchAll(/\$(\w+)/g)].map(([, name = '']) => name));
}

function checkParameters(statement: Statement): void {
  const used = usedIn(statement.expanded);
  const declared = new Set(statement.params.map((param) => param.name));
  for (const name of used)
    if (!declared.has(name) && name !== ofShown)
      throw new Error(`${statement.path}: $${name} is used but has no @param.`);
  for (const name of declared)
    if (!used.has(name)) throw new Error(`${statement.path}: @param ${name} is declared but never used.`);
  for (const name of usedIn(statement.asOf ?? ''))
    if (!declared.has(name) && !ofRequest.includes(name))
      throw new Error(`${statement.path}: $${name} is used as of a time but has no @param.`);
}
