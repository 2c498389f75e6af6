// Records what a batch did, in the transaction that did it.
// @param id string
// @param batch int
// @param read int
// @param filtered int
// @param quarantined int
// @param counts CountRow[]
// @row one write
// @touches nothing
// @col batches int
MATCH (i:Import {id: $id})
SET i.read = i.read + $read, i.filtered = i.filtered + $filtered, i.quarantined = i.quarantined + $quarantined, i.done = i.done + $batch
WITH i
CALL (i) {
  UNWIND $counts AS row
  MATCH (d:Dataset {id: row.dataset})
  MERGE (i)-[c:COUNTS]->(d)
  SET c.facts = coalesce(c.facts, 0) + row.facts, c.further = coalesce(c.further, 0) + row.further, c.known = coalesce(c.known, 0) + row.known
}
RETURN size(i.done) AS batches
