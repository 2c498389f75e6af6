// Sets what a row says of a tenure, or of a version of one, and ties it to whom it names; `row` is the line.
SET it.from = row.from.text, it.fromEarliest = row.from.earliest, it.fromLatest = row.from.latest, it.to = row.to.text, it.toEarliest = row.to.earliest, it.toLatest = row.to.latest, it.dataset = row.dataset,
  it.recordedAt = row.recordedAt, it.retractedAt = row.retractedAt, it.reason = row.reason
WITH it, row
CALL (it, row) {
  MATCH (end_:Actor {id: row.person}) CREATE (it)-[:HOLDER]->(end_)
}
CALL (it, row) {
  MATCH (end_:Retracted {id: row.person}) WHERE NOT EXISTS { MATCH (:Actor {id: row.person}) }
  WITH it, end_ LIMIT 1
  CREATE (it)-[:HOLDER]->(end_)
}
CALL (it, row) {
  MATCH (end_:Actor {id: row.office}) CREATE (it)-[:OFFICE]->(end_)
}
CALL (it, row) {
  MATCH (end_:Retracted {id: row.office}) WHERE NOT EXISTS { MATCH (:Actor {id: row.office}) }
  WITH it, end_ LIMIT 1
  CREATE (it)-[:OFFICE]->(end_)
}
TieReports(it)
