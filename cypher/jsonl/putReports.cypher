// Writes reports that are not there, with their publishers.
// @param rows LineReport[]
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
WITH row WHERE NOT EXISTS { MATCH (:Report {id: row.id}) }
CREATE (r:Report {id: row.id, title: row.title, url: row.url, language: row.language, note: row.note, retrieved: row.retrieved,
  published: row.published.text, publishedEarliest: row.published.earliest, publishedLatest: row.published.latest})
WITH r, row
CALL (r, row) { MATCH (a:Actor {id: row.publisher}) CREATE (r)-[:PUBLISHED_BY]->(a) }
RETURN count(r) AS written
