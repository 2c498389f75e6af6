// Writes events with everything that hangs on them, and draws their relationships; one that stands already is written anew.
// @param rows EventRow[]
// @param now datetime
// @row one write
// @touches rows
// @col written int
UNWIND $rows AS row
MERGE (e:Fact:Event {id: row.id})
WITH e, row
UndrawEvent(e)
CALL (e) { MATCH (e)-[old:SOURCE|TARGET|CONCERNS|AT_PLACE|REPORTED_IN]->() DELETE old }
SET e.relation = row.relation, e.status = row.status, e.date = row.date.text, e.earliest = row.date.earliest,
  e.latest = row.date.latest, e.summary = row.summary, e.demand = row.demand, e.code = row.code, e.codebook = row.codebook,
  e.edition = row.edition, e.intensity = row.intensity, e.scale = row.scale, e.recordedAt = $now
WITH e, row
CALL (e, row) {
  UNWIND range(0, size(row.sources) - 1) AS i
  MATCH (a:Actor {id: row.sources[i]})
  CREATE (e)-[:SOURCE {actor: a.id, date: e.earliest, fact: e.id, position: i}]->(a)
}
CALL (e, row) {
  UNWIND range(0, size(row.targets) - 1) AS i
  MATCH (a:Actor {id: row.targets[i]})
  CREATE (e)-[:TARGET {actor: a.id, date: e.earliest, fact: e.id, position: i}]->(a)
}
CALL (e, row) {
  UNWIND range(0, size(row.about) - 1) AS i
  MATCH (s:Issue {id: row.about[i]})
  CREATE (e)-[:CONCERNS {issue: s.id, date: e.earliest, fact: e.id, position: i}]->(s)
}
CALL (e, row) {
  UNWIND range(0, size(row.reports) - 1) AS i
  MATCH (r:Report {id: row.reports[i].report})
  CREATE (e)-[:REPORTED_IN {asserts: row.reports[i].asserts, quote: row.reports[i].quote, position: i}]->(r)
}
CALL (e, row) {
  WITH e, row WHERE row.place IS NOT NULL
  MERGE (p:Place {id: row.place.id}) ON CREATE SET p.name = row.place.name
  CREATE (e)-[:AT_PLACE]->(p)
}
DrawEvent(e)
RETURN count(e) AS written
