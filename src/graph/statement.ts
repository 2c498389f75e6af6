// A statement as code sees it: what it takes, what it gives, and how many rows it may give.

import { decoder, encoder, type Field, type Shapes } from './values.ts';

export type { Shapes } from './values.ts';

/** The only parameter of every statement: a map of what it takes, by their names. */
export const given = 'given';

/** What the generated code declares of a Cypher file. */
export interface Declaration {
  /** Domain and file, such as `event/newest`: for messages and counters. */
  readonly name: string;
  readonly access: 'read' | 'write' | 'schema';
  readonly cardinality: 'one' | 'maybeOne' | 'many' | 'none';
  readonly params: readonly Field[];
  readonly columns: readonly Field[];
  readonly text: string;
  /** What is sent instead under `@asOf`. */
  readonly asOf?: string;
  /** Nothing that it reads has a clock: under `@asOf` too the text itself is sent. */
  readonly timeless?: true;
  /** Its rows are worth keeping while the graph stays as it is. */
  readonly kept?: true;
  /** The parameter that names the facts whose ties it changes, or `nothing`; absent where that is not known. */
  readonly touches?: string;
}

/** A statement ready to run. */
export interface Statement<Params, Row> extends Declaration {
  readonly encode: (params: Params) => Record<string, unknown>;
  readonly decode: (record: Record<string, unknown>) => Row;
  /** Whether it reads only such parts of things as the request shows. */
  readonly partly?: boolean;
}

/** Runs read statements; each method refuses another number of rows than its name says. */
export interface Reader {
  one<P, R>(statement: Statement<P, R>, params: P): Promise<R>;
  maybeOne<P, R>(statement: Statement<P, R>, params: P): Promise<R | null>;
  many<P, R>(statement: Statement<P, R>, params: P): Promise<R[]>;
  none<P, R>(statement: Statement<P, R>, params: P): Promise<void>;
}

/** Runs statements inside one write transaction. */
export interface Writer extends Reader {
  readonly writes: true;
}

/** Compiles a declaration; called once for each statement, by generated code. */
export function define<Params, Row>(declaration: Declaration, shapes: Shapes): Statement<Params, Row> {
  const encode = encoder(declaration.params, shapes);
  const decode = decoder(declaration.columns, shapes);
  return {
    ...declaration,
    partly: declaration.text.includes(`$${given}.parts`),
    encode: (params) => encode(params as Record<string, unknown>, declaration.name),
    decode: (record) => decode(record, declaration.name) as Row,
  };
}

/** Builds the cardinality-checking methods over a function that runs a statement. */
export function reader(run: <P, R>(statement: Statement<P, R>, params: P) => Promise<R[]>): Reader {
  return {
    async one(statement, params) {
      const rows = await run(statement, params);
      const [row] = rows;
      if (row === undefined || rows.length > 1)
        throw new Error(`Statement ${statement.name} must give one row, and gave ${rows.length}.`);
      return row;
    },
    async maybeOne(statement, params) {
      const rows = await run(statement, params);
      if (rows.length > 1)
        throw new Error(`Statement ${statement.name} must give one row or none, and gave ${rows.length}.`);
      return rows[0] ?? null;
    },
    many: run,
    async none(statement, params) {
      const rows = await run(statement, params);
      if (rows.length > 0) throw new Error(`Statement ${statement.name} must give no row, and gave ${rows.length}.`);
    },
  };
}
