// Ties reports to those that they cite, where they do not yet.
// @param rows LineReport[]
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
UNWIND row.cites AS id
MATCH (r:Report {id: row.id})
MATCH (cited:Report {id: id}) WHERE NOT EXISTS { (r)-[:CITES]->(cited) }
CREATE (r)-[:CITES]->(cited)
RETURN count(*) AS written
