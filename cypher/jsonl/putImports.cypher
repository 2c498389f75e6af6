// Writes imports that are not there, with what they brought into each dataset.
// @param rows LineImport[]
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
WITH row WHERE NOT EXISTS { MATCH (:Import {id: row.id}) }
CREATE (i:Import {id: row.id, key: row.key, adapter: row.adapter, files: row.files, startedAt: row.startedAt, finishedAt: row.finishedAt, read: row.read, filtered: row.filtered,
  quarantined: row.quarantined, done: row.done})
WITH i, row
CALL (i, row) {
  UNWIND row.counts AS counted
  MATCH (d:Dataset {id: counted.dataset})
  CREATE (i)-[:COUNTS {facts: counted.facts, further: counted.further, known: counted.known}]->(d)
}
RETURN count(i) AS written
