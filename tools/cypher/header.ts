// Reads a Cypher file: the header that declares what the statement takes and gives, and the statement itself.

import { parseType, type ValueType } from './types.ts';

/** A named value of a header, in its order. */
export interface Declared {
  readonly name: string;
  readonly type: ValueType;
}

/** What a statement promises. */
export interface CypherFile {
  /** Path from the project's root, for messages. */
  readonly path: string;
  /** The folder it stands in: the domain. */
  readonly domain: string;
  /** The file's name without its ending. */
  readonly name: string;
  /** What the statement answers, in a sentence or more. */
  readonly doc: string;
  readonly params: readonly Declared[];
  readonly columns: readonly Declared[];
  /** How many rows it may return; `none` for a statement without RETURN. */
  readonly cardinality: 'one' | 'maybeOne' | 'many' | 'none';
  readonly access: 'read' | 'write' | 'schema';
  /** Operators that its plan must show, or with a leading `!` must not show. */
  readonly plan: readonly string[];
  /** Operators that the as-of text must show instead, where they are not the same. */
  readonly asOfPlan: readonly string[];
  /** Why the statement reads nothing that has a clock; null where it does, or is never asked as of a time. */
  readonly timeless: string | null;
  /** Why its rows are worth keeping while the graph stays as it is; null where they are not. */
  readonly kept: string | null;
  /** The parameter that names the facts whose ties a write changes, or `nothing`; null where the header does not say. */
  readonly touches: string | null;
  /** The statement, with its macros not yet expanded. */
  readonly text: string;
}

/** The text of a statement as of a time, where it is written by itself: `newest.asOf.cypher` beside `newest.cypher`. */
export interface AsOfFile {
  readonly path: string;
  /** Path of the statement that it stands beside. */
  readonly beside: string;
  readonly plan: readonly string[];
  readonly text: string;
}

/** A reusable projection or predicate: `ActorCard(a)` in a statement stands for the body with `it` put as `a`. */
export interface ShapeFile {
  readonly path: string;
  readonly name: string;
  readonly doc: string;
  /** Fields of a projection; empty for a predicate. */
  readonly fields: readonly Declared[];
  /** Parameters that its body reads, added to each statement that uses it. */
  readonly params: readonly Declared[];
  readonly body: string;
}

interface Split {
  readonly doc: string[];
  readonly tags: { readonly tag: string; readonly rest: string; readonly line: number }[];
  readonly text: string;
}

function split(source: string): Split {
  const doc: string[] = [];
  const tags: Split['tags'] = [];
  const lines = source.split(/\r?\n/);
  let index = 0;
  for (; index < lines.length; index++) {
    const comment = /^\/\/ ?(.*)$/.exec(lines[index] ?? '');
    if (!comment) break;
    const tagged = /^@(\w+)\s*(.*)$/.exec(comment[1] ?? '');
    if (tagged?.[1] !== undefined) tags.push({ tag: tagged[1], rest: (tagged[2] ?? '').trim(), line: index + 1 });
    else doc.push(comment[1] ?? '');
  }
  return { doc, tags, text: lines.slice(index).join('\n').trim() };
}

function declared(path: string, line: number, rest: string): Declared {
  const [name, type, ...more] = rest.split(/\s+/);
  if (name === undefined || type === undefined || more.length > 0)
    throw new Error(`${path}:${line}: write a name and a type, such as "first int", instead of "${rest}".`);
  try {
    return { name, type: parseType(type) };
  } catch (cause) {
    throw new Error(`${path}:${line}: ${(cause as Error).message}`, { cause });
  }
}

