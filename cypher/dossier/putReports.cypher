// Writes reports with their publishers.
// @param rows ReportRow[]
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
MERGE (r:Report {id: row.id})
SET r.title = row.title, r.url = row.url, r.language = row.language, r.note = row.note, r.published = row.published.text,
  r.publishedEarliest = row.published.earliest, r.publishedLatest = row.published.latest, r.retrieved = row.retrieved
WITH r, row
CALL (r) { MATCH (r)-[old:PUBLISHED_BY|CITES]->() DELETE old }
MATCH (p:Actor {id: row.publisher})
CREATE (r)-[:PUBLISHED_BY]->(p)
RETURN count(r) AS written
