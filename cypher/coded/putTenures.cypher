// Writes tenures of persons that an import has met, and draws them.
// @param rows HeldRow[]
// @param dataset string
// @param now datetime
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
MATCH (p:Actor {id: row.person})
MATCH (o:Actor {id: row.office})
MATCH (r:Report {id: row.report})
CREATE (t:Fact:Tenure {id: row.id, dataset: $dataset, from: row.from.text, fromEarliest: row.from.earliest, fromLatest: row.from.latest,
  to: row.to.text, toEarliest: row.to.earliest, toLatest: row.to.latest, recordedAt: $now})
CREATE (t)-[:HOLDER]->(p)
CREATE (t)-[:OFFICE]->(o)
CREATE (t)-[:REPORTED_IN {asserts: 'OCCURRED', position: 0}]->(r)
WITH t
DrawTenure(t)
RETURN count(t) AS written