/** Parses one statement file; throws with file, line and rule when the header is not as it must be. */
export function parseCypherFile(path: string, source: string): CypherFile {
  const { doc, tags, text } = split(source);
  const [, domain, file] = /^cypher\/([^/]+)\/([^/]+)\.cypher$/.exec(path) ?? [];
  if (domain === undefined || file === undefined) throw new Error(`${path}: a statement stands in cypher/<domain>/.`);
  const params: Declared[] = [];
  const columns: Declared[] = [];
  const plan: string[] = [];
  const asOfPlan: string[] = [];
  let timeless: string | null = null;
  let kept: string | null = null;
  let touches: string | null = null;
  let row: string | undefined;
  for (const { tag, rest, line } of tags) {
    if (tag === 'param') params.push(declared(path, line, rest));
    else if (tag === 'col') columns.push(declared(path, line, rest));
    else if (tag === 'plan') plan.push(...rest.split(/\s+/));
    else if (tag === 'asOfPlan') asOfPlan.push(...rest.split(/\s+/));
    else if (tag === 'timeless') timeless = rest;
    else if (tag === 'kept') kept = rest;
    else if (tag === 'touches') touches = rest;
    else if (tag === 'row') row = rest;
    else
      throw new Error(
        `${path}:${line}: @${tag} is unknown; a header knows @param, @row, @col, @plan, @asOfPlan, @timeless, @kept and @touches.`,
      );
  }
  const [, cardinality, access] = /^(one|maybeOne|many|none) (read|write|schema)$/.exec(row ?? '') ?? [];
  if (cardinality === undefined || access === undefined)
    throw new Error(`${path}: the header needs "@row <one|maybeOne|many|none> <read|write|schema>".`);
  if (timeless === '') throw new Error(`${path}: @timeless says why nothing that the statement reads has a clock.`);
  if (kept === '') throw new Error(`${path}: @kept says why the rows are worth keeping.`);
  if (kept !== null && access !== 'read') throw new Error(`${path}: only the rows of a statement that reads are kept.`);
  if (touches !== null && access !== 'write') throw new Error(`${path}: only a statement that writes touches facts.`);
  if (touches !== null && touches !== 'nothing' && !params.some(({ name }) => name === touches))
    throw new Error(`${path}: @touches names one of the parameters, or nothing.`);
  if (doc.length === 0) throw new Error(`${path}: the header must begin with a sentence that says what it answers.`);
  if ((cardinality === 'none') !== (columns.length === 0))
    throw new Error(`${path}: a statement with rows declares its columns by @col; one without says "@row none".`);
  return {
    path,
    domain,
    name: file,
    doc: doc.join('\n'),
    params,
    columns,
    cardinality: cardinality as CypherFile['cardinality'],
    access: access as CypherFile['access'],
    plan,
    asOfPlan,
    timeless,
    kept,
    touches,
    text,
  };
}

/** Parses the as-of text of a statement; its header says nothing but what is special about it, and its plan. */
export function parseAsOfFile(path: string, source: string): AsOfFile {
  const { tags, text } = split(source);
  const plan: string[] = [];
  for (const { tag, rest, line } of tags) {
    if (tag !== 'plan')
      throw new Error(`${path}:${line}: @${tag} is unknown; the header of an as-of text knows @plan.`);
    plan.push(...rest.split(/\s+/));
  }
  return { path, beside: path.replace(/\.asOf\.cypher$/, '.cypher'), plan, text };
}

/** Parses one shape file of `cypher/shape/`. */
export function parseShapeFile(path: string, source: string): ShapeFile {
  const { doc, tags, text } = split(source);
  const name = /^cypher\/shape\/([A-Z]\w+)\.cypher$/.exec(path)?.[1];
  if (name === undefined) throw new Error(`${path}: a shape's file is named like its type, in capitals: ActorCard.`);
  const fields: Declared[] = [];
  const params: Declared[] = [];
  for (const { tag, rest, line } of tags) {
    if (tag === 'field') fields.push(declared(path, line, rest));
    else if (tag === 'param') params.push(declared(path, line, rest));
    else throw new Error(`${path}:${line}: @${tag} is unknown; a shape knows @field and @param.`);
  }
  return { path, name, doc: doc.join('\n'), fields, params, body: text };
}
