// Sets what a row says of a response, or of a version of one, and ties it to whom and what it names; `row` is the line.
SET it.as = row.as, it.recordedAt = row.recordedAt, it.retractedAt = row.retractedAt, it.reason = row.reason
WITH it, row
CALL (it, row) {
  MATCH (end_:Event {id: row.event}) CREATE (it)-[:ANSWER]->(end_)
}
CALL (it, row) {
  MATCH (end_:Retracted {id: row.event}) WHERE NOT EXISTS { MATCH (:Event {id: row.event}) }
  WITH it, end_ ORDER BY end_.retractedAt DESC LIMIT 1
  CREATE (it)-[:ANSWER]->(end_)
}
CALL (it, row) {
  MATCH (end_:Event {id: row.respondsTo}) CREATE (it)-[:ANSWERED]->(end_)
}
CALL (it, row) {
  MATCH (end_:Retracted {id: row.respondsTo}) WHERE NOT EXISTS { MATCH (:Event {id: row.respondsTo}) }
  WITH it, end_ ORDER BY end_.retractedAt DESC LIMIT 1
  CREATE (it)-[:ANSWERED]->(end_)
}
CALL (it, row) {
  UNWIND row.assertedBy AS tie_
  CALL (tie_) {
    MATCH (end_:Actor {id: tie_.id}) RETURN end_
    UNION
    MATCH (end_:Retracted {id: tie_.id}) WHERE NOT EXISTS { MATCH (:Actor {id: tie_.id}) }
    RETURN end_ LIMIT 1
  }
  CREATE (it)-[:ASSERTED_BY {position: tie_.position}]->(end_)
}
CALL (it, row) {
  UNWIND row.deniedBy AS tie_
  CALL (tie_) {
    MATCH (end_:Actor {id: tie_.id}) RETURN end_
    UNION
    MATCH (end_:Retracted {id: tie_.id}) WHERE NOT EXISTS { MATCH (:Actor {id: tie_.id}) }
    RETURN end_ LIMIT 1
  }
  CREATE (it)-[:DENIED_BY {position: tie_.position}]->(end_)
}
TieReports(it)
