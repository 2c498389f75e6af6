// Writes tenures of persons that an import has met, and draws them. One that stands already stays as it is, and so does what is
// known of the same person in the same office at the same time.
// @param rows HeldRow[]
// @param dataset string
// @param now datetime
// @row one write
// @col written int
UNWIND $rows AS row
MATCH (p:Person {id: row.person})
MATCH (o:Office {id: row.office})
WHERE NOT EXISTS { MATCH (:Fact {id: row.id}) } AND NOT EXISTS { MATCH (:Retracted {id: row.id}) }
  AND NOT EXISTS {
    MATCH (p)<-[:HOLDER]-(other:Tenure)-[:OFFICE]->(o)
    WHERE coalesce(other.fromEarliest, date('0001-01-01')) <= coalesce(row.to.latest, date('9999-12-31'))
      AND row.from.earliest <= coalesce(other.toLatest, date('9999-12-31'))
  }
MATCH (r:Report {id: row.report})
CREATE (t:Fact:Tenure {id: row.id, dataset: $dataset, from: row.from.text, fromEarliest: row.from.earliest, fromLatest: row.from.latest,
  to: row.to.text, toEarliest: row.to.earliest, toLatest: row.to.latest, recordedAt: $now})
CREATE (t)-[:HOLDER]->(p)
CREATE (t)-[:OFFICE]->(o)
CREATE (t)-[:REPORTED_IN {asserts: 'OCCURRED', position: 0}]->(r)
WITH t
DrawTenure(t)
RETURN count(t) AS written
