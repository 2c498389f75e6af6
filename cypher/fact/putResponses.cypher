// Writes responses with everything that hangs on them, and draws their relationships; one that stands already is written anew.
// @param rows ResponseRow[]
// @param now datetime
// @row one write
// @touches rows
// @col written int
UNWIND $rows AS row
MERGE (x:Fact:Response {id: row.id})
WITH x, row
UndrawResponse(x)
CALL (x) { MATCH (x)-[old:ANSWER|ANSWERED|ASSERTED_BY|DENIED_BY|REPORTED_IN]->() DELETE old }
SET x.as = row.as, x.recordedAt = $now
WITH x, row
MATCH (later:Event {id: row.event})
MATCH (earlier:Event {id: row.respondsTo})
CREATE (x)-[:ANSWER]->(later)
CREATE (x)-[:ANSWERED]->(earlier)
WITH x, row
CALL (x, row) {
  UNWIND range(0, size(row.assertedBy) - 1) AS i
  MATCH (a:Actor {id: row.assertedBy[i]})
  CREATE (x)-[:ASSERTED_BY {position: i}]->(a)
}
CALL (x, row) {
  UNWIND range(0, size(row.deniedBy) - 1) AS i
  MATCH (a:Actor {id: row.deniedBy[i]})
  CREATE (x)-[:DENIED_BY {position: i}]->(a)
}
CALL (x, row) {
  UNWIND range(0, size(row.reports) - 1) AS i
  MATCH (r:Report {id: row.reports[i].report})
  CREATE (x)-[:REPORTED_IN {asserts: row.reports[i].asserts, quote: row.reports[i].quote, position: i}]->(r)
}
DrawResponse(x)
RETURN count(x) AS written
