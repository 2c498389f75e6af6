// Writes what dossiers state; of an actor that was merged into another, of that other.
// @param rows StatedRow[]
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
MATCH (d:Dossier {id: row.dossier})
OPTIONAL MATCH (former:Redirect {id: row.id})
MATCH (n:Actor|Issue|Report|Fact {id: coalesce(former.to, row.id)})
CREATE (d)-[:STATES {id: row.id, kind: row.kind, content: row.content}]->(n)
RETURN count(*) AS written
