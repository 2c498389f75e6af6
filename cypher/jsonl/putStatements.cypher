// Writes what dossiers state, where they do not yet; of an actor that was merged into another, of that other.
// @param rows StatedRow[]
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
MATCH (d:Dossier {id: row.dossier})
OPTIONAL MATCH (former:Redirect {id: row.id})
MATCH (n:Actor|Issue|Report|Fact {id: coalesce(former.to, row.id)})
// From the thing, which few dossiers state: a dossier may state many things.
WHERE NOT EXISTS { (d)-[:STATES {id: row.id}]->(n) }
CREATE (d)-[:STATES {id: row.id, kind: row.kind, content: row.content}]->(n)
RETURN count(*) AS written
