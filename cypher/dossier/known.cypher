// Which of these ids the graph knows, and which dossiers state them.
// @param ids string[]
// @row many read
// @col id string
// @col dossiers string[]
MATCH (n:Actor|Issue|Report|Event) WHERE n.id IN $ids
RETURN n.id AS id, COLLECT { MATCH (d:Dossier)-[:STATES]->(n) RETURN d.id } AS dossiers
