// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, type Writer, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';

/** What `cypher/migration/record.cypher` takes. */
export interface MigrationRecordParams {
  readonly version: number;
  readonly name: string;
}
const migrationRecordStatement = define<MigrationRecordParams, void>(
  {
    name: 'migration/record',
    access: 'write',
    cardinality: 'none',
    params: [['version', 'int'], ['name', 'string']],
    columns: [],
    text: "MERGE (m:Migration {version: $given.version}) SET m.name = $given.name, m.appliedAt = datetime()",
  },
  shapes,
);
/** Records that a migration was applied. */
export function migrationRecord(db: Writer, params: MigrationRecordParams): Promise<void> {
  return db.none(migrationRecordStatement, params);
}

/** A row of `cypher/migration/recorded.cypher`. */
export interface MigrationRecordedRow {
  version: number;
}
const migrationRecordedStatement = define<Record<string, never>, MigrationRecordedRow>(
  {
    name: 'migration/recorded',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['version', 'int']],
    text: "MATCH (m:Migration) RETURN m.version AS version ORDER BY version",
  },
  shapes,
);
/** Which migrations this graph has had. */
export function migrationRecorded(db: Reader): Promise<MigrationRecordedRow[]> {
  return db.many(migrationRecordedStatement, {});
}
