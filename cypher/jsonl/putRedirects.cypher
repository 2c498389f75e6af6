// Writes the ids of actors that were merged into others, where the graph has neither.
// @param rows LineRedirect[]
// @row one write
// @col written int
UNWIND $rows AS row
WITH row WHERE NOT EXISTS { MATCH (:Redirect {id: row.id}) } AND NOT EXISTS { MATCH (:Actor {id: row.id}) }
CREATE (r:Redirect {id: row.id, to: row.to, mergedAt: row.mergedAt})
RETURN count(r) AS written
