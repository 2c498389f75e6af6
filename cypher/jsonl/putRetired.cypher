// Writes actors, issues and reports that were retired and are not there.
// @param rows LineRetired[]
// @row one write
// @col written int
UNWIND $rows AS row
WITH row WHERE NOT EXISTS { MATCH (past:Retracted {id: row.id}) WHERE past.retractedAt = row.retractedAt }
CREATE (n:Retracted {id: row.id, type: row.type, name: row.name, description: row.description, kind: row.kind, sector: row.sector, alpha2: row.alpha2, facets: row.facets, opened: row.opened,
  closed: row.closed, title: row.title, url: row.url, language: row.language, note: row.note, retrieved: row.retrieved, published: row.published.text,
  publishedEarliest: row.published.earliest, publishedLatest: row.published.latest, retractedAt: row.retractedAt})
RETURN count(n) AS written
