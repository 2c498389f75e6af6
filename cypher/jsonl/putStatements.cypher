// Writes what dossiers state, where they do not yet.
// @param rows StatedRow[]
// @row one write
// @col written int
UNWIND $rows AS row
MATCH (d:Dossier {id: row.dossier})
MATCH (n:Actor|Issue|Report|Fact {id: row.id})
// From the thing, which few dossiers state: a dossier may state many things.
WHERE NOT EXISTS { (d)-[:STATES {id: row.id}]->(n) }
CREATE (d)-[:STATES {id: row.id, kind: row.kind, content: row.content}]->(n)
RETURN count(*) AS written
