// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';

const serverAwaitIndexesStatement = define<Record<string, never>, void>(
  {
    name: 'server/awaitIndexes',
    access: 'read',
    cardinality: 'none',
    params: [],
    columns: [],
    text: "CALL db.awaitIndexes(590)",
  },
  shapes,
);
/** Waits until every index answers, ten minutes at most. */
export function serverAwaitIndexes(db: Reader): Promise<void> {
  return db.none(serverAwaitIndexesStatement, {});
}

const serverAwaitTextsStatement = define<Record<string, never>, void>(
  {
    name: 'server/awaitTexts',
    access: 'read',
    cardinality: 'none',
    params: [],
    columns: [],
    text: "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()",
  },
  shapes,
);
/** Waits until the full-text indexes hold what was written last, so that a search after an import finds it. */
export function serverAwaitTexts(db: Reader): Promise<void> {
  return db.none(serverAwaitTextsStatement, {});
}

/** A row of `cypher/server/components.cypher`. */
export interface ServerComponentsRow {
  version: string;
  edition: string;
}
const serverComponentsStatement = define<Record<string, never>, ServerComponentsRow>(
  {
    name: 'server/components',
    access: 'read',
    cardinality: 'one',
    params: [],
    columns: [['version', 'string'], ['edition', 'string']],
    text: "CALL dbms.components() YIELD name, versions, edition\nWITH name, versions, edition WHERE name = 'Neo4j Kernel'\nRETURN head(versions) AS version, edition",
  },
  shapes,
);
/** Which version and edition of Neo4j this is. */
export function serverComponents(db: Reader): Promise<ServerComponentsRow> {
  return db.one(serverComponentsStatement, {});
}
