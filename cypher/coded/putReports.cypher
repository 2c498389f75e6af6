// Writes the texts that rows were coded from, with their publishers; one that stands already stays as it is.
// @param rows CodedReportRow[]
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
MERGE (r:Report {id: row.id})
ON CREATE SET r.title = row.title, r.url = row.url, r.language = row.language, r.retrieved = row.retrieved, r.published = row.published.text,
  r.publishedEarliest = row.published.earliest, r.publishedLatest = row.published.latest
WITH r, row
OPTIONAL MATCH (former:Redirect {id: row.publisher})
MATCH (a:Actor {id: coalesce(former.to, row.publisher)})
MERGE (r)-[:PUBLISHED_BY]->(a)
RETURN count(r) AS written
