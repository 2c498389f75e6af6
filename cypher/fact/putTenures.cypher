// Writes tenures with everything that hangs on them, and draws their relationships; one that stands already is written anew.
// @param rows TenureRow[]
// @param now datetime
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
MERGE (t:Fact:Tenure {id: row.id})
WITH t, row
UndrawTenure(t)
CALL (t) { MATCH (t)-[old:HOLDER|OFFICE|REPORTED_IN]->() DELETE old }
SET t.from = row.from.text, t.fromEarliest = row.from.earliest, t.fromLatest = row.from.latest,
  t.to = row.to.text, t.toEarliest = row.to.earliest, t.toLatest = row.to.latest, t.recordedAt = $now
WITH t, row
MATCH (p:Actor {id: row.person})
MATCH (o:Actor {id: row.office})
CREATE (t)-[:HOLDER]->(p)
CREATE (t)-[:OFFICE]->(o)
WITH t, row
CALL (t, row) {
  UNWIND range(0, size(row.reports) - 1) AS i
  MATCH (r:Report {id: row.reports[i].report})
  CREATE (t)-[:REPORTED_IN {asserts: row.reports[i].asserts, quote: row.reports[i].quote, position: i}]->(r)
}
DrawTenure(t)
RETURN count(t) AS written
